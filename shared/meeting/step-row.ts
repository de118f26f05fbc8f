/** A row of a step with what is said about it, and the group that it stands in. */
import type { Placement } from '../domain/records.ts';
import type { CalendarDate, IsoWeek, TimeOfDay } from '../planning/date.ts';
import type { Occurrence } from '../planning/occurrence.ts';
import type { Slot } from '../planning/slot.ts';
import type { RoomRow } from './room-row.ts';

/** Why something did not go out when it was to. */
export type Why =
  /** Its time passed; its status says how far it came. */
  | { readonly type: 'overdue'; readonly slot: Slot }
  /** It was taken off the calendar while a theme rests. */
  | { readonly type: 'paused'; readonly name: string }
  /** It was moved away from the week, and is to come. */
  | { readonly type: 'moved'; readonly to: Slot }
  | { readonly type: 'binned' }
  | { readonly type: 'skipped'; readonly reason: string }
  /** Its turn passed, and nobody made a card. */
  | { readonly type: 'missed' };

export interface StepRow {
  readonly row: RoomRow;
  /** The day that it stands on, or begins; null where it has none. */
  readonly date: CalendarDate | null;
  /** Of what lasts: its last day. */
  readonly to: CalendarDate | null;
  readonly time: TimeOfDay | null;
  /** What of its card goes out there. */
  readonly placements: readonly Placement[];
  /** It went out: there is something to see, and maybe results. */
  readonly out: boolean;
  readonly why: Why | null;
  /** Of what returns: how it stands with it. */
  readonly occurrence: Occurrence | null;
}

/** `day` folds when the meeting has passed it. */
export type GroupKind = 'day' | 'no-day' | 'out' | 'not-out' | 'overdue' | 'week' | 'month' | 'whole' | 'missed' | 'ideas' | 'decisions' | 'todos' | 'earlier';

export interface StepGroup {
  readonly key: string;
  readonly kind: GroupKind;
  readonly date: CalendarDate | null;
  readonly week: IsoWeek | null;
  /** 1–12. */
  readonly month: number | null;
  readonly rows: readonly StepRow[];
}

/** A group of a kind; empty ones are left out by who collects them. */
export const group = (kind: GroupKind, key: string, rows: readonly StepRow[], about: Partial<Pick<StepGroup, 'date' | 'week' | 'month'>> = {}): StepGroup => ({ key, kind, date: null, week: null, month: null, rows, ...about });

/** A row with what is known of it. */
export const stepRow = (row: RoomRow, about: Partial<Omit<StepRow, 'row'>> = {}): StepRow => ({ row, date: null, to: null, time: null, placements: [], out: false, why: null, occurrence: null, ...about });

/** The rows that one stops at, going through a step: what is only to be known is walked by, where there is anything else. */
export function stopsIn(groups: readonly StepGroup[]): readonly StepRow[] {
  const all = groups.flatMap(({ rows }) => rows);
  const stops = all.filter(({ row }) => row.kind !== 'fact');
  return stops.length > 0 ? stops : all;
}
