/** The lifted card under the pointer, and the verdict under it: what the drop would break, solve and leave behind. */
import { DragOverlay } from '@dnd-kit/core';
import type { Modifier } from '@dnd-kit/core';
import type { Finding } from '../../../shared/collisions/finding.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { findingNames, findingSentence } from '../../../shared/collisions/sentence.ts';
import type { CardId } from '../../../shared/domain/records.ts';
import { capital, dayText, slotText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { slotDate, slotTime } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { CardFace } from '../card/card-face.tsx';
import { RecurringBody } from '../card/recurring-face.tsx';
import { placementName, signed } from './after-drop.ts';
import { pointer } from './detect.ts';
import { shownOf, targetKey, useDrag } from './drag-store.ts';
import type { Target } from './drag-store.ts';
import { isPast, verdictOf, whatIsAgainst } from './drop-words.ts';
import { besideTheDay } from './on-channel.ts';
import { daysTogether } from './together.ts';

/** So many collisions are spelled out; the rest is counted. */
const SPELLED_OUT = 3;
/** Less room than this, in px, between the pointer and the window's edge: the verdict goes to the other side. */
const ROOM = { below: 360, beside: 300 };

/** Wider than this, in px, what was pressed is drawn narrower; then it would lie far from the pointer that pressed its right end. */
const WIDE = 360;
const NEAR: Modifier[] = [({ transform, activatorEvent, draggingNodeRect }) => {
  if (!draggingNodeRect || draggingNodeRect.width <= WIDE || !(activatorEvent instanceof MouseEvent)) return transform;
  return { ...transform, x: transform.x + Math.max(0, activatorEvent.clientX - draggingNodeRect.left - WIDE / 2) };
}];

export function Lifted() {
  const item = useDrag((s) => s.item);
  const card = usePlan((s) => item && s.plan.cards.get(item.card));
  return (
    <DragOverlay dropAnimation={null} className="lift" modifiers={NEAR}>
      {card && (
        <>
          {card.kind === 'recurring' ? <div className="rec"><RecurringBody card={card} /></div> : <CardFace card={card} dated={false} />}
          <Verdict />
          <Badge />
        </>
      )}
    </DragOverlay>
  );
}

/** On the lifted card: that it is a copy, or how many go with it. */
function Badge() {
  const { t } = useSpeech();
  const copying = useDrag((s) => s.copying);
  const count = useDrag((s) => (s.item?.others?.length ?? 0) + 1);
  if (copying) return <span className="lift-badge"><Icon name="plus" small />{t('drag.copy')}</span>;
  return count > 1 ? <span className="lift-badge">{t('drag.cards', { count })}</span> : null;
}

function Verdict() {
  const over = useDrag((s) => s.over);
  const target = shownOf(over)?.target;
  const preview = useDrag((s) => (target?.to ? s.previews.get(targetKey(target.to)) : undefined));
  const here = useDrag((s) => s.item !== null && !s.copying && target?.holds?.(s.item) === true);
  const { language } = useSpeech();
  if (!target || !preview || here) return null;
  return (
    <div className={['verdict', pointer.y > innerHeight - ROOM.below && 'is-up', pointer.x > innerWidth - ROOM.beside && 'is-left'].filter(Boolean).join(' ')} aria-hidden="true">
      <h4>{headline(target, preview, language)}<Together target={target} /></h4>
      <VerdictLines target={target} preview={preview} />
    </div>
  );
}

/** "3 kort, +2 dagar": what goes with the lifted card; that it is a copy. */
function Together({ target: { to } }: { readonly target: Target }) {
  const { t } = useSpeech();
  const { item, copying } = useDrag.getState();
  if (copying) return <span>{t('drag.copy')}</span>;
  const days = item && to && daysTogether(item, to);
  return item?.others && typeof days === 'number' ? <span>{t('drag.together', { count: item.others.length + 1, days: signed(days) })}</span> : null;
}

/** "Tisdag 1 december 12:00", or the place's own name where it is no day, or a channel's. */
function headline({ name, to }: Target, { slot }: Preview, language: Language): string {
  const day = to?.type === 'slot' ? slotDate(slot) : null;
  const place = day && !(to?.type === 'slot' && to.channel) ? dayText(day, language, 'long') : name;
  return capital(day ? [place, slotTime(slot)].filter(Boolean).join(' ') : name);
}

function VerdictLines({ target, preview }: { readonly target: Target; readonly preview: Preview }) {
  const { t, language } = useSpeech();
  const { plan, today } = usePlan.getState();
  const known = findingNames(plan, today);
  const lifted = usePlan((s) => s.plan.cards.get(useDrag.getState().item?.card ?? '')?.title ?? '');
  const names = { ...known, card: (id: CardId) => known.card(id) || lifted }; // a copy is not in the plan yet
  const sentence = (finding: Finding): string => findingSentence(finding, names, t, language);
  const { breaks, solves, staying } = preview;
  const rest = breaks.length - SPELLED_OUT;
  const { item, copying } = useDrag.getState();
  const beside = item && target.to ? besideTheDay(item, target.to, copying, t) : [];
  const against = target.to && whatIsAgainst(target.to, t);
  return (
    <ul>
      {against && <Line severity="info" text={against} />}
      {breaks.length + solves.length + staying.length === 0 && target.to && <Line {...verdictOf(target.to, preview, t, language, target.layer === 1)} />}
      {breaks.slice(0, SPELLED_OUT).map((finding) => <Line key={finding.key} severity={finding.severity} text={sentence(finding)} />)}
      {breaks.length > 0 && isPast(preview) && <Line severity="info" text={t('drag.passed')} />}
      {rest > 0 && <Line severity="info" text={t('drag.more', { count: rest })} />}
      {solves[0] && <Line severity="ok" text={solves.length === 1 ? t('drag.solvesOne', { what: sentence(solves[0]) }) : t('drag.solves', { count: solves.length })} />}
      {beside.map((text) => (
        <li key={text}>
          <Icon name="arrow" />
          <span>{text}</span>
        </li>
      ))}
      {staying.map((id) => {
        const placement = plan.placements.get(id);
        return placement?.slot ? (
          <li key={id}>
            <Icon name="clock" />
            <span>{t('drag.stays', { placement: placementName(placement), when: slotText(placement.slot, language) })}</span>
          </li>
        ) : null;
      })}
    </ul>
  );
}

function Line({ severity, text }: { readonly severity: Finding['severity'] | 'ok'; readonly text: string }) {
  return (
    <li>
      <SeverityMark severity={severity} />
      <span>{text}</span>
    </li>
  );
}
