/** What a drop would break and solve, before it is made (planning rules §4). The index stays as it is. */
import type { DropTarget } from '../domain/command.ts';
import type { CardId, PlacementId } from '../domain/records.ts';
import type { Slot } from '../planning/slot.ts';
import type { Finding, Severity } from './finding.ts';
import type { FindingIndex } from './finding-index.ts';

export interface Preview {
  /** The gravest of what it would break; null for nothing. */
  readonly worst: Severity | null;
  /** Findings that the drop would make, or make worse. */
  readonly breaks: readonly Finding[];
  /** Findings that would be gone. */
  readonly solves: readonly Finding[];
  /** Placements with a slot of their own, which do not follow the card. */
  readonly staying: readonly PlacementId[];
  /** Where the card (or placement) would be. */
  readonly slot: Slot;
}

/** What dropping a card on a target would do; a recurring card on a slot: what its copy there would. */
export declare function previewMove(index: FindingIndex, card: CardId, target: DropTarget): Preview;
/** What giving one placement a slot of its own would do. */
export declare function previewSlot(index: FindingIndex, placement: PlacementId, slot: Slot): Preview;
