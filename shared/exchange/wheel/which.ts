/** Whether a table is the plan of a year or a list of posts. */
import Papa from 'papaparse';
import type { State } from '../../domain/state.ts';
import { columnOfHeader } from '../csv/columns.ts';
import { readCsv } from '../csv/read-csv.ts';
import { ImportProblem } from '../import-plan.ts';
import type { ImportContext, ImportKind, ImportPlan } from '../import-plan.ts';
import { roleOfHeading } from './mapping.ts';
import type { WheelMapping } from './mapping.ts';
import { readWheel } from './read-wheel.ts';
import { recognise } from './recognise.ts';
import { sheetOfText, tooLarge } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** Columns that only a list of posts has. */
const OF_POSTS = ['id', 'format', 'time', 'sponsored', 'status'] as const;
/** So many characters tell what a text is. */
const LOOKED_AT = 60_000;

/** What a workbook would add: the plan of a year, or posts where a sheet is laid out like our CSV. */
export function readWorkbook(sheets: readonly Sheet[], as: ImportKind | null, state: State, context: ImportContext, mapping?: WheelMapping): ImportPlan | ImportProblem {
  if (as !== null && as !== 'wheel' && as !== 'csv') return new ImportProblem('workbook-not-taken');
  const posts = sheets.find(({ rows }) => isPosts(rows));
  const asPosts = (): ImportPlan | ImportProblem => readCsv(Papa.unparse([...(posts ?? sheets[0])?.rows ?? []].map((row) => [...row])), state, context);
  if (as === 'csv') return asPosts();
  const others = sheets.filter((sheet) => sheet !== posts);
  if (!posts || mapping) return tooLarge(sheets) ?? readWheel(sheets, state, context, mapping);
  const wheel = tooLarge(others) ?? recognise(others);
  if (wheel instanceof ImportProblem) return wheel;
  if (wheel.read.activities.length > 0) return readWheel(sheets, state, context, wheel.mapping);
  return as === null ? asPosts() : (tooLarge(sheets) ?? readWheel(sheets, state, context));
}

/** What a text with separators would add, as the plan of a year. */
export function readWheelText(text: string, name: string, state: State, context: ImportContext, mapping?: WheelMapping): ImportPlan | ImportProblem {
  const sheet = sheetOfText(text, name);
  return sheet instanceof ImportProblem ? sheet : (tooLarge([sheet]) ?? readWheel([sheet], state, context, mapping));
}

/** Whether a text with separators is the plan of a year: it has months or weeks, and no columns that only posts have. */
export function isWheelTable(text: string): boolean {
  if (/^\s*[[{]/.test(text)) return false;
  const sheet = sheetOfText(text.slice(0, LOOKED_AT), '');
  if (sheet instanceof ImportProblem || isPosts(sheet.rows)) return false;
  const [headings = []] = sheet.rows;
  const known = headings.map(columnOfHeader);
  if (known.includes('recurring')) return false;
  return known.includes('title') ? headings.some(tellsTime) : recognise([sheet]).read.activities.length > 0;
}

/** Whether a table is laid out like our CSV: a title with a date, of which one at least has a year, or a title with what only posts have. A rule beside it makes it a wheel. */
function isPosts([headings = [], ...rows]: readonly (readonly string[])[]): boolean {
  const known = headings.map(columnOfHeader);
  if (!known.includes('title') || headings.some((heading) => roleOfHeading(heading) === 'rule' && columnOfHeader(heading) !== 'recurring')) return false;
  const date = known.indexOf('date');
  const dates = rows.map((row) => row[date] ?? '').filter((cell) => cell !== '');
  if (date >= 0 && (dates.length === 0 || dates.some((cell) => /(?:19|20)\d{2}/.test(cell)))) return true;
  return OF_POSTS.some((column) => known.includes(column)) && !headings.some((heading) => tellsTime(heading) && columnOfHeader(heading) !== 'recurring');
}

const tellsTime = (heading: string): boolean => ['rule', 'week', 'month'].includes(roleOfHeading(heading) ?? '');
