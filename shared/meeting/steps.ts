/** What each step of a meeting goes through, made of the plan as it is: rows in groups. Pure; the room draws them. */
import type { Finding } from '../collisions/finding.ts';
import type { AgendaItem, AgendaStep, Meeting, MeetingNote } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { isoWeekOf, mondayOf, toDayNumber, addDays } from '../planning/date.ts';
import type { CalendarDate, IsoWeek } from '../planning/date.ts';
import { columnOf } from '../planning/columns.ts';
import { ahead, quarterAhead } from './steps-ahead.ts';
import type { AheadWorld } from './steps-ahead.ts';
import { dayGroups, findingRow, mondayFrom, noDay, overdueBefore, overdueRows, standings } from './steps-days.ts';
import type { Standing } from './steps-days.ts';
import { lastWeek } from './steps-last-week.ts';
import type { MovedAway } from './steps-moved.ts';
import { group, stepRow } from './step-row.ts';
import type { StepGroup, StepRow } from './step-row.ts';

export interface StepWorld extends AheadWorld {
  readonly plan: State;
  /** Those that nobody has accepted. */
  readonly findings: readonly Finding[];
  readonly meeting: Pick<Meeting, 'id' | 'agenda'> & Partial<Pick<Meeting, 'startedAt'>>;
  /** What was moved away from last week. */
  readonly moved?: readonly MovedAway[];
}

/** So many weeks, this one included, are asked for what clashes; and for what is empty. */
const CLASH_WEEKS = 4;
const GAP_WEEKS = 2;
/** Where what is overdue is brought up: the first of these that the meeting has. */
const OVERDUE_AT: readonly AgendaStep[] = ['last-week', 'this-week', 'today'];

const ONLY: readonly AgendaItem[] = [{ step: 'decisions', minutes: 0 }];
/** What a meeting goes through: where nobody has said, what is decided in it. */
export const agendaOf = ({ agenda }: Pick<Meeting, 'agenda'>): readonly AgendaItem[] => (agenda.length > 0 ? agenda : ONLY);

/** Every step of the meeting's agenda with its groups; those with nothing in them are left out, but for days. */
export function stepsOf(world: StepWorld): ReadonlyMap<AgendaStep, readonly StepGroup[]> {
  const all = standings(world.plan);
  return new Map(agendaOf(world.meeting).map(({ step }) => [step, stepOf(world, step, all)]));
}

/** One step of it. */
export function stepOf(world: StepWorld, step: AgendaStep, all = standings(world.plan)): readonly StepGroup[] {
  const agenda = agendaOf(world.meeting);
  const overdueAt = OVERDUE_AT.find((one) => agenda.some((item) => item.step === one));
  return groupsOf(step, world, all, step === overdueAt).filter(({ kind, rows }) => kind === 'day' || rows.length > 0);
}

function groupsOf(step: AgendaStep, world: StepWorld, all: readonly Standing[], tellsOverdue: boolean): readonly StepGroup[] {
  const { plan, today } = world;
  const monday = mondayFrom(today, 0);
  const late = (before: CalendarDate): StepGroup => group('overdue', 'overdue', tellsOverdue ? overdueRows(overdueBefore(all, before)) : []);
  switch (step) {
    case 'last-week': return lastWeek(plan, all, { monday, today, moved: world.moved ?? [], startedAt: world.meeting.startedAt ?? null });
    case 'today': return [late(addDays(today, -1)), ...dayGroups(all, gapsOf(world), addDays(today, -1), 3)];
    case 'this-week': return [late(monday), noDay(all, monday), ...dayGroups(all, gapsOf(world), monday, 7)];
    case 'next-week': return [noDay(all, addDays(monday, 7)), ...dayGroups(all, gapsOf(world), addDays(monday, 7), 7)];
    case 'clashes': return clashes(world);
    case 'ahead': return ahead(world);
    case 'quarter': return quarterAhead(world);
    case 'ideas': return [group('ideas', 'ideas', ideas(world))];
    case 'decisions': return decisions(world);
  }
}

const isGap = ({ rule, channel, date }: Finding): boolean => rule === 'cadence-gap' && channel !== null && date !== null;
const gapsOf = ({ findings }: StepWorld): readonly Finding[] => findings.filter(isGap);
const weekOf = ({ date, week }: Finding): IsoWeek | null => (date ? isoWeekOf(toDayNumber(date)) : week);

/** Errors and warnings of the next weeks, and what is empty in the nearest, week by week. What is overdue has its own place. */
function clashes({ findings, today }: StepWorld): readonly StepGroup[] {
  const first = toDayNumber(mondayFrom(today, 0));
  const weeks = new Map<number, StepRow[]>();
  for (const finding of findings) {
    const week = weekOf(finding);
    if (!week || finding.rule === 'overdue') continue;
    const monday = mondayOf(week);
    const most = finding.rule === 'cadence-gap' ? GAP_WEEKS : finding.severity === 'info' ? 0 : CLASH_WEEKS;
    if (monday < first || monday >= first + 7 * most) continue;
    weeks.set(monday, [...(weeks.get(monday) ?? []), findingRow(finding)]);
  }
  return [...weeks].sort(([a], [b]) => a - b).map(([monday, rows]) => group('week', String(monday), rows, { week: isoWeekOf(monday) }));
}

/** Undated ideas: starred first, then by votes, then as dragged. */
function ideas({ plan, today }: StepWorld): readonly StepRow[] {
  return [...plan.cards.values()]
    .filter((card) => columnOf(card, today) === 'ideas')
    .sort((a, b) => Number(b.starred) - Number(a.starred) || b.votes - a.votes || (a.rank < b.rank ? -1 : 1))
    .map(({ id }) => stepRow({ kind: 'idea', key: id, card: id }, { placements: plan.placementsOf(id) }));
}

/** What was written in this meeting, and what was promised in earlier ones and is not done. */
function decisions({ plan, meeting }: StepWorld): readonly StepGroup[] {
  const notes = [...plan.notes.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const rows = (which: (note: MeetingNote) => boolean): readonly StepRow[] =>
    notes.filter(which).map(({ id, card, due }) => stepRow({ kind: 'note', key: id, note: id, card }, { date: due }));
  return [
    group('decisions', 'decisions', rows((note) => note.meeting === meeting.id && note.kind !== 'todo')),
    group('todos', 'todos', rows((note) => note.meeting === meeting.id && note.kind === 'todo')),
    group('earlier', 'earlier', rows((note) => note.meeting !== meeting.id && note.kind === 'todo' && !note.done)),
  ];
}
