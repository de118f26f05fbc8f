/** How a lifted card goes over the board by keyboard: up and down between sections, left and right between columns. */
import type { BoardColumn, BoardSection } from '../../../shared/planning/board.ts';
import { sectionKeyOf } from '../../../shared/planning/sections.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useDrag } from '../drag/drag-store.ts';
import type { Walk } from '../drag/target-key-sensor.ts';
import { headTarget } from './column.tsx';
import { lists } from './lists.ts';
import { sectionTarget } from './section-view.tsx';

/** A stop of the walk: a column's sections, or the rail as a whole. */
interface Stop {
  readonly id: string;
  readonly column: BoardColumn;
  readonly section: BoardSection | null;
}

function stopsOf(column: BoardColumn): readonly Stop[] {
  const list = lists.get(column.id);
  if (!list) return [{ id: headTarget(column.id), column, section: null }];
  const shown = new Set(list.rows.map(({ section }) => section.key));
  return column.sections
    .filter((section) => section.target && shown.has(section.key))
    .map((section) => ({ id: sectionTarget(section.key), column, section }));
}

export const walkBoard: Walk = (from, key) => {
  const { board } = usePlan.getState();
  const columns = board.columns.map(stopsOf);
  const id = from ?? whereLifted();
  const column = columns.findIndex((stops) => stops.some((stop) => stop.id === id));
  const row = columns[column]?.findIndex((stop) => stop.id === id) ?? -1;
  const next = nextStop(columns, column, row, key);
  if (!next) return null;
  if (next.section) lists.get(next.column.id)?.show(next.section.kind === 'ideas' ? 'capture' : `head:${next.section.key}`);
  return next.id;
};

function nextStop(columns: readonly (readonly Stop[])[], column: number, row: number, key: Parameters<Walk>[1]): Stop | undefined {
  const here = columns[column];
  switch (key) {
    case 'ArrowDown': return here?.[row + 1];
    case 'ArrowUp': return here?.[row - 1];
    case 'PageDown': return here?.at(-1);
    case 'PageUp': return here?.[0];
    default: return sideways(columns, column + (key === 'ArrowRight' ? 1 : -1), here?.[row]);
  }
}

/** The same weekday in the other week; else the first section. */
function sideways(columns: readonly (readonly Stop[])[], to: number, from: Stop | undefined): Stop | undefined {
  const stops = columns[to];
  if (!from?.section?.date) return stops?.[0];
  const weekday = from.column.sections.indexOf(from.section) - from.column.sections.length;
  return stops?.find(({ section, column }) => section?.date && column.sections.indexOf(section) - column.sections.length === weekday) ?? stops?.[0];
}

/** The section of the lifted card. */
function whereLifted(): string {
  const { plan, today } = usePlan.getState();
  const card = plan.cards.get(useDrag.getState().item?.card ?? '');
  return sectionTarget((card && sectionKeyOf(card, today)) ?? '');
}
