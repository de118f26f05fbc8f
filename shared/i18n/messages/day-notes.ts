import { bilingual } from '../language.ts';

/** Notes of days in the settings: school holidays and theme days, written by hand or from a calendar file. */
export const dayNotes = bilingual(
  {
    kind: 'Slag',
    kinds: { 'school-holiday': 'Skollov', theme: 'Temadag' },
    manyKinds: { 'school-holiday': 'Skollov', theme: 'Temadagar' },
    coming: 'Kommande',
    none: 'Inga dagnoteringar än. Lägg till den första, eller hämta ett läsår från en kalender.',
    noneComing: 'Inga kommande.',
    past: 'Tidigare ({count})',
    new: 'Ny dagnotering',
    first: 'Från',
    last: 'Till, om flera dagar',
    tooLong: 'En dagnotering är högst tre år. Det gamla är kvar.',
    file: 'Från en kalender',
    fileText: 'En .ics-fil, till exempel läsårstider. En nyare fil ändrar det som har flyttats; inget tas bort. Du ser allt innan något sparas.',
    chooseFile: 'Välj kalender',
    closed: 'Egna stängda dagar, som räknas som röda, finns under {where}.',
  },
  {
    kind: 'Kind',
    kinds: { 'school-holiday': 'School holiday', theme: 'Theme day' },
    manyKinds: { 'school-holiday': 'School holidays', theme: 'Theme days' },
    coming: 'Coming',
    none: 'No notes of days yet. Add the first one, or take a school year from a calendar.',
    noneComing: 'None to come.',
    past: 'Past ({count})',
    new: 'New note of days',
    first: 'From',
    last: 'To, if several days',
    tooLong: 'A note of days is three years at most. The old one is kept.',
    file: 'From a calendar',
    fileText: 'An .ics file, a school year for instance. A newer file changes what has moved; nothing is removed. You see everything before anything is saved.',
    chooseFile: 'Choose a calendar',
    closed: 'Closed days of your own, which count as red, are under {where}.',
  },
);
