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
import { sheetOfText } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** Columns that only a list of posts has. */
const OF_POSTS = ['id', 'format', 'time', 'sponsored', 'status'] as const;

/** What a workbook would add: the plan of a year, or posts where a sheet is laid out like our CSV. */
export function readWorkbook(sheets: readonly Sheet[], as: ImportKind | null, state: State, context: ImportContext, mapping?: WheelMapping): ImportPlan | ImportProblem {
  if (as !== null && as !== 'wheel' && as !== 'csv') return new ImportProblem('workbook-not-taken');
  const posts = sheets.find(({ rows }) => isPosts(rows[0] ?? []));
  const wheel = recognise(sheets.filter((sheet) => sheet !== posts));
  if (as === 'csv' || (as === null && !mapping && posts && wheel.read.activities.length === 0)) return readCsv(Papa.unparse([...(posts ?? sheets[0])?.rows ?? []].map((row) => [...row])), state, context);
  return readWheel(sheets, state, context, mapping ?? (posts && wheel.read.activities.length > 0 ? wheel.mapping : undefined));
}

/** Whether a text with separators is the plan of a year: it has months or weeks, and no columns that only posts have. */
export function isWheelTable(text: string): boolean {
  if (/^\s*[[{]/.test(text)) return false;
  const sheet = sheetOfText(text.slice(0, 200_000), '');
  const [headings = []] = sheet.rows;
  const known = headings.map(columnOfHeader);
  if (isPosts(headings) || known.includes('recurring') || (known.includes('title') && !headings.some((heading) => ['rule', 'week', 'month'].includes(roleOfHeading(heading) ?? '')))) return false;
  return known.includes('title') || recognise([sheet]).read.activities.length > 0;
}

function isPosts(headings: readonly string[]): boolean {
  const known = headings.map(columnOfHeader);
  return known.includes('title') && OF_POSTS.some((column) => known.includes(column)) && !headings.some((heading) => ['rule', 'week', 'month'].includes(roleOfHeading(heading) ?? '') && columnOfHeader(heading) !== 'recurring');
}
