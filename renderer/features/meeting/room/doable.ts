/** What the palette offers while the room is shown: what can be done with the row in focus, and the room's own; each does what its key does. */
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import type { RoomDoes } from '../../../../shared/actions/places.ts';
import type { StepRow } from '../../../../shared/meeting/step-row.ts';
import { keysText } from '../../../actions/keys-text.ts';
import type { Doable } from '../../search/here.ts';
import { ACTS, letterOf, nameOf } from '../act/acts.ts';
import { titleOf } from './line.ts';
import type { Words } from './line.ts';
import { focusRow } from './use-room-focus.ts';

/** What each key of the room does just now; null where it does nothing. */
export type RoomEffects = Readonly<Record<RoomDoes, (() => void) | null>>;

/** Walking the rows is for keys alone, and out of the room there are shorter ways. */
const OFFERED = ['openRow', 'nextStep', 'previousStep', 'decide', 'pauseClock', 'present', 'endMeeting', 'roomKeys'] as const satisfies readonly RoomDoes[];

export function doableIn(row: StepRow | null, effects: RoomEffects, words: Words): readonly Doable[] {
  const { t, language } = words;
  const hit = (key: string, name: string, keys: string, also: string, run: () => void): Doable => ({
    key: `here-${key}`, group: 'here', icon: 'bolt', name, keys: keysText(keys, t), also,
    run: () => {
      focusRow(); // what is asked is asked at the row, and gives the keyboard back to it
      run();
    },
  });
  return [
    ...(row ? ACTS.filter(({ fits }) => fits(row.row)).map((act) => ({ ...hit(act.id, t(nameOf(act, row.row)), letterOf(act, language), t(`act.also.${act.id}`), () => act.run(row.row)), note: titleOf(row, words) })) : []),
    ...OFFERED.flatMap((does) => (effects[does] && (does !== 'openRow' || row?.row.card) ? [hit(does, t(`keyList.does.${does}`), ROOM_KEYS[does], t(`room.also.${does}`), effects[does])] : [])),
  ];
}
