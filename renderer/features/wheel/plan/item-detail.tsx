/** The item that is talked about: when it would come and what that breaks, how it went last time, and what is chosen. */
import { useMemo } from 'react';
import { dayText, slotText, weekText } from '../../../../shared/i18n/dates.ts';
import { formatSlot, sameSlot, slotDate, slotWeek } from '../../../../shared/planning/slot.ts';
import { mondayOf } from '../../../../shared/planning/date.ts';
import { dayRemark } from '../../../../shared/wheel/day-remark.ts';
import { whenLong } from '../../../../shared/wheel/item-words.ts';
import { isMoved } from '../../../../shared/wheel/quarter-choices.ts';
import type { Choice } from '../../../../shared/wheel/quarter-draft.ts';
import { loadOf } from '../../../../shared/wheel/quarter-load.ts';
import { isOutside, whenIn } from '../../../../shared/wheel/quarter-words.ts';
import type { QuarterItem } from '../../../../shared/wheel/quarter.ts';
import { yearWords } from '../../../../shared/wheel/state-words.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openPanel } from '../../../store/route.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryName } from '../../../ui/marks.tsx';
import { leadOf } from '../../card/lead.ts';
import { StateSign } from '../state-sign.tsx';
import { Choosing } from './choosing.tsx';
import { LastYear } from './last-year.tsx';
import type { Session } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly item: QuarterItem;
  readonly at: number;
  readonly onDecide: (change: Partial<Choice>) => void;
  /** The keyboard goes back to the list. */
  readonly onBack: () => void;
}

export function ItemDetail({ session, item, at, onDecide, onBack }: Props) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const { card, open, made } = item;
  const category = card.category ? plan.categories.get(card.category) : undefined;
  return (
    <section className="q-detail" aria-label={card.title}>
      <p className="q-top">{category && <CategoryName category={category} />}<span className="faint">{t('quarter.at', { at: at + 1, all: session.items.length })}</span></p>
      <h2>{card.title}</h2>
      <When session={session} item={item} />
      {open && <Choosing session={session} item={item} onDecide={onDecide} onBack={onBack} />}
      {!open && (
        <p className="q-made">
          <StateSign state={item.state} hue={category?.hue} /> {made[0] ? t('quarter.made', { when: slotText(made[0].slot, language) }) : yearWords(item, t, language)}
          {made[0] && <Button small onClick={() => openPanel({ type: 'card', id: made[0]!.id })}>{t('quarter.open')}</Button>}{/* there is one */}
        </p>
      )}
      <div className="q-facts">
        <LastYear item={item} />
        <Week session={session} item={item} />
      </div>
    </section>
  );
}

/** When it would come, and what is to be said of that day: a holiday that has moved, a red day, a weekend; when the work begins. */
function When({ session: { plan, choices, slotFor }, item }: Pick<Props, 'session' | 'item'>) {
  const { t, language } = useSpeech();
  const [today, dayNames] = [usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  const { card, rule, last, missed, open } = item;
  const choice = choices[item.key];
  const slot = open ? slotFor(item) : (item.made[0]?.slot ?? item.slot);
  const { red, weekend } = dayRemark(slot, dayNames);
  const lead = leadOf(card, slot, today, language);
  const before = slotDate(last.slot);
  const waits = missed && open && !choice;
  const moved = open && choice !== undefined && isMoved(item, choice);
  return (
    <ul className="q-when">
      <li><b>{missed && open && !moved ? t('quarter.missedIn', { year: String(item.year), when: whenLong(item.slot, language) }) : whenIn(slot, plan, language, 'long')}</b></li>
      {waits && <li>{sameSlot(slot, item.slot) ? t('quarter.over') : t('quarter.bring', { when: whenIn(slot, plan, language) })}</li>}
      {moved && <li>{t('quarter.moved', { when: whenIn(item.slot, plan, language) })}</li>}
      {moved && isOutside(slot, plan) && <li className="warn">{t('quarter.outside', { quarter: plan.quarter, year: String(plan.year) })}</li>}
      {(rule.type === 'holiday' || rule.type === 'nth-weekday') && before && <li>{t('quarter.movable', { before: dayText(before, language, 'short') })}</li>}
      {red && <li className="red">{t('quarter.red', { name: red.name[language] })}</li>}
      {!red && weekend && <li className="warn">{t('quarter.weekend')}</li>}
      {lead && <li className={lead.begun ? 'warn' : ''}>{t('quarter.start', { when: lead.when })}</li>}
    </ul>
  );
}

/** How full the week is already, channel by channel. */
function Week({ session: { slotFor }, item }: Pick<Props, 'session' | 'item'>) {
  const { t, language } = useSpeech();
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  const slot = slotFor(item);
  const week = slotWeek(slot);
  const monday = week && mondayOf(week);
  // The plan is changed in place; its version says that it was.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const load = useMemo(() => (monday === null ? null : loadOf(plan, [monday]).get(monday)), [plan, version, monday]);
  return (
    <section aria-labelledby="q-week">
      <h3 id="q-week">{week ? t('quarter.fullness', { week: weekText(week, language) }) : t('quarter.noWeek')}</h3>
      {week && load?.size === 0 && <p className="faint">{t('quarter.weekOf', { week: weekText(week, language), count: 0 })}</p>}
      {load && (
        <ul key={formatSlot(slot)} className="q-channels">
          {Array.from(load, ([id, count]) => { const channel = plan.channels.get(id); return channel && <li key={id}><span>{channel.name}</span><i style={{ width: `${Math.min(10, count) * 10}%` }} /><b>{count}</b></li>; })}
        </ul>
      )}
    </section>
  );
}
