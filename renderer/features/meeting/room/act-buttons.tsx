/** What can be done with the row in focus, each with its key. */
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ACTS } from '../act/acts.ts';

export function ActButtons({ row }: { readonly row: RoomRow }) {
  const { t, language } = useSpeech();
  const acts = ACTS.filter(({ fits }) => fits(row));
  if (acts.length === 0) return null;
  return (
    <div className="f-acts">
      {acts.map((act) => (
        <button key={act.id} type="button" aria-keyshortcuts={act.letter[language]} onClick={() => act.run(row)}>
          <kbd aria-hidden="true">{act.letter[language]}</kbd>{t(act.label)}
        </button>
      ))}
    </div>
  );
}
