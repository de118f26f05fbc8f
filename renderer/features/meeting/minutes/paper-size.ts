/** How large the minutes are written on paper, so that they fill one A4 and no more where that can be read. */
import type { MinutesPart } from '../../../../shared/domain/records.ts';
import type { MinutesSheet, SheetPart } from '../../../../shared/meeting/minutes-sheet.ts';

/** How many letters of 10 points fit the columns of a part; estimated, generously. */
const ROOM: Readonly<Record<MinutesPart, readonly number[]>> = {
  decided: [92], todo: [17, 62, 20], assigned: [17, 62, 20], moved: [56, 20, 20], approved: [76, 20], published: [76, 20], accepted: [46, 32, 14], other: [98], ideas: [46], noted: [46], next: [46],
};
/** Points: of letters, from line to line, around a row, over a part with its heading. */
const SIZES = [
  { look: '', letter: 10, line: 13.5, row: 6, part: 33 },
  { look: 'is-small', letter: 8.5, line: 10.7, row: 3, part: 22 },
  { look: 'is-smallest', letter: 7.5, line: 9, row: 2, part: 17 },
] as const;
type Size = (typeof SIZES)[number];
/** What a page has, in points, and what the heading and the summary take of it. */
const [PAGE, HEAD] = [760, 90];

/** The class of a size; the smallest, and a second page, where nothing else is left. */
export function paperSize(sheet: MinutesSheet): Size['look'] {
  return SIZES.find((size) => HEAD + heightOf(sheet, size) <= PAGE)?.look ?? 'is-smallest';
}

function heightOf({ parts }: MinutesSheet, size: Size): number {
  const of = (...names: readonly MinutesPart[]): number => parts.filter(({ part }) => names.includes(part)).reduce((sum, part) => sum + partHeight(part, size), 0);
  return of('decided', 'todo', 'assigned', 'moved', 'approved', 'published', 'accepted', 'other') + Math.max(of('ideas', 'noted'), of('next')); // the last three stand side by side
}

function partHeight({ part, rows, columns }: SheetPart, { letter, line, row: around, part: head }: Size): number {
  const lines = (row: readonly string[]): number => Math.max(...ROOM[part].map((room, i) => Math.ceil((row[i] ?? '').length / (room * 10 / letter))), 1);
  return head + (columns.length > 1 ? line : 0) + rows.reduce((sum, row) => sum + lines(row) * line + around, 0);
}
