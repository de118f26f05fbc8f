/** The year's card that a drop of a recurring card makes (planning rules §3): of which year, and what stands against it. */
import type { DropTarget } from '../../../shared/domain/command.ts';
import type { Card } from '../../../shared/domain/records.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import type { Occurrence } from '../../../shared/planning/occurrence.ts';
import { usePlan } from '../../store/plan-store.ts';
import { dueYear, occurrenceNow } from '../card/occurrences.ts';
import { slotYear } from './slot-year.ts';

/** The target's year, or the one after where it is due for that: early in January is planned in December. */
export function yearFor(recurring: Card, to: DropTarget): number {
  const store = usePlan.getState();
  const aimed = (to.type === 'slot' && slotYear(to.slot)) || +store.today.slice(0, 4);
  return dueYear(recurring, store) === aimed + 1 ? aimed + 1 : aimed;
}

/** In words, why one would not make it: it is there, it is skipped, its theme rests. Null for no reason. */
export function againstMaking(recurring: Card, to: DropTarget, t: Translate): string | null {
  const item = occurrenceNow(recurring, yearFor(recurring, to), usePlan.getState());
  const year = String(item.year);
  if (item.made.length > 0) return t('recurring.isMade', { year });
  if (item.skip) return t('recurring.isSkipped', { year, reason: item.skip.reason });
  return item.pause && t('recurring.isPaused', { reason: item.pause.name });
}

/** What is said where the card of a year was made though it was left out. */
export function madeThough({ card, year, skip, pause }: Occurrence, t: Translate): string | null {
  const args = { title: card.title, year: String(year), reason: skip?.reason ?? pause?.name ?? '' };
  return skip ? t('recurring.madeThough.skipped', args) : pause && t('recurring.madeThough.paused', args);
}
