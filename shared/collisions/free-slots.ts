/** The nearest free slots for a placement that collides (planning rules §4). */
import type { PlacementId } from '../domain/records.ts';
import type { Slot } from '../planning/slot.ts';
import type { FindingIndex } from './finding-index.ts';

/** At most three slots on the placement's channel that break no rule of time and count, closest first, today or later. */
export declare function freeSlots(index: FindingIndex, placement: PlacementId): Slot[];
