/** Finding a meeting again: by its day, its name, who was there, what was said. */
import type { Meeting, MeetingNote, PersonId } from '../domain/records.ts';
import { dayText, weekText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { civil, isoWeekOf, toDayNumber } from '../planning/date.ts';
import type { CalendarDate } from '../planning/date.ts';
import { byLatest } from './kinds.ts';

export interface FoundMeeting {
  readonly meeting: Meeting;
  /** What in it was looked for, where it is neither its name nor its day. */
  readonly said: string | null;
}

/** The day on which a meeting began. */
export const dayOfMeeting = ({ startedAt }: Meeting): CalendarDate => startedAt.slice(0, 10) as CalendarDate; // a local moment begins with its date

/** The meetings in which every word of a text is found, the latest first; all of them for no words. `name`: what a person is called. */
export function findMeetings(text: string, meetings: Iterable<Meeting>, notes: Iterable<MeetingNote>, name: (id: PersonId) => string, language: Language): readonly FoundMeeting[] {
  const words = text.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const all = [...meetings].toSorted(byLatest);
  if (words.length === 0) return all.map((meeting) => ({ meeting, said: null }));
  const byMeeting = Map.groupBy(notes, ({ meeting }) => meeting);
  return all.flatMap((meeting) => {
    const head = headOf(meeting, language);
    const texts = [...(byMeeting.get(meeting.id) ?? []).map((note) => note.text), ...minutesTexts(meeting), ...meeting.present.map(name)];
    const holds = (where: string, some: readonly string[]) => some.filter((word) => where.toLocaleLowerCase(language).includes(word));
    const rest = words.filter((word) => !head.includes(word));
    if (rest.length === 0) return [{ meeting, said: null }];
    if (holds(texts.join('\n'), rest).length < rest.length) return [];
    return [{ meeting, said: texts.toSorted((a, b) => holds(b, rest).length - holds(a, rest).length)[0] ?? null }];
  });
}

/** Its name and its day in the ways that days are written. */
function headOf(meeting: Meeting, language: Language): string {
  const date = dayOfMeeting(meeting);
  const number = toDayNumber(date);
  const { day, month } = civil(number);
  return `${meeting.name} ${dayText(date, language, 'full')} ${dayText(date, language, 'short')} ${date} ${day}/${month} ${weekText(isoWeekOf(number), language)}`.toLocaleLowerCase(language);
}

function minutesTexts({ minutes }: Meeting): readonly string[] {
  return minutes ? [minutes.summary, ...minutes.sections.flatMap(({ rows }) => rows.map((cells) => cells.join(' · ')))] : [];
}
