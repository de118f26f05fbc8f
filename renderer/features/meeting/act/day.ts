/** A day and a time: by number, or typed as in the slot fields, with what it would break said before. */
import { freeSlots } from '../../../../shared/collisions/free-slots.ts';
import { previewSlot } from '../../../../shared/collisions/preview.ts';
import type { Preview } from '../../../../shared/collisions/preview.ts';
import type { Card, CardId, PlacementId } from '../../../../shared/domain/records.ts';
import { weekText } from '../../../../shared/i18n/dates.ts';
import { addDays, isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import { daySlot, effectiveSlot, formatSlot, sameSlot, shiftSlot, slotTime, weekSlot } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { slotFromText } from '../../../../shared/planning/slot-text.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { slotWords } from '../../../ui/form/slot-words.ts';
import { movablePlacements, movePlacement } from '../../collisions/moving.ts';
import { previewCommand } from '../../drag/together.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { dayProposals, daysToNextWeek } from './day-proposals.ts';
import { begins } from '../../../../shared/people/find.ts';
import { does, speech, tell } from './tell.ts';
import { isComing, postsOf, withPost } from './what-of.ts';

/** "ons 25 nov 12:00 · v. 48"; "v. 48, ingen dag". */
function slotName(slot: Slot): string {
  const { t, language } = speech();
  if (slot.precision === 'none') return t('act.noDate');
  if (slot.precision === 'week') return t('act.noDay', { week: weekText(slot, language) });
  return slotWords(slot, usePlan.getState().today.slice(0, 4), language);
}

/** What goes somewhere: a card with what follows it, or one placement. */
interface Going {
  readonly card: CardId;
  readonly title: string;
  readonly slot: Slot;
  readonly free: readonly Slot[];
  readonly preview: (slot: Slot) => Preview | null;
  readonly take: (slot: Slot) => void;
}

function askSlot({ card, title, slot, free, preview, take }: Going): void {
  const { t } = speech();
  const { today } = usePlan.getState();
  const choice = (to: Slot): Choice => ({ id: formatSlot(to), text: slotName(to), preview: preview(to), run: () => take(to) });
  const proposals = dayProposals(slot, free, today);
  const choices = (typed: string): Choice[] => {
    if (typed === '') return proposals.map(choice);
    const read = slotFromText(typed, today, slot);
    const meant = read?.precision === 'day' ? daySlot(read.date, slotTime(slot)) : read;
    const others = proposals.filter((one) => begins(slotName(one), typed) && !(meant && sameSlot(one, meant)));
    return [...(meant ? [meant] : []), ...others].map(choice);
  };
  ask({ card, label: t('act.when', { title }), hint: t('act.whenHint'), choices });
}

/** The slots that are free for the placement of a card that collides. */
function freeFor(card: Card): readonly Slot[] {
  const { index, open } = useFindings.getState();
  const { plan } = usePlan.getState();
  const stuck = open.ofCard(card.id).flatMap((finding) => movablePlacements(finding, plan)).find((id) => plan.placements.get(id)?.card === card.id);
  return index && stuck ? freeSlots(index, stuck) : [];
}

function askCard(card: Card): void {
  askSlot({
    card: card.id, title: card.title, slot: card.slot, free: freeFor(card), preview: (slot) => previewCommand(moving(card, slot)),
    take: (slot) => moveCard(card, slot),
  });
}

/** All of it moves: what has a slot of its own, by as many days. */
const moving = (card: Card, slot: Slot) => ({ name: 'moveCard', input: { id: card.id, to: { type: 'slot', slot }, along: true } }) as const;
function moveCard(card: Card, slot: Slot): void {
  does('moveCard', moving(card, slot).input, speech().t('act.moved', { title: card.title, when: slotName(slot) }), card);
}

/** A placement that could move, and where it can go. */
function going(id: PlacementId): Going | null {
  const { plan } = usePlan.getState();
  const { index } = useFindings.getState();
  const placement = plan.placements.get(id);
  const card = placement && plan.cards.get(placement.card);
  if (!card || !index) return null;
  const { title } = card;
  const take = (slot: Slot): void => {
    const preview = previewSlot(index, id, slot);
    if (movePlacement(id, slot)) tell(speech().t('act.moved', { title, when: slotName(slot) }), card, preview);
  };
  return { card: card.id, title, slot: effectiveSlot(card, placement), free: freeSlots(index, id), preview: (slot) => previewSlot(index, id, slot), take };
}

/** Which of those that collide goes where: the free slots of each, or another day. */
function askMoves(movable: readonly PlacementId[]): void {
  const all = movable.flatMap((id) => going(id) ?? []);
  const [first] = all;
  if (!first) return;
  if (all.length === 1) return askSlot(first);
  const { t } = speech();
  const most = all.length > 2 ? 1 : 3; // so that one figure is enough
  const list: readonly Choice[] = [
    ...all.flatMap(({ title, free, preview, take }, at) => free.slice(0, most).map((slot) => ({ id: `${at} ${formatSlot(slot)}`, text: slotName(slot), note: title, preview: preview(slot), run: () => take(slot) }))),
    ...all.map((one, at) => ({ id: `${at} other`, text: t('act.otherDay', { title: one.title }), run: () => askSlot(one) })),
  ];
  ask({ label: t('act.which'), hint: t('act.search'), choices: (typed) => list.filter(({ text, note = '' }) => typed === '' || begins(`${text} ${note}`, typed)) });
}

export const day: RoomAct = {
  id: 'day', label: 'act.name.day',
  fits: (row) => postsOf(row, isComing).length > 0 || (row.kind === 'finding' && movablePlacements(row.finding, usePlan.getState().plan).length > 0),
  run: (row) => {
    const movable = row.kind === 'finding' ? movablePlacements(row.finding, usePlan.getState().plan) : [];
    if (movable.length > 0) askMoves(movable);
    else withPost(row, isComing, day.label, askCard);
  },
};

/** The same weekday and time next week, with what has a slot of its own; a card without a week comes into that week without a day. */
export const nextWeek: RoomAct = {
  id: 'nextWeek', label: 'act.name.nextWeek', fits: (row) => postsOf(row, isComing).length > 0,
  run: (row) => withPost(row, isComing, nextWeek.label, (post) => {
    const { today } = usePlan.getState();
    const days = daysToNextWeek(post.slot, today);
    moveCard(post, days === null ? weekSlot(isoWeekOf(toDayNumber(addDays(today, 7)))) : shiftSlot(post.slot, days));
  }),
};
