/** What can be done with the row in focus, each with its key. */
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import { openPanel } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ACTS, letterOf, nameOf } from '../act/acts.ts';
import { KeyButton } from './key-button.tsx';

/** The card's editor over the room; of a note its words, where they stand, and after the meeting the card that it is about. */
export function openRow(row: RoomRow): void {
  const words = row.kind === 'note' && document.querySelector<HTMLElement>('.f-note textarea');
  if (words) words.focus();
  else if (row.card) openPanel({ type: 'card', id: row.card });
}

export const opens = (row: RoomRow, ended: boolean): boolean => row.card !== null || (row.kind === 'note' && !ended);

/** `onMore`: shows those that are seldom meant, among all the keys. */
export function ActButtons({ row, ended = false, onMore }: { readonly row: RoomRow; readonly ended?: boolean; readonly onMore: () => void }) {
  const { t, language } = useSpeech();
  const acts = ACTS.filter(({ fits }) => fits(row));
  return (
    <div className="f-acts">
      {acts.filter(({ more }) => !more).map((act) => (
        <KeyButton key={act.id} keys={letterOf(act, language)} text={t(nameOf(act, row))} onPress={() => act.run(row)} />
      ))}
      {acts.some(({ more }) => more) && <KeyButton keys={ROOM_KEYS.roomKeys} text={t('act.more')} name={t('keyList.does.roomKeys')} onPress={onMore} />}
      {opens(row, ended) && <KeyButton keys={ROOM_KEYS.openRow} text={t(row.kind === 'note' && !ended ? 'room.keys.edit' : 'keyList.does.openRow')} onPress={() => openRow(row)} />}
    </div>
  );
}
