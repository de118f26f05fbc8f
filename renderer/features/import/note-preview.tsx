/** The notes of days that a calendar gives, and what they are. */
import { DAY_NOTE_KINDS } from '../../../shared/domain/records.ts';
import type { ImportPreview } from '../../../shared/exchange/import-plan.ts';
import { dayText, rangeText } from '../../../shared/i18n/dates.ts';
import { useSpeech } from '../../ui/language.tsx';
import { takeNotesAs, useImport } from './import-store.ts';

type Notes = ImportPreview['dayNotes'];

export function NotePreview({ notes }: { readonly notes: Notes }) {
  const { t, language } = useSpeech();
  const days = ({ from, to }: Notes[number]): string => (from === to ? dayText(from, language, 'full') : rangeText(from, to, language));
  return (
    <section aria-labelledby="import-notes">
      <h3 id="import-notes">{t('importView.notes')}</h3>
      <KindChoice />
      <table className="import-cards">
        <thead>
          <tr><th scope="col">{t('importView.noteName')}</th><th scope="col">{t('importView.cardSlot')}</th><th scope="col">{t('dayNotes.kind')}</th></tr>
        </thead>
        <tbody>
          {notes.map((note, i) => (
            <tr key={i}>
              <td>{note.name} {note.changed && <span className="tagc">{t('importView.noteChanged')}</span>}</td><td>{days(note)}</td><td>{t(`dayNotes.kinds.${note.kind}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What all of them are, where their names don't say it. */
function KindChoice() {
  const { t } = useSpeech();
  const chosen = useImport(({ state }) => ('source' in state ? state.source.notesAre : undefined));
  const choices = [{ value: undefined, text: t('importView.byName') }, ...DAY_NOTE_KINDS.map((value) => ({ value, text: t(`dayNotes.manyKinds.${value}`) }))];
  return (
    <fieldset className="import-kinds">
      <legend className="sr">{t('importView.notesAre')}</legend>
      {choices.map(({ value, text }) => (
        <label key={value ?? 'name'}>
          <input type="radio" name="notes-are" checked={value === chosen} onChange={() => void takeNotesAs(value)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
