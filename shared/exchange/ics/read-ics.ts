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
import { asLong, daysOf, occurrencesFrom, stampOf } from './event-days.ts';
import type { Days } from './event-days.ts';
import { partsOf } from './events-in.ts';
import type { EventLines } from './events-in.ts';
import { FileZones } from './file-zones.ts';
import { noteKindOf } from './note-kind.ts';

/** More events than any calendar of days has. */
const MOST_EVENTS = 10_000;
/** What comes back every year is noted from this year on, so many years ahead. */
const YEARS_AHEAD = 5;

type Found = Days & { readonly name: string; readonly uid: string | null };

/** What a calendar would add to a workspace, or why it has nothing to add. `notesAre`: what its days are; left out: what their names say. */
export function readIcs(text: string, state: State, context: ImportContext, notesAre?: DayNote['kind']): ImportPlan | ImportProblem {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return new ImportProblem('not-a-calendar');
  const { events, zones: texts, broken } = partsOf(text);
  if (events.length === 0 && broken.length === 0) return new ImportProblem('no-events');
  if (events.length > MOST_EVENTS) return new ImportProblem('too-many-rows', { limit: MOST_EVENTS });
  const leftOut = broken.map(({ row, text: line }): LeftOut => ({ row, what: short(line), reason: 'line-broken', params: {} }));
  const zones = new FileZones(texts);
  const found = new Map<string, Found>();
  const calledOff = new Set<string>();
  for (const event of events) {
    const read = readEvent(event, zones, context);
    if (typeof read === 'string') leftOut.push({ row: event.row, what: short(nameOf(event)), reason: read, params: {} });
    else for (const one of read) keep(found, one, event.lines.has('RECURRENCE-ID'));
    if (read === 'event-cancelled') calledOff.add(onlyOf(event) ?? '');
  }
  for (const uid of calledOff) found.delete(uid);
  return { kind: 'ics', leftOut: leftOut.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), ...notesOf([...found.values()], state, context, notesAre) };
}

const short = (text: string): string => text.slice(0, 100).toWellFormed();

/** An event that is changed for one occurrence takes that one's place; two that merely share a UID are two, each known by its first day as well. */
function keep(found: Map<string, Found>, one: Found, instead: boolean): void {
  if (one.uid === null) found.set(`${one.from} ${one.name}`, one);
  else {
    const uid = found.has(one.uid) && !instead ? `${one.uid} ${one.from}` : one.uid;
    found.set(uid, { ...one, uid });
  }
}

/** The days of an event, each occurrence apart; or why it is none. */
function readEvent(event: EventLines, zones: FileZones, { timeZone, today }: ImportContext): Found[] | LeftOutReason {
  const { lines } = event;
  const line = (name: Parameters<typeof lines.get>[0]): string | null => lines.get(name)?.[0] ?? null;
  const name = nameOf(event);
  if (name === '') return 'title-missing';
  if (name.length > NAME_LENGTH) return 'name-too-long';
  if (/:\s*CANCELLED\s*$/i.test(line('STATUS') ?? '')) return 'event-cancelled';
  const [start, end] = [stampOf(line('DTSTART') ?? ''), stampOf(line('DTEND') ?? '')];
  if (!start || (line('DTEND') !== null && !end)) return 'event-date-unknown';
  const uid = ownUid(event);
  const rrule = lines.get('RRULE') ?? [];
  if (rrule.some((rule) => !/FREQ=YEARLY/i.test(rule))) return 'event-too-often';
  const recurring = { rrule, rdate: lines.get('RDATE') ?? [], exdate: lines.get('EXDATE') ?? [] };
  try {
    const days = daysOf(timeZone, start, end, line('DURATION'), zones);
    if (toDayNumber(days.to) - toDayNumber(days.from) > LONGEST_NOTE) return 'event-too-long';
    if (lines.has('RECURRENCE-ID')) return [{ ...days, name, uid: onlyOf(event) }];
    if (rrule.length + recurring.rdate.length === 0) return [{ ...days, name, uid: uid || null }];
    const year = Number(today.slice(0, 4));
    const asked = occurrencesFrom(days.from, recurring, `${year + YEARS_AHEAD}-12-31` as CalendarDate).filter((day) => day >= `${year}-01-01`); // the last day of a year
    return asked.map((day) => ({ ...asLong(day, days), name, uid: uidOf(uid, day) }));
  } catch {
    return 'event-date-unknown'; // a rule, a duration or a zone that the library can't read
  }
}

const ownUid = ({ lines }: EventLines): string => (lines.get('UID')?.[0] ?? '').replace(/^[^:]*:/, '').trim().slice(0, 900).toWellFormed();

/** Which occurrence an event is about alone; null where that can't be said. */
function onlyOf(event: EventLines): string | null {
  const day = stampOf(event.lines.get('RECURRENCE-ID')?.[0] ?? '')?.day;
  return day ? uidOf(ownUid(event), day) : null;
}

/** An occurrence is known by its year, so that a day that moves is still that one. */
const uidOf = (uid: string, day: CalendarDate): string | null => (uid === '' ? null : `${uid}#${day.slice(0, 4)}`);

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
