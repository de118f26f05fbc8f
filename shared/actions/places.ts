/**
 * The keys of each place, beside those that work anywhere: what the page of shortcuts shows. They are heard where they are
 * meant (a view's own `…-keys.ts`), so a new one is a line there, one here, and its words in `messages/key-list.ts`.
 */
import type { Language } from '../i18n/language.ts';
import type { ActionId } from './list.ts';

export interface PlaceKey {
  /** The name of what they do, `keyList.does.…`. */
  readonly does: string;
  /** Each does it. A letter that differs by language: the Swedish one, then the English one, with a stroke between. */
  readonly keys: readonly string[];
  /** The actions that have such a key elsewhere and give way to it here. */
  readonly insteadOf?: readonly ActionId[];
}

const WALK = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
const ENDS = ['Home', 'End'] as const;
const PAGES = ['PageUp', 'PageDown'] as const;

export const PLACE_KEYS = {
  board: [
    { does: 'walkCards', keys: WALK }, { does: 'open', keys: ['Enter'] }, { does: 'eight', keys: PAGES }, { does: 'ends', keys: ENDS },
    { does: 'reorder', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] }, { does: 'lift', keys: ['Space'] },
  ],
  lifted: [{ does: 'aim', keys: WALK }, { does: 'turn', keys: PAGES }, { does: 'drop', keys: ['Space', 'Enter'] }, { does: 'copy', keys: ['C'] }, { does: 'putBack', keys: ['Escape'] }],
  month: [
    { does: 'walkDays', keys: WALK }, { does: 'weekEnds', keys: ENDS }, { does: 'months', keys: PAGES }, { does: 'intoDay', keys: ['Enter'] },
    { does: 'outOfDay', keys: ['Escape'] }, { does: 'campaigns', keys: ['Shift+Tab'] },
  ],
  week: [
    { does: 'quarters', keys: ['ArrowUp', 'ArrowDown'] }, { does: 'items', keys: ['Mod+ArrowUp', 'Mod+ArrowDown'] }, { does: 'days', keys: ['ArrowLeft', 'ArrowRight'] },
    { does: 'hours', keys: PAGES }, { does: 'weekEnds', keys: ENDS }, { does: 'openOrWrite', keys: ['Enter'] },
  ],
  channels: [
    { does: 'walkMatrix', keys: WALK }, { does: 'rowEnds', keys: ENDS }, { does: 'gridEnds', keys: ['Mod+Home', 'Mod+End'] }, { does: 'weeks', keys: PAGES },
    { does: 'intoCell', keys: ['Enter'] }, { does: 'writeHere', keys: ['N'], insteadOf: ['newCard'] },
  ],
  agenda: [{ does: 'walkItems', keys: ['ArrowUp', 'ArrowDown'] }, { does: 'days', keys: ['ArrowLeft', 'ArrowRight'] }, { does: 'ends', keys: ENDS }, { does: 'open', keys: ['Enter'] }],
  choosing: [{ does: 'choose', keys: ['X'] }, { does: 'chooseOver', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] }, { does: 'chooseColumn', keys: ['Mod+A'] }, { does: 'letGo', keys: ['Escape'] }],
  wheel: [
    { does: 'walkItems', keys: WALK }, { does: 'open', keys: ['Enter'] }, { does: 'make', keys: ['K'], insteadOf: ['collisions'] }, { does: 'skip', keys: ['H'] },
    { does: 'moveWeek', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] }, { does: 'moveDay', keys: ['Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight'] }, { does: 'wholeYear', keys: ['Escape'] },
  ],
  yearTable: [{ does: 'walkItems', keys: WALK }, { does: 'ends', keys: ENDS }, { does: 'open', keys: ['Enter'] }],
  quarter: [
    { does: 'walkItems', keys: ['ArrowUp', 'ArrowDown'] }, { does: 'ends', keys: ENDS }, { does: 'keep', keys: ['B|K'], insteadOf: ['collisions'] }, { does: 'refresh', keys: ['U|R'] },
    { does: 'skip', keys: ['H|S'] }, { does: 'moveItem', keys: ['F|M'], insteadOf: ['filter', 'beginMeeting'] }, { does: 'owner', keys: ['A|O'] },
  ],
  collisions: [{ does: 'walkFindings', keys: ['ArrowUp', 'ArrowDown', 'J', 'K'], insteadOf: ['collisions'] }, { does: 'open', keys: ['Enter'] }, { does: 'closePanel', keys: ['Escape'] }],
  search: [
    { does: 'walkHits', keys: ['ArrowUp', 'ArrowDown'] }, { does: 'runHit', keys: ['Enter'] }, { does: 'allHits', keys: ['Mod+Enter'] }, { does: 'choose', keys: ['X'] }, { does: 'chooseAll', keys: ['Mod+A'] }, { does: 'close', keys: ['Escape'] },
  ],
  room: [
    { does: 'previousStep', keys: ['ArrowLeft'] }, { does: 'nextStep', keys: ['ArrowRight'] }, { does: 'rowUp', keys: ['ArrowUp'] }, { does: 'rowDown', keys: ['ArrowDown'] },
    { does: 'firstRow', keys: ['Home'] }, { does: 'lastRow', keys: ['End'] }, { does: 'openRow', keys: ['Enter'] }, { does: 'decide', keys: ['B'] }, { does: 'pauseClock', keys: ['T'], insteadOf: ['today'] },
    { does: 'present', keys: ['H'] }, { does: 'endMeeting', keys: ['E'] }, { does: 'roomKeys', keys: ['?'], insteadOf: ['keys'] }, { does: 'leaveRoom', keys: ['Escape'] },
  ],
} as const satisfies Readonly<Record<string, readonly PlaceKey[]>>;
export type KeyPlace = keyof typeof PLACE_KEYS;
export const KEY_PLACES = Object.keys(PLACE_KEYS) as readonly KeyPlace[]; // the keys of the map above

/** A key as it is in a language. */
export const spelled = (key: string, language: Language): string => key.split('|').at(language === 'sv' ? 0 : -1) ?? key;

/** What the room does beside what is done with a row; each has one key. */
export type RoomDoes = (typeof PLACE_KEYS)['room'][number]['does'];
export const ROOM_KEYS = Object.fromEntries(PLACE_KEYS.room.map(({ does, keys: [key] }) => [does, key])) as Readonly<Record<RoomDoes, string>>; // all of them

/** What can be done with a row in the room, in the order in which it is shown; of those that fit a row no two have the same letter. Names: `act.name.…`. */
export const ROOM_ACTS = {
  fill: 'F', accept: 'O', make: 'M', skip: 'X', vote: 'R|V', unvote: '-', star: 'M', assign: 'A', day: 'D', approve: 'G|R', publish: 'P', nextWeek: 'N', channel: 'K|C', sibling: 'S', split: 'L', drop: 'X', keep: 'U|D',
} as const satisfies Readonly<Record<string, string>>;
export type RoomActId = keyof typeof ROOM_ACTS;
