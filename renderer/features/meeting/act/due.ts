/** A recurring card whose turn comes: this year's card is made, or the year left out with a reason. */
import type { Occurrence } from '../../../../shared/planning/occurrence.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { occurrenceNow } from '../../card/occurrences.ts';
import { makeCard, skipYear } from '../../wheel/panel/actions.ts';
import { USUAL } from '../../wheel/skip/skip-button.tsx';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import type { RoomAct } from './acts.ts';
import { askReason } from './reason.ts';
import { speech, withKey } from './tell.ts';

function occurrenceOf(row: RoomRow): Occurrence | null {
  const store = usePlan.getState();
  const card = row.kind === 'due' ? store.plan.cards.get(row.card) : undefined;
  return row.kind === 'due' && card?.kind === 'recurring' && card.deletedAt === null ? occurrenceNow(card, row.year, store) : null;
}
const isOpen = (row: RoomRow): boolean => {
  const item = occurrenceOf(row);
  return item !== null && item.made.length === 0 && !item.skip;
};

export const make: RoomAct = {
  id: 'make', label: 'act.name.make', fits: (row) => occurrenceOf(row) !== null,
  run: (row) => {
    const item = occurrenceOf(row);
    if (item) withKey(() => makeCard(item));
  },
};

export const skip: RoomAct = {
  id: 'skip', label: 'act.name.skip', fits: isOpen,
  run: (row) => {
    const item = occurrenceOf(row);
    if (!item) return;
    const { t } = speech();
    askReason(t('act.skipWhy', { title: item.card.title, year: String(item.year) }), USUAL.map((usual) => t(`wheelPanel.reasons.${usual}`)), (reason) => withKey(() => skipYear(item, reason)));
  },
};
