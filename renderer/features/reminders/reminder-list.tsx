/** What is due, by kind: each leads to its card, and can be put away for the day. */
import { useState } from 'react';
import { REMINDERS } from '../../../shared/contract/contract.ts';
import { dayText, slotText } from '../../../shared/i18n/dates.ts';
import type { Reminder, ReminderKind } from '../../../shared/planning/reminders.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf, inRoom, routeNow } from '../../store/route.ts';
import type { View } from '../../store/route.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { momentText } from '../card/moment-text.ts';
import { hide, personNow, useDue } from './due.ts';
import { WhoHint } from './who-hint.tsx';

/** So many of a kind are listed unasked. */
const SHOWN = 5;

interface Props {
  readonly close: () => void;
}

export function ReminderList({ close }: Props) {
  const { t } = useSpeech();
  const list = useDue((s) => s.list);
  const person = usePlan(personNow);
  if (person === null) return <WhoHint onGo={close} />;
  const kinds = REMINDERS.filter((kind) => list.some((one) => one.kind === kind));
  return (
    <>
      {kinds.length === 0 && <p className="faint">{t('reminders.nothing')}</p>}
      {kinds.map((kind, at) => <Kind key={kind} kind={kind} first={at === 0} items={list.filter((one) => one.kind === kind)} close={close} />)}
      <div className="reminders-foot">
        {list.length > 0 && <Button small look="quiet" onClick={() => { close(); hide(list.map(({ key }) => key)); }}>{t('reminders.hideAll')}</Button>}
        <a className="btn btn-quiet btn-s" href={SETTINGS} data-first={list.length === 0 ? '' : undefined} onClick={close}>{t('reminders.settings')}</a>
      </div>
    </>
  );
}

const SETTINGS = hrefOf({ view: { name: 'settings', section: 'reminders' }, panel: null });

function Kind({ kind, first, items, close }: Props & { readonly kind: ReminderKind; readonly first: boolean; readonly items: readonly Reminder[] }) {
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  const head = `reminders-${kind}`;
  return (
    <section aria-labelledby={head}>
      <h3 id={head}>{t(`reminders.kinds.${kind}`)} <span className="faint">{items.length}</span></h3>
      <ul>{shown.map((item, at) => <Item key={item.key} item={item} first={first && at === 0} close={close} />)}</ul>
      {shown.length < items.length && <button type="button" className="textbtn" onClick={() => setAll(true)}>{t('reminders.more', { count: items.length - shown.length })}</button>}
    </section>
  );
}

/** Where a card is shown: over what is shown now, unless there is no room for it. */
const over = (view: View): View => (inRoom(view) || view.name === 'settings' || view.name === 'help' ? { name: 'board' } : view);

/** `first`: the focus goes there. */
function Item({ item, first, close }: Props & { readonly item: Reminder; readonly first: boolean }) {
  const { t } = useSpeech();
  const { title, when } = useWords(item);
  const words = <><span>{title}</span><span className="faint">{when}</span></>;
  return (
    <li>
      {item.card ? <a href={hrefOf({ view: over(routeNow().view), panel: { type: 'card', id: item.card, ...(item.kind === 'mention' && { comment: item.comment }) } })} data-first={first ? '' : undefined} onClick={close}>{words}</a> : <p>{words}</p>}
      <Button small look="quiet" icon="x" label={t('reminders.hide', { title })} onClick={() => hide([item.key])} />
    </li>
  );
}

function useWords(item: Reminder): { readonly title: string; readonly when: string } {
  const { t, language } = useSpeech();
  const { people } = usePlan.getState().plan;
  switch (item.kind) {
    case 'todo': return { title: item.text, when: [dayText(item.due, language, 'short'), item.person && people.get(item.person)?.name].filter(Boolean).join(', ') };
    case 'mention': return { title: t('reminders.says', { name: item.author, text: item.text }), when: momentText(item.at, language) };
    default: return { title: item.title, when: slotText(item.slot, language) };
  }
}
