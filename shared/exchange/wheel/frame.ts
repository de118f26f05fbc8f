/** The frame of a table: where its months or weeks stand, its headings, and where its rows begin. */
import type { Column } from './columns.ts';
import { acrossFrame } from './frame-across.ts';
import { downFrame } from './frame-down.ts';
import { listFrame } from './frame-list.ts';
import type { Layout, Role } from './mapping.ts';
import type { Sheet } from './sheet.ts';
import type { Times, Unit } from './times.ts';

/** The channel that a heading names, as it is called here; null for none. */
export type ChannelOf = (heading: string) => string | null;

export interface Frame extends BareFrame {
  readonly channelOf: ChannelOf;
  /** The other columns again: which hold one thing, from left to right. */
  readonly byRole: ReadonlyMap<Role, readonly number[]>;
}
export interface BareFrame {
  readonly layout: Layout;
  /** The rows of headings, the first data row after them; from 0. A table without headings has none. */
  readonly headings: readonly number[];
  readonly first: number;
  /** Across: by column; down: by row; a list has none. */
  readonly times: Times;
  /** Down: the column that the times stand in. */
  readonly timeColumn: number | null;
  /** The other columns that hold anything, by what they hold, and under which heading. */
  readonly columns: ReadonlyMap<number, Column>;
  /** Across: further rows of months, as of a second half-year below the first; what they say holds from there on. */
  readonly blocks?: ReadonlyMap<number, Times>;
}

/** The frame of a sheet in a layout; null where it has none. `said`: what a person says of the columns. */
export function frameOf(sheet: Sheet, layout: Layout, said: Readonly<Record<string, Role>> = {}, channelOf: ChannelOf = () => null): Frame | null {
  const frame = layout === 'list' ? listFrame(sheet) : layout.endsWith('-across') ? acrossFrame(sheet, unitOf(layout)) : downFrame(sheet, unitOf(layout));
  if (!frame) return null;
  const columns = new Map([...frame.columns].map(([column, { role, heading }]) => [column, { role: said[column] ?? (role === 'activities' && channelOf(heading) !== null ? 'posts' : role), heading }]));
  const byRole = new Map<Role, number[]>();
  for (const [column, { role }] of columns) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  return { ...frame, columns, byRole, channelOf };
}

const unitOf = (layout: Layout): Unit => (layout.startsWith('weeks') ? 'weeks' : 'months');
