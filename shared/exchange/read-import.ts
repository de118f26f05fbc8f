/** Reads a file of any kind into the records it would add. */
import type { State } from '../domain/state.ts';
import { readCopy } from './copy/read-copy.ts';
import { readCsv } from './csv/read-csv.ts';
import { readIcs } from './ics/read-ics.ts';
import { ImportProblem } from './import-plan.ts';
import type { ImportContext, ImportPlan, ImportText } from './import-plan.ts';
import { asLoose, at } from './loose.ts';
import type { Loose } from './loose.ts';
import { readTrello } from './trello/read-trello.ts';
import { isWheelTable, readWheelText, readWorkbook } from './wheel/which.ts';

/** So much of a file is looked at to see whether it is text at all. */
const LOOKED_AT = 4000;

/** What importing a file would add to a workspace, or why nothing of it can be imported. Never throws, whatever the text. */
export function readImport({ name, text: source, as, notesAre, sheets, mapping }: ImportText, state: State, context: ImportContext): ImportPlan | ImportProblem {
  if (sheets) return readWorkbook(sheets, as, state, context, mapping);
  const text = source.toWellFormed().replace(/^\uFEFF/, '');
  if (text.trim() === '') return new ImportProblem('empty');
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file
  if (/[\0-\x08\x0e-\x1f]/.test(text.slice(0, LOOKED_AT))) return new ImportProblem('binary');
  if (as === 'ics' || (as === null && /^\s*BEGIN:VCALENDAR/i.test(text))) return readIcs(text, state, context, notesAre);
  if (as === 'wheel' || (as === null && isWheelTable(text))) return readWheelText(text, name, state, context, mapping);
  const json = as === 'csv' || (as === null && !/^\s*[[{]/.test(text)) ? null : parseJson(text);
  if (json === null) return readCsv(text, state, context);
  if (json instanceof ImportProblem) return json;
  if (as === 'json' || (as === null && at(json, 'wheelhouse') !== undefined)) return readCopy(json, state, context);
  return readTrello(json, state, context);
}

function parseJson(text: string): Loose | ImportProblem {
  try {
    // An escape can make half a character, which no file can keep.
    return asLoose(JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))) ?? new ImportProblem('not-trello');
  } catch (error) {
    return new ImportProblem('json-broken', { detail: (error as Error).message.replace(/\s+/g, ' ') }); // JSON.parse throws a SyntaxError, with some of the text in it
  }
}
