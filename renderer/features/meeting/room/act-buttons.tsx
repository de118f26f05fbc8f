/** What can be done with the row in focus, each with its key. */
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { openPanel } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ACTS, nameOf } from '../act/acts.ts';

/** The card's editor over the room; of a note its words, where they stand. */
export function openRow(row: RoomRow): void {
  if (row.kind === 'note') document.querySelector<HTMLElement>('.f-note textarea')?.focus();
  else if (row.card) openPanel({ type: 'card', id: row.card });
}

/** `onMore`: shows those that are seldom meant, among all the keys. */
export function ActButtons({ row, onMore }: { readonly row: RoomRow; readonly onMore: () => void }) {
  const { t, language } = useSpeech();
  const acts = ACTS.filter(({ fits }) => fits(row));
  return (
    <div className="f-acts">
      {acts.filter(({ more }) => !more).map((act) => (
        <button key={act.id} type="button" aria-keyshortcuts={act.letter[language]} onClick={() => act.run(row)}>
          <kbd aria-hidden="true">{act.letter[language]}</kbd>{t(nameOf(act, row))}
        </button>
      ))}
      {acts.some(({ more }) => more) && <button type="button" aria-keyshortcuts="?" onClick={onMore}><kbd aria-hidden="true">?</kbd>{t('act.more')}</button>}
      {(row.card !== null || row.kind === 'note') && <button type="button" aria-keyshortcuts="Enter" onClick={() => openRow(row)}><kbd aria-hidden="true">↵</kbd>{t(row.kind === 'note' ? 'room.keys.edit' : 'room.keys.open')}</button>}
    </div>
  );
}
