/** A card as it looks on the board, in the calendar's tray and while lifted. What it is and does comes from its frame. */
import { memo } from 'react';
import { worstOf } from '../../../shared/collisions/finding.ts';
import { findingNames, findingShort } from '../../../shared/collisions/sentence.ts';
import type { Card, Channel, Placement } from '../../../shared/domain/records.ts';
import { dayText, slotText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { slotDate, slotTime, slotWeek } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryName, Owners, PlacementChip, SeverityMark, StatusMark } from '../../ui/marks.tsx';
import { IdeaSigns, hasIdeaSigns } from '../ideas/idea-signs.tsx';
import { TodoSign } from '../meeting/notes/todo-sign.tsx';
import { Lacks } from '../readiness/lacks.tsx';
import { useFace } from './face.ts';
import type { Face } from './face.ts';
import { leadText } from './lead.ts';
import { isOwn, isShared } from './own-finding.ts';
import './card-face.css';

interface Props {
  readonly card: Card;
  /** The place where it stands does not say the date, so the card does. */
  readonly dated: boolean;
}
interface BodyProps extends Props {
  readonly face: Face;
}

/** So many placements are shown, one less beside a date, one less where they have times of their own; the rest is counted. */
const CHIPS = 3;

/** `article.card`'s contents without the article: see `CardFace`. No subscription of its own but for findings: `face` is asked for at once. */
export const CardBody = memo(function CardBody({ card, dated, face }: BodyProps) {
  if (card.status === 'published') return <DoneRow card={card} face={face} />;
  const idea = card.status === 'idea' && card.slot.precision === 'none';
  return (
    <>
      {!idea && <TopRow card={card} dated={dated} face={face} />}
      <div className="card-main">
        <p className="card-title">{card.title}</p>
        <Foot card={card} face={face} />
      </div>
      <OwnFinding card={card} />
    </>
  );
});

/** The classes of a card's frame. */
export const cardLook = (card: Card): string => (card.status === 'published' ? 'card is-done' : card.status === 'idea' ? 'card card-idea' : 'card');

/** A card with a plain frame, not focusable: what is lifted. */
export function CardFace({ card, dated }: Props) {
  return (
    <div className={cardLook(card)}>
      <CardBody card={card} dated={dated} face={useFace(card)} />
    </div>
  );
}

/** The time, with the date where the place does not give it; a week or quarter where that is all that is known. */
function When({ card, dated }: Props) {
  const { language } = useSpeech();
  const text = dated && card.slot.precision !== 'none' ? slotText(card.slot, language) : slotTime(card.slot);
  return text ? <time>{text}</time> : null;
}

function TopRow({ card, dated, face: { placements, channels } }: BodyProps) {
  const { t } = useSpeech();
  const shared = useFindings((s) => worstOf(s.open.ofCard(card.id).filter(isShared)));
  const long = dated && slotTime(card.slot) !== null;
  const shown = placements.slice(0, CHIPS - (long ? 1 : 0) - (placements.some(({ slot }) => slot !== null) ? 1 : 0));
  const rest = placements.length - shown.length;
  return (
    <div className="card-top">
      <StatusMark status={card.status} />
      <When card={card} dated={dated} />
      <span className="card-places">
        {shown.map((placement, i) => <Chip key={placement.id} placement={placement} channel={channels[i]} card={card} />)}
        {rest > 0 && <span className="place-rest" title={t('board.morePlacements', { count: rest })}>+{rest}</span>}
      </span>
      {card.sponsored && <span className="sponsored"><Icon name="mega" small /><span className="sr">{t('word.sponsored')}</span></span>}
      {card.series !== null && <span className="in-series" title={t('board.inSeries')}><Icon name="series" small /><span className="sr">{t('board.inSeries')}</span></span>}
      {shared && <SeverityMark severity={shared} label={t(`word.severity.${shared}`)} />}
    </div>
  );
}

function Chip({ placement, channel, card }: { readonly placement: Placement; readonly channel: Channel | undefined; readonly card: Card }) {
  const { language } = useSpeech();
  if (!channel) return null;
  const done = card.status === 'published';
  return <PlacementChip channel={channel} format={placement.format} bare={done} own={placement.slot && !done ? ownTime(placement.slot, card.slot, language) : null} />;
}

/** A placement's own slot as short as the card allows: "10:00" on the same day, "tor 08:00" in the same week. */
function ownTime(own: Slot, card: Slot, language: Language): string {
  const [date, time] = [slotDate(own), slotTime(own)];
  if (date === null || time === null) return slotText(own, language);
  if (date === slotDate(card)) return time;
  const [week, cards] = [slotWeek(own), slotWeek(card)];
  const same = week?.year === cards?.year && week?.week === cards?.week;
  return same ? `${dayText(date, language, 'short').split(' ')[0]} ${time}` : slotText(own, language);
}

function Foot({ card, face: { category, owners, missing, begin, todos } }: Omit<BodyProps, 'dated'>) {
  const { t } = useSpeech();
  const done = card.checklist.filter((item) => item.done).length;
  if (!category && owners.length === 0 && card.checklist.length === 0 && card.commentCount === 0 && missing.length === 0 && todos === 0 && !begin && !hasIdeaSigns(card)) return null;
  return (
    <div className="card-foot">
      {category && <CategoryName category={category} />}
      {hasIdeaSigns(card) && <IdeaSigns card={card} />}
      {card.checklist.length > 0 && <Count className="count-ck" icon="check2" text={`${done}/${card.checklist.length}`} name={t('board.checklist', { done: String(done), all: String(card.checklist.length) })} />}
      {card.commentCount > 0 && <Count className="count-cm" icon="chat" text={String(card.commentCount)} name={t('board.comments', { count: card.commentCount })} />}
      {todos > 0 && <TodoSign count={todos} />}
      {begin && <Begin card={card} />}
      {missing.length > 0 && <Lacks card={card.id} missing={missing} />}
      <Owners people={owners} />
    </div>
  );
}

/** The week in which to begin has come, and nobody has begun. */
function Begin({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  return <span className="count count-begin" title={`${t('recurring.beginNow')}, ${leadText(card.leadWeeks, card.slot, language) ?? ''}`}><Icon name="bolt" small />{t('recurring.beginShort')}</span>;
}

function Count(props: { readonly className: string; readonly icon: 'check2' | 'chat'; readonly text: string; readonly name: string }) {
  return (
    <span className={`count ${props.className}`} title={props.name}>
      <Icon name={props.icon} small />
      <span aria-hidden="true">{props.text}</span>
      <span className="sr">{props.name}</span>
    </span>
  );
}

/** A finding about this card alone, as a strip at the bottom. */
function OwnFinding({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const finding = useFindings((s) => {
    const own = s.open.ofCard(card.id).filter(isOwn);
    const worst = worstOf(own);
    return own.find(({ severity }) => severity === worst);
  });
  if (!finding) return null;
  const { plan, today } = usePlan.getState();
  return (
    <p className={`card-finding finding-${finding.severity}`}>
      <SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />
      {findingShort(finding, findingNames(plan, today), t, language)}
    </p>
  );
}

/** A published card is done: one line. */
function DoneRow({ card, face: { placements, channels, todos } }: Omit<BodyProps, 'dated'>) {
  const time = slotTime(card.slot) ?? card.publishedAt?.slice(11, 16);
  return (
    <>
      <div className="card-top">
        <StatusMark status="published" />
        {time && <time>{time}</time>}
      </div>
      <p className="card-title">{card.title}</p>
      {todos > 0 && <TodoSign count={todos} />}
      {placements.slice(0, 2).map((placement, i) => <Chip key={placement.id} placement={placement} channel={channels[i]} card={card} />)}
    </>
  );
}
