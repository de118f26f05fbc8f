/** What moving an item of the wheel would do: its rule in every year, its place in the year shown, and what this year's card would break there. */
import type { Preview } from '../../../../shared/collisions/preview.ts';
import { previewMove } from '../../../../shared/collisions/preview.ts';
import { daysBetween } from '../../../../shared/domain/commands/card.ts';
import type { CardChange, Commands } from '../../../../shared/domain/command.ts';
import type { CampaignId, Card, CategoryId, TagId } from '../../../../shared/domain/records.ts';
import { toDayNumber } from '../../../../shared/planning/date.ts';
import type { RecurrenceRule } from '../../../../shared/planning/recurrence-rule.ts';
import { occurrenceIn } from '../../../../shared/planning/recurrence.ts';
import { slotSpan } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import type { Ring, RingKind } from '../../../../shared/wheel/rings.ts';
import { itemOf } from '../../../../shared/wheel/wheel-year.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { previewCommand } from '../../drag/together.ts';

/** The ring that something comes to. */
export interface RingChange {
  readonly kind: RingKind;
  readonly to: Ring;
}
export interface RingMove {
  readonly item: WheelItem;
  readonly rule: RecurrenceRule;
  /** In the year shown. */
  readonly slot: Slot;
  /** As it would be. */
  readonly moved: WheelItem;
  /** The ring that it comes to; null where it stays on its own. */
  readonly ring: RingChange | null;
  /** Of this year's card, or of the one that would be made; null where there is nothing to be said. */
  readonly preview: Preview | null;
  readonly passed: boolean;
}

/** What an item moved to a rule and a ring would be. */
export function moveOf(item: WheelItem, rule: RecurrenceRule, ring: RingChange | null = null): RingMove {
  const slot = rule === item.rule ? item.slot : occurrenceIn(rule, item.year);
  const { today } = usePlan.getState();
  const passed = (slotSpan(slot)?.[1] ?? 0) < toDayNumber(today);
  return { item, rule, slot, moved: itemOf({ ...item, rule, slot }), ring, passed, preview: rule === item.rule || passed ? null : previewIn(item, slot) };
}

function previewIn(item: WheelItem, slot: Slot): Preview | null {
  const { index } = useFindings.getState();
  const along = alongOf(item, slot);
  if (along) return previewCommand({ name: 'moveTogether', input: along });
  return index && item.made.length === 0 && item.state !== 'skipped' ? previewMove(index, item.card.id, { type: 'slot', slot }) : null;
}

/** What moves the cards of the year that are not out yet as far as the rule was moved; null for none. */
export function alongOf({ made, slot: before }: Pick<WheelItem, 'made' | 'slot'>, slot: Slot): Commands['moveTogether'] | null {
  const days = daysBetween(before, slot);
  const items = made.filter(({ status }) => status !== 'published').map(({ id }) => ({ card: id, placement: null }));
  return days && items.length > 0 ? { items, days } : null;
}

/** The change of the card that a move comes to; null for none. */
export function changeOf({ item: { card, rule: before }, rule, ring }: RingMove): CardChange | null {
  const change = { ...(rule !== before && { rule }), ...(ring && ringChange(card, ring)) };
  return Object.keys(change).length > 0 ? change : null;
}

/** Ids of rings are ids of what they show. An item is on the ring of its first tag, so on that of none it has none; a card's channels have formats and times of their own: they are changed on the card. */
function ringChange(card: Card, { kind, to: { id: to } }: RingChange): CardChange {
  switch (kind) {
    case 'category': return { category: to as CategoryId | null }; // see above
    case 'campaign': return { campaign: to as CampaignId | null }; // see above
    case 'tag': return { tags: to === null ? [] : [to as TagId, ...card.tags.slice(1).filter((tag) => tag !== to)] }; // see above
    case 'channel': return {};
  }
}
