/** The ends of the minutes: the summary on top, and what waits for the next meeting. */
import type { Finding } from '../collisions/finding.ts';
import type { FindingNames } from '../collisions/sentence.ts';
import type { Meeting, MeetingKind } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { dayText, weekText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import type { Translate } from '../i18n/messages.ts';
import { addDays, isoWeekOf, mondayOf, toDayNumber, weekdayOf } from '../planning/date.ts';
import type { CalendarDate, IsoWeek } from '../planning/date.ts';
import { slotWeek } from '../planning/slot.ts';
import { dayOfMeeting } from './find-meetings.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { standings } from './steps-days.ts';
import type { DayPlan } from './steps-days.ts';

/** One page: what does not fit is counted. */
const MOST_AHEAD = 6;

const isIn = (week: IsoWeek, other: IsoWeek | null): boolean => other?.week === week.week && other.year === week.year;

/** How many posts go out in a week, or are out, as its step has them: no ideas, nothing from the archive or the bin. */
const postsIn = (week: IsoWeek, plan: DayPlan): number =>
  new Set(standings(plan).flatMap(({ card, slot }) => (card.status !== 'idea' && isIn(week, slotWeek(slot)) ? [card.id] : []))).size;

/** "14 inlägg den här veckan. 2 krockar lösta, 1 accepterad." `found`: what the checker finds at the end; null: nobody knows any more. */
export function summaryOf(meeting: Meeting, { accepted, ideas }: Pick<MinutesFacts, 'accepted' | 'ideas'>, plan: State, found: readonly Finding[] | null, t: Translate): string {
  const left = new Set(found?.map(({ key }) => key));
  const gone = found ? meeting.clashes.filter((key) => !left.has(key)) : [];
  const filled = gone.filter((key) => key.startsWith('cadence-gap|')).length;
  const solved = gone.filter((key) => !key.startsWith('overdue|')).length - filled; // what went out late is told as published
  const facts = [
    solved > 0 && t('minutes.solved', { count: solved }), accepted.length > 0 && t('minutes.acceptedCount', { count: accepted.length, also: solved > 0 ? 'yes' : 'no' }),
    filled > 0 && t('minutes.filled', { count: filled }), ideas.length > 0 && t('minutes.newIdeas', { count: ideas.length }),
  ].filter((fact) => fact !== false);
  const week = t('minutes.posts', { count: postsIn(isoWeekOf(toDayNumber(dayOfMeeting(meeting))), plan) });
  return facts.length > 0 ? `${week} ${facts.join(', ')}.` : week;
}

/** What is open next week, and when the next meeting of its kind is. */
export function aheadRows(meeting: Meeting, kind: MeetingKind | null, open: readonly Finding[], names: FindingNames, t: Translate, language: Language): readonly string[] {
  const next = isoWeekOf(mondayOf(isoWeekOf(toDayNumber(dayOfMeeting(meeting)))) + 7);
  const waiting = open.filter(({ severity, rule, week, date }) => (severity !== 'info' || rule === 'cadence-gap') && isIn(next, date === null ? week : isoWeekOf(toDayNumber(date))));
  const lines = waiting.slice(0, MOST_AHEAD).map((finding) => waits(finding, next, names, t, language));
  const more = waiting.length - lines.length;
  const date = kind && nextDate(kind, dayOfMeeting(meeting));
  return [
    ...lines, ...(more > 0 ? [t('minutes.more', { count: more })] : []),
    ...(date ? [t('minutes.nextMeeting', { day: dayText(date, language, 'long'), time: kind.time ?? 'none' })] : []),
  ];
}

/** "Lucka: LinkedIn ons 2 dec", "Obemannat: ”Julklapp” sön 6 dec 16:00". */
function waits({ rule, cards, channel, person, date, time }: Finding, next: IsoWeek, names: FindingNames, t: Translate, language: Language): string {
  const [card] = cards.length === 1 ? cards : [];
  const what = card !== undefined ? t('collision.title', { title: names.card(card) }) : channel !== null ? names.channelShort(channel) : person !== null ? names.person(person) : '';
  return `${t(`collision.rule.${rule}`)}: ${[what, date === null ? weekText(next, language) : dayText(date, language, 'short'), time ?? ''].filter(Boolean).join(' ')}`;
}

function nextDate({ weekdays }: MeetingKind, date: CalendarDate): CalendarDate | null {
  const later = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(date, days));
  return later.find((day) => weekdays.includes(weekdayOf(toDayNumber(day)))) ?? null;
}
