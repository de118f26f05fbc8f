/** What the palette finds. */
import type { Card } from '../../../shared/domain/records.ts';
import type { SearchHit } from '../../../shared/contract/contract.ts';
import type { Piece } from '../../../shared/search/match.ts';
import type { IconName } from '../../ui/icon.tsx';

export const HIT_GROUPS = ['here', 'actions', 'cards', 'texts', 'people', 'channels', 'themes', 'meetings', 'places'] as const;
export type HitGroup = (typeof HIT_GROUPS)[number];

export interface Hit {
  /** The same as long as it is the same thing. */
  readonly key: string;
  readonly group: HitGroup;
  readonly icon: IconName;
  readonly name: string;
  /** What becomes of it, where the name does not say. */
  readonly note?: string;
  /** The keys of an action. */
  readonly keys?: string | null;
  /** A card has its slot and its channels beside it. */
  readonly card?: Card;
  /** Where its words were found, and those around them. */
  readonly said?: { readonly where: SearchHit['where']; readonly words: readonly Piece[] };
  readonly run: () => void;
}
