/**
 * The CSV import: rows in, records out; a row that can’t be read is left out and said. Its ids only hold rows together:
 * the same file imported again makes new cards, in one step that can be undone.
 */
import type { State } from '../../domain/state.ts';
import { Directory } from '../directory.ts';
import { ImportProblem } from '../import-plan.ts';
import type { ImportContext, ImportPlan, LeftOut } from '../import-plan.ts';
import { cardOfRows, groupRows } from './cards.ts';
import { readRow } from './row.ts';
import type { PlacementRow } from './row.ts';
import { readTable } from './table.ts';

/** What a CSV would add to a workspace, or why it is none of ours. */
export function readCsv(text: string, state: State, context: ImportContext): ImportPlan | ImportProblem {
  const table = readTable(text);
  if (table instanceof ImportProblem) return table;
  const rows: PlacementRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of table.rows) {
    const read = readRow(table, row);
    if ('reason' in read) leftOut.push(read);
    else rows.push(read);
  }
  const directory = new Directory(state, context.newId);
  const cards = groupRows(rows).map((group) => cardOfRows(group, directory, context));
  return {
    kind: 'csv',
    records: {
      ...directory.added, cards: cards.map(({ card }) => card), texts: cards.map(({ text }) => text),
      placements: cards.flatMap(({ placements }) => placements),
    },
    leftOut,
  };
}
