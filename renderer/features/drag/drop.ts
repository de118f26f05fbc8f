/** What a drop does (planning rules §2 and §3). What is said about it afterwards is in `after-drop.ts`. */
import type { Preview } from '../../../shared/collisions/preview.ts';
import type { DropTarget, NewPlacement } from '../../../shared/domain/command.ts';
import type { Card, CardId } from '../../../shared/domain/records.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { rankBetween } from '../../store/rank.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { languageNow } from '../../ui/language.tsx';
import { occurrenceNow } from '../card/occurrences.ts';
import { ask } from '../recurring/asked.ts';
import { askAgain, sayWhatCame, sayWhatCameTogether } from './after-drop.ts';
import { copyCommand } from './copying.ts';
import { copyIdNow } from './drag-store.ts';
import { channelCommand } from './on-channel.ts';
import { ownSlotAt } from './own-slot.ts';
import { togetherCommand } from './together.ts';
import { madeThough, yearFor } from './years-card.ts';
import type { Aim, DragItem, Place, Target } from './drag-store.ts';

/** Carries out a drop; `preview` is what was shown before it. Gives the card that should have the focus then; null where nothing was done. */
export function drop(item: DragItem, target: Target, place: Place | null, preview: Preview | null): CardId | null {
  const card = usePlan.getState().plan.cards.get(item.card);
  if (!card || !target.to) return null;
  const rank = target.rankAt?.(place?.before ?? null, item);
  const copy = copyCommand(item, target.to, copyIdNow(), rank);
  if (copy) return dropCopy(card, copy, preview);
  if (target.holds?.(item)) return place && rank ? reorder(card, rank) : null;
  const together = togetherCommand(item, target.to);
  if (together) {
    const { items, days } = together.input;
    if (run('moveTogether', together.input)) sayWhatCameTogether(items.length, days, preview);
    return card.id;
  }
  if (item.others) sayOnlyOne(card);
  const to = withoutChannel(target.to);
  const elsewhere = channelCommand(item, target.to);
  if (elsewhere?.name === 'makeOccurrence') return makeThisYears(card, to, rank ?? rankBetween(null, null), elsewhere.input.placement);
  if (elsewhere) {
    const done = elsewhere.name === 'fillGap' ? run('fillGap', elsewhere.input) : run('moveToChannel', elsewhere.input);
    if (done) sayWhatCame(card, preview);
    return card.id;
  }
  const own = item.placement && ownSlotAt(item.placement, to);
  if (item.placement && own) {
    if (run('editPlacement', { id: item.placement, change: { slot: own } })) sayWhatCame(card, preview);
    return card.id;
  }
  if (card.kind === 'recurring' && to.type !== 'recurring') return makeThisYears(card, to, rank ?? rankBetween(null, null));
  if (card.kind === 'post' && to.type === 'recurring') {
    ask({ what: 'becomes', post: card.id, dropped: to.rule, rank: rank ?? rankBetween(null, null) });
    return null; // until that is answered it lies where it was
  }
  if (run('moveCard', { id: card.id, to, rank })) sayWhatCame(card, preview);
  return card.id;
}

/** Several were lifted, and go together only where there are days. */
function sayOnlyOne({ title }: Card): void {
  say({ text: translate(languageNow(usePlan.getState().preferences.language))('drag.onlyOne', { title }), severity: 'info' });
}

/** Gives the copy; where it is one more placement of the card, the card. */
function dropCopy(card: Card, copy: NonNullable<ReturnType<typeof copyCommand>>, preview: Preview | null): CardId {
  const done = copy.name === 'copyCard' ? run('copyCard', copy.input) : copy.name === 'makeSibling' ? run('makeSibling', copy.input) : run('copyPlacement', copy.input);
  const made = copy.name === 'copyPlacement' ? card : usePlan.getState().plan.cards.get(copy.input.id);
  if (done && made) sayWhatCame(made, preview);
  return made?.id ?? card.id;
}

/** What a command takes; one that is on its way to the host has nothing else in it. */
function withoutChannel(to: Aim): DropTarget {
  return to.type === 'slot' ? { type: 'slot', slot: to.slot, ...(to.exact && { exact: true }) } : to;
}

/** Moves a card within its own section: it keeps its slot, or its rule, and only the order changes. */
export function reorder(card: Card, rank: string): CardId {
  const to: DropTarget =
    card.kind === 'recurring' && card.rule ? { type: 'recurring', rule: card.rule }
    : card.status === 'idea' && card.slot.precision === 'none' ? { type: 'ideas' }
    : { type: 'slot', slot: card.slot };
  run('moveCard', { id: card.id, to, rank });
  return card.id;
}

/** The year's card of a recurring one. A second one for the same year asks first; one that was left out is made, and that is said. */
function makeThisYears(recurring: Card, to: DropTarget, rank: string, placement?: NewPlacement): CardId | null {
  const store = usePlan.getState();
  const year = yearFor(recurring, to);
  const item = occurrenceNow(recurring, year, store);
  const id = crypto.randomUUID() as CardId; // a new card's id
  const make = (again: boolean): boolean => run('makeOccurrence', { id, recurring: recurring.id, year, to, rank, placement, again });
  if (item.made.length > 0) {
    askAgain(recurring, year, () => void make(true));
    return null;
  }
  if (!make(false)) return null;
  const t = translate(languageNow(store.preferences.language));
  const though = madeThough(item, t);
  if (though) say({ text: though, severity: 'info', action: wayBack(t('shell.undo')) });
  return id;
}
