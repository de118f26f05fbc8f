/** The calendar import: events in, notes of days out. A newer file changes what an older one made, by the events' UIDs; nothing is removed. */
import ICAL from 'ical.js';
import { LONGEST_NOTE, NAME_LENGTH } from '../../domain/lengths.ts';
import type { DayNote, DayNoteId } from '../../domain/records.ts';
import type { State } from '../../domain/state.ts';
import { toDayNumber } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { cleanName } from '../directory.ts';
import { ImportProblem } from '../import-plan.ts';
import type { ImportContext, ImportPlan, LeftOut, LeftOutReason } from '../import-plan.ts';
import { dayIn, daysFrom, lengthOf, stampOf } from './event-days.ts';
import type { Days, Place } from './event-days.ts';
import { partsOf } from './events-in.ts';
import type { EventLines } from './events-in.ts';
import { FileZones } from './file-zones.ts';
import { FoundEvents } from './found-events.ts';
import type { Found } from './found-events.ts';
import { noteKindOf } from './note-kind.ts';
import { occurrencesOf } from './occurrences.ts';

/** More events, and more days, than any calendar of days has. */
const MOST_EVENTS = 10_000;
/** What comes back every year is noted from this year on, so many years ahead. */
const YEARS_AHEAD = 5;

/** The days of one event, and whether it comes back. */
interface Read {
  readonly days: readonly Days[];
  readonly name: string;
  readonly recurs: boolean;
}

/** What a calendar would add to a workspace, or why it has nothing to add. `notesAre`: what its days are; left out: what their names say. */
export function readIcs(text: string, state: State, context: ImportContext, notesAre?: DayNote['kind']): ImportPlan | ImportProblem {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return new ImportProblem('not-a-calendar');
  const { events, zones: texts, broken } = partsOf(text);
  if (events.length === 0 && broken.length === 0) return new ImportProblem('no-events');
  if (events.length > MOST_EVENTS) return new ImportProblem('too-many-rows', { limit: MOST_EVENTS });
  const leftOut = broken.map(({ row, text: line }): LeftOut => ({ row, what: short(line), reason: 'line-broken', params: {} }));
  const place = { timeZone: context.timeZone, zones: new FileZones(texts) };
  const found = new FoundEvents();
  // What is changed in one occurrence comes after all series, wherever it stands in the file.
  for (const event of [...events.filter((one) => !isOverride(one)), ...events.filter(isOverride)]) {
    const read = readEvent(event, place, context);
    if (typeof read === 'string') leftOut.push({ row: event.row, what: short(nameOf(event)), reason: read, params: {} });
    else if (!isOverride(event)) found.add(uidOf(event), read.days, read.name, read.recurs);
    else for (const days of read.days) found.replace(uidOf(event), replacedDay(event, place), { ...days, name: read.name });
    if (read === 'event-cancelled' && isOverride(event)) found.replace(uidOf(event), replacedDay(event, place), null);
    if (found.size > MOST_EVENTS) return new ImportProblem('too-many-rows', { limit: MOST_EVENTS });
  }
  return { kind: 'ics', leftOut: leftOut.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), ...notesOf(found.values(), state, context, notesAre) };
}

const short = (text: string): string => text.slice(0, 100).toWellFormed();

/** The days of an event, each occurrence apart; or why it is no note. */
function readEvent(event: EventLines, place: Place, { today }: ImportContext): Read | LeftOutReason {
  const { lines } = event;
  const line = (name: Parameters<typeof lines.get>[0]): string | null => lines.get(name)?.[0] ?? null;
  const name = nameOf(event);
  if (name === '') return 'title-missing';
  if (name.length > NAME_LENGTH) return 'name-too-long';
  if (/:\s*CANCELLED\s*$/i.test(line('STATUS') ?? '')) return 'event-cancelled';
  const [start, end] = [stampOf(line('DTSTART') ?? ''), stampOf(line('DTEND') ?? '')];
  if (!start || (line('DTEND') !== null && !end)) return 'event-date-unknown';
  const rrule = lines.get('RRULE') ?? [];
  if (rrule.some((rule) => !/FREQ=YEARLY/i.test(rule))) return 'event-too-often';
  const recurring = { rrule, rdate: lines.get('RDATE') ?? [], exdate: lines.get('EXDATE') ?? [] };
  const times = { start, end, duration: line('DURATION') };
  try {
    const days = daysFrom(start, lengthOf(times, place), place);
    if (toDayNumber(days.to) - toDayNumber(days.from) > LONGEST_NOTE) return 'event-too-long';
    if (isOverride(event) || rrule.length + recurring.rdate.length === 0) return { days: [days], name, recurs: false };
    const year = Number(today.slice(0, 4));
    const span = { from: `${year}-01-01`, to: `${year + YEARS_AHEAD}-12-31` } as Days; // the first day of a year, and the last of one
    const all = occurrencesOf(times, recurring, place, span);
    return all ? { days: all, name, recurs: true } : 'event-too-often';
  } catch {
    return 'event-date-unknown'; // a rule, a duration or a zone that the library can't read
  }
}

const uidOf = ({ lines }: EventLines): string => (lines.get('UID')?.[0] ?? '').replace(/^[^:]*:/, '').trim().slice(0, 900).toWellFormed();

/** An event that is about one occurrence of a series alone. */
const isOverride = ({ lines }: EventLines): boolean => lines.has('RECURRENCE-ID');

/** The day that the occurrence would have been on; null where that can't be said. */
function replacedDay({ lines }: EventLines, place: Place): CalendarDate | null {
  const stamp = stampOf(lines.get('RECURRENCE-ID')?.[0] ?? '');
  try {
    return stamp && dayIn(stamp, place);
  } catch {
    return null; // a zone that the library can't read
  }
}

/** What an event is called, without what stands for breaks and commas in a file. */
function nameOf({ lines }: EventLines): string {
  const line = lines.get('SUMMARY')?.[0] ?? '';
  try {
    const value: unknown = ICAL.Property.fromString(line).getFirstValue();
    return typeof value === 'string' ? cleanName(value.replace(/\p{Cc}/gu, ' ').toWellFormed()) : '';
  } catch {
    return ''; // the line can't be read: the event has no name
  }
}

/** The notes that are new or say something else than those here; the same ones are only counted. */
function notesOf(found: readonly Found[], state: State, { newId }: ImportContext, notesAre: DayNote['kind'] | undefined): Pick<ImportPlan, 'records' | 'same'> {
  const here = [...state.dayNotes.values()];
  const byUid = new Map(here.flatMap((note) => (note.uid === null ? [] : [[note.uid, note] as const])));
  const plain = new Set(here.map(({ name, from, to }) => `${from} ${to} ${name}`));
  const notes: DayNote[] = [];
  let same = 0;
  for (const { name, from, to, uid } of found) {
    const known = uid === null ? undefined : byUid.get(uid);
    const kind = notesAre ?? known?.kind ?? noteKindOf(name);
    const unchanged = known ? known.name === name && known.from === from && known.to === to && known.kind === kind : plain.has(`${from} ${to} ${name}`);
    if (unchanged) same++;
    else notes.push({ id: known?.id ?? (newId() as DayNoteId), name, from, to, kind, uid }); // an id made for a note
  }
  return { records: { dayNotes: notes }, same };
}
