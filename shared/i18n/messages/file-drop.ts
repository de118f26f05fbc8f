import { bilingual } from '../language.ts';

/** A file held over the window; what becomes of it is `importView`, which comes with the dialog. */
export const fileDrop = bilingual(
  {
    here: 'Släpp filen för att importera',
    hint: 'Excel, CSV, Trello, en kalender (.ics) eller en export från Wheelhouse. Du ser allt innan något sparas.',
    several: 'Släpp en fil i taget. Inget importerades.',
  },
  {
    here: 'Drop the file to import it',
    hint: 'Excel, CSV, Trello, a calendar (.ics) or an export from Wheelhouse. You see everything before anything is saved.',
    several: 'Drop one file at a time. Nothing was imported.',
  },
);
