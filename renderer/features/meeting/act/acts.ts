/** What can be done with a row in the room: one letter each. */
import type { MessageKey } from '../../../../shared/i18n/messages.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { keep } from '../room/note-act.ts';
import { approve } from './approve.ts';
import { assign } from './assign.ts';
import { channel } from './channel.ts';
import { day, nextWeek } from './day.ts';
import { drop } from './drop.ts';
import { make, skip } from './due.ts';
import { accept, fill } from './finding.ts';
import { star, unvote, vote } from './idea.ts';
import { sibling, split } from './parts.ts';
import { publish } from './publish.ts';

export interface RoomAct {
  readonly id: string;
  /** Its word. */
  readonly label: MessageKey;
  /** Its word with a row, where that says more. */
  readonly named?: (row: RoomRow) => MessageKey;
  /** Seldom meant: known by its letter, and in the list of all keys. */
  readonly more?: boolean;
  /** The key, upper case, by language: its letter is that of its word. */
  readonly letter: { readonly sv: string; readonly en: string };
  /** Whether it can be meant for a row. */
  readonly fits: (row: RoomRow) => boolean;
  /** Does it at once, or opens what it asks beside the row. */
  readonly run: (row: RoomRow) => void;
}

/** In the order in which they are shown; of those that fit a row, no two have the same letter. */
export const ACTS: readonly RoomAct[] = [fill, accept, make, skip, vote, unvote, star, assign, day, approve, publish, nextWeek, channel, sibling, split, drop, keep];

/** What an act is called with a row. */
export const nameOf = ({ label, named }: RoomAct, row: RoomRow | null): MessageKey => (row && named ? named(row) : label);
