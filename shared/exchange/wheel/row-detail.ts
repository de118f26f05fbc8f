/** What a row says of its activities beside their time: category, owners, channels … */
import { cleanName } from '../directory.ts';
import { readLead, readNameCell } from './activity.ts';
import type { Detail } from './activity.ts';
import type { Frame } from './frame.ts';
import type { Role } from './mapping.ts';
import { cellAt } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** The details of a row. `above`: the category of the row before it, which goes on where it is one cell with this one's, and in a table also where that is empty. */
export function detailOfRow(sheet: Sheet, frame: Frame, row: number, above: string): Detail {
  const texts = (role: Role): string[] => (frame.byRole.get(role) ?? []).map((column) => cellAt(sheet, row, column)).filter((cell) => cell !== '');
  const first = (role: Role): string => cleanName(texts(role)[0] ?? '');
  const names = (role: Role): string[] => readNameCell(texts(role).join('\n'));
  const own = first('category');
  return {
    category: own === '' && goesOn(sheet, frame, row) ? above : own, owners: names('owners'), channels: names('channel'), campaign: first('campaign'), tags: names('tags'),
    leadWeeks: readLead(first('lead')), text: texts('text').join('\n'), notes: notesOf(sheet, frame, row),
  };
}

function notesOf(sheet: Sheet, frame: Frame, row: number): string[] {
  return (frame.byRole.get('notes') ?? []).flatMap((column) => {
    const [heading, cell] = [cleanName(frame.columns.get(column)?.heading ?? ''), cellAt(sheet, row, column)];
    return cell === '' ? [] : [heading === '' ? cell : `${heading}: ${cell}`];
  });
}

function goesOn(sheet: Sheet, frame: Frame, row: number): boolean {
  const column = frame.byRole.get('category')?.[0] ?? -1;
  return frame.layout !== 'list' || sheet.merges.some((merge) => merge.column === column && merge.row < row && merge.toRow >= row);
}
