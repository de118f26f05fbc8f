import { bilingual } from '../language.ts';

/** Why a workspace can't be opened: what is wrong, where, what to do. One sentence for every code of `DatabaseProblem`. */
export const database = bilingual(
  {
    missing: 'Det finns ingen arbetsyta här: {file} saknas. Ange rätt mapp, eller skapa en arbetsyta först.',
    newer: 'Arbetsytan {file} är skriven av en nyare version av Wheelhouse ({detail}). Den är orörd; uppdatera programmet.',
    damaged:
      'Arbetsytan {file} är skadad ({detail}) och lämnades orörd. {backup, select, other {Den senaste kontrollerade säkerhetskopian är {backup}.} none {Det finns ingen säkerhetskopia.}}',
    lost:
      'Arbetsytan {file} innehåller mindre än det som senast sparades (ändring {detail}): den kan ha tömts eller bytts ut mot en äldre kopia. Den lämnades orörd. {backup, select, other {Den senaste kontrollerade säkerhetskopian är {backup}.} none {Det finns ingen säkerhetskopia.}}',
    locked: 'Arbetsytan {file} är öppen i ett annat program ({detail}). Stäng det eller arbeta vidare där.',
    'not-ours': 'Filen {file} är ingen arbetsyta från Wheelhouse ({detail}) och lämnades orörd. Ange en annan mapp.',
    unreadable: 'Arbetsytan {file} gick inte att öppna ({detail}). Kontrollera mappens rättigheter och diskens utrymme.',
  },
  {
    missing: 'There is no workspace here: {file} is missing. Name the right folder, or make a workspace first.',
    newer: 'The workspace {file} was written by a newer version of Wheelhouse ({detail}). It is untouched; update the app.',
    damaged:
      'The workspace {file} is damaged ({detail}) and was left untouched. {backup, select, other {The newest verified backup is {backup}.} none {There is no backup.}}',
    lost:
      'The workspace {file} holds less than was saved last (change {detail}): it may have been emptied, or replaced by an older copy. It was left untouched. {backup, select, other {The newest verified backup is {backup}.} none {There is no backup.}}',
    locked: 'The workspace {file} is open in another program ({detail}). Close that, or work on there.',
    'not-ours': 'The file {file} is no workspace of Wheelhouse ({detail}) and was left untouched. Name another folder.',
    unreadable: 'The workspace {file} could not be opened ({detail}). Check the folder’s permissions and the space on the disk.',
  },
);
