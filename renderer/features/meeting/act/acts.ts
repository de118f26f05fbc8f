/** What can be done with a row in the room: one letter each. */
import type { MessageKey } from '../../../../shared/i18n/messages.ts';
import type { RoomRow } from '../room-row.ts';

export interface RoomAct {
  readonly id: string;
  /** The key, upper case, by language: its letter is that of its word. */
  readonly letter: { readonly sv: string; readonly en: string };
  /** What its button says: `act.assign`. */
  readonly label: MessageKey;
  /** Whether it can be meant for a row. */
  readonly fits: (row: RoomRow) => boolean;
  /** Does it at once, or opens what it asks beside the row. */
  readonly run: (row: RoomRow) => void;
}

export const ACTS: readonly RoomAct[] = [];
