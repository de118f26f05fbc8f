/** What can be done with a row in the room: one letter each. */
import { ROOM_ACTS, spelled } from '../../../../shared/actions/places.ts';
import type { RoomActId } from '../../../../shared/actions/places.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
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
  readonly id: RoomActId;
  /** Its word. */
  readonly label: MessageKey;
  /** Its word with a row, where that says more. */
  readonly named?: (row: RoomRow) => MessageKey;
  /** Seldom meant: known by its letter, and in the list of all keys. */
  readonly more?: boolean;
  /** Whether it can be meant for a row. */
  readonly fits: (row: RoomRow) => boolean;
  /** Does it at once, or opens what it asks beside the row. */
  readonly run: (row: RoomRow) => void;
}

const EFFECTS: Readonly<Record<RoomActId, RoomAct>> = { fill, accept, make, skip, vote, unvote, star, assign, day, approve, publish, nextWeek, channel, sibling, split, drop, keep };
/** In the order in which they are shown. */
export const ACTS: readonly RoomAct[] = Object.keys(ROOM_ACTS).map((id) => EFFECTS[id as RoomActId]); // the keys of that map

/** Its key: of those that fit a row, no two have the same. */
export const letterOf = ({ id }: RoomAct, language: Language): string => spelled(ROOM_ACTS[id], language);

/** What an act is called with a row. */
export const nameOf = ({ label, named }: RoomAct, row: RoomRow | null): MessageKey => (row && named ? named(row) : label);
