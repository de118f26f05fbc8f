import { bilingual } from '../language.ts';

/** Why a file, or a row of it, is not imported: what is wrong and what to do. */
export const imports = bilingual(
  {
    problem: {
      empty: 'Filen {file} är tom. Inget importerades.',
      binary: 'Filen {file} är ingen textfil. Spara den som CSV (UTF-8) och försök igen. Inget importerades.',
      'kind-unknown':
        'Filen {file} känns inte igen som CSV, Trello-export eller Wheelhouse-kopia. Första raden i en CSV ska vara rubriker som ”rubrik”, ”kanal” och ”datum”. Inget importerades.',
      'no-title-column': 'Första raden i {file} saknar kolumnen ”rubrik” (eller ”title”). Lägg till den och försök igen. Inget importerades.',
      'json-broken': 'Filen {file} är ingen hel JSON-fil ({detail}). Exportera den på nytt. Inget importerades.',
      'not-trello': 'Filen {file} är JSON men ingen Trello-export: listor och kort saknas. Exportera tavlan från Trello som JSON. Inget importerades.',
      'not-a-copy': 'Filen {file} är ingen kopia från Wheelhouse. Inget importerades.',
      'copy-newer': 'Filen {file} är skriven av en nyare version av Wheelhouse. Uppdatera programmet. Inget importerades.',
      'too-many-rows': 'Filen {file} har fler än {limit} rader. Dela upp den och försök igen. Inget importerades.',
    },
    reason: {
      'too-many-cells': 'Raden har fler celler än första raden ({value}). Sätt citattecken runt text som innehåller avgränsaren.',
      'title-missing': 'Rubrik saknas.',
      'title-too-long': 'Rubriken är längre än 500 tecken.',
      'text-too-long': 'Texten är längre än 100 000 tecken.',
      'name-too-long': 'Namnet är längre än 200 tecken ({value}).',
      'date-unknown': 'Datumet ”{value}” går inte att läsa. Skriv 2026-11-24, 2026-W48 eller 2026-Q4.',
      'time-unknown': 'Tiden ”{value}” går inte att läsa. Skriv 09:00.',
      'status-unknown': 'Statusen ”{value}” är okänd. Skriv idé, planerad, pågår, granskning, godkänd eller publicerad.',
      'format-unknown': 'Formatet ”{value}” är okänt. Skriv inlägg, story, reel, händelse, artikel, video eller annons.',
      'sponsored-unknown': '”{value}” i kolumnen för sponsrat går inte att läsa. Skriv ja eller nej.',
      'rule-unknown': 'Regeln ”{value}” går inte att läsa. Skriv till exempel Q1, maj, v. 47, 12-13 eller sista fredagen i november.',
      'quote-open': 'Ett citattecken öppnas men stängs inte, så det går inte att se var cellerna slutar.',
      'record-unreadable': 'Uppgifterna går inte att läsa ({table}).',
      'record-dangling': 'Kortet eller kanalen som det hör till finns inte i filen ({table}).',
      'already-there': 'Kortet finns redan här och lämnades som det är.',
      'comments-missing': '{count, plural, one {# kommentar finns} other {# kommentarer finns}} inte i filen: en Trello-export innehåller bara de 1 000 senaste händelserna.',
    },
  },
  {
    problem: {
      empty: 'The file {file} is empty. Nothing was imported.',
      binary: 'The file {file} is no text file. Save it as CSV (UTF-8) and try again. Nothing was imported.',
      'kind-unknown':
        'The file {file} is not recognised as CSV, a Trello export or a Wheelhouse copy. The first row of a CSV has to be headers such as “title”, “channel” and “date”. Nothing was imported.',
      'no-title-column': 'The first row of {file} lacks the column “title” (or “rubrik”). Add it and try again. Nothing was imported.',
      'json-broken': 'The file {file} is no complete JSON file ({detail}). Export it again. Nothing was imported.',
      'not-trello': 'The file {file} is JSON but no Trello export: lists and cards are missing. Export the board from Trello as JSON. Nothing was imported.',
      'not-a-copy': 'The file {file} is no copy from Wheelhouse. Nothing was imported.',
      'copy-newer': 'The file {file} was written by a newer version of Wheelhouse. Update the app. Nothing was imported.',
      'too-many-rows': 'The file {file} has more than {limit} rows. Split it and try again. Nothing was imported.',
    },
    reason: {
      'too-many-cells': 'The row has more cells than the first row ({value}). Put quotation marks around text that contains the separator.',
      'title-missing': 'The title is missing.',
      'title-too-long': 'The title is longer than 500 characters.',
      'text-too-long': 'The text is longer than 100,000 characters.',
      'name-too-long': 'The name is longer than 200 characters ({value}).',
      'date-unknown': 'The date “{value}” can’t be read. Write 2026-11-24, 2026-W48 or 2026-Q4.',
      'time-unknown': 'The time “{value}” can’t be read. Write 09:00.',
      'status-unknown': 'The status “{value}” is unknown. Write idea, planned, in progress, review, approved or published.',
      'format-unknown': 'The format “{value}” is unknown. Write post, story, reel, event, article, video or ad.',
      'sponsored-unknown': '“{value}” in the sponsored column can’t be read. Write yes or no.',
      'rule-unknown': 'The rule “{value}” can’t be read. Write for example Q1, month 5, week 47, 12-13 or last friday of november.',
      'quote-open': 'A quotation mark is opened but not closed, so it can’t be seen where the cells end.',
      'record-unreadable': 'The entry can’t be read ({table}).',
      'record-dangling': 'The card or channel that it belongs to is not in the file ({table}).',
      'already-there': 'The card is already here and was left as it is.',
      'comments-missing': '{count, plural, one {# comment is} other {# comments are}} not in the file: a Trello export only holds the latest 1,000 events.',
    },
  },
);
