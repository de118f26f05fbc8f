/** Meetings that are held again and again: the usual ones, whose day it is, and one that begins. */
import type { Finding } from '../collisions/finding.ts';
import type { AgendaItem, AgendaStep, Meeting, MeetingId, MeetingKind, MeetingKindId, MeetingNote, PersonId, Settings } from '../domain/records.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';
import { addDays, minutesOf, timeOfMinutes, toDayNumber, weekdayOf } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';

/** What a meeting can hold of findings that were open when it began (its schema's limit). */
const MOST_CLASHES = 5000;
const NINE = '09:00' as TimeOfDay; // a time

type Minutes = readonly (readonly [step: AgendaStep, minutes: number])[];
const agendaOf = (steps: Minutes): readonly AgendaItem[] => steps.map(([step, minutes]) => ({ step, minutes }));

const SOME = agendaOf([['last-week', 3], ['this-week', 6], ['next-week', 4], ['clashes', 5], ['ahead', 2], ['ideas', 3], ['decisions', 2]]);
const MORNING = agendaOf([['today', 5], ['clashes', 3], ['decisions', 2]]);
const QUARTER = agendaOf([['last-week', 5], ['quarter', 30], ['ahead', 15], ['clashes', 15], ['ideas', 15], ['decisions', 10]]);

/** The meetings of a team that has said nothing else: 25 minutes on Monday, ten on Tuesday and Thursday, an hour and a half once a quarter. */
function usualKinds(language: Language): readonly MeetingKind[] {
  const t = translate(language);
  const id = (text: string) => text as MeetingKindId; // written here
  return [
    { id: id('usual-some'), name: t('meetings.usual.some'), weekdays: [1], time: NINE, agenda: SOME },
    { id: id('usual-morning'), name: t('meetings.usual.morning'), weekdays: [2, 4], time: NINE, agenda: MORNING },
    { id: id('usual-quarter'), name: t('meetings.usual.quarter'), weekdays: [], time: null, agenda: QUARTER },
  ];
}

/** The kinds of meeting of a workspace; the usual ones where nobody has changed them. */
export function meetingKindsOf(settings: Pick<Settings, 'meetingKinds'> | undefined, language: Language): readonly MeetingKind[] {
  return settings?.meetingKinds ?? usualKinds(language);
}

/** The kind whose next meeting is first, and its day; of several on one day the earliest, a kind without a time last. One that was held today has its next turn another day. Null where no kind has a weekday. */
export function nextTurn(kinds: readonly MeetingKind[], today: CalendarDate, meetings: Iterable<Meeting> = []): { readonly kind: MeetingKind; readonly date: CalendarDate } | null {
  const held = new Set([...meetings].filter(({ startedAt }) => startedAt.startsWith(today)).map(({ kind }) => kind));
  for (let days = 0; days <= 7; days++) {
    const date = addDays(today, days);
    const weekday = weekdayOf(toDayNumber(date));
    const due = kinds.filter((kind) => kind.weekdays.includes(weekday) && !(days === 0 && held.has(kind.id)));
    const [first] = due.toSorted((a, b) => (a.time ?? '24').localeCompare(b.time ?? '24'));
    if (first) return { kind: first, date };
  }
  return null;
}

/** How long an agenda is, in minutes. */
export const agendaMinutes = (agenda: readonly AgendaItem[]): number => agenda.reduce((sum, { minutes }) => sum + minutes, 0);

/** When a meeting that somebody forgot to end was over: after its agenda's minutes (an hour, where nobody counted), or with what was written last. */
export function forgottenEnd({ id, startedAt, agenda }: Meeting, notes: Iterable<MeetingNote>): LocalDateTime {
  const [date = '', time = ''] = startedAt.split('T');
  const minutes = minutesOf(time as TimeOfDay) + (agendaMinutes(agenda) || 60); // a local moment has both
  const planned = `${addDays(date as CalendarDate, Math.floor(minutes / 1440))}T${timeOfMinutes(minutes % 1440)}` as LocalDateTime; // made of both
  return [...notes].reduce((latest, note) => (note.meeting === id && note.at > latest ? note.at : latest), planned);
}

/** The latest first. */
export const byLatest = (a: Meeting, b: Meeting): number => b.startedAt.localeCompare(a.startedAt) || b.id.localeCompare(a.id);

/** Who was there the last time; of its first meeting: nobody is known, so null. */
export function presentLast(kind: MeetingKindId, meetings: Iterable<Meeting>): readonly PersonId[] | null {
  return [...meetings].filter((meeting) => meeting.kind === kind).toSorted(byLatest)[0]?.present ?? null;
}

interface Beginning {
  readonly id: MeetingId;
  readonly kind: MeetingKind;
  readonly present: readonly PersonId[];
  readonly now: LocalDateTime;
  /** What is open as it begins: what of it is gone at the end was solved. */
  readonly findings: readonly Finding[];
}

/** A meeting that begins: with its kind's name and agenda as they are now. */
export function newMeeting({ id, kind, present, now, findings }: Beginning): Meeting {
  const clashes = findings.filter(({ severity, rule }) => severity !== 'info' || rule === 'cadence-gap').map(({ key }) => key).slice(0, MOST_CLASHES);
  return { id, name: kind.name, kind: kind.id, startedAt: now, endedAt: null, agenda: kind.agenda, present, clashes, minutes: null };
}
