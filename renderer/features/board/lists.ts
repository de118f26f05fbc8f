/** The columns that are open on screen, for whoever walks the board: their rows, and how to bring one into sight. */
import type { BoardColumnId } from '../../../shared/planning/columns.ts';
import type { Row } from './rows.ts';

export interface List {
  readonly rows: readonly Row[];
  readonly show: (key: string) => void;
}

export const lists = new Map<BoardColumnId, List>();
