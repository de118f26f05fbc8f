/** Which meeting goes on. Apart from its kind and its words: the page asks it from the start. */
import type { Meeting } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';

/** The meeting that is going on: begun on that day and not ended; one that somebody forgot to end is not. */
export const meetingNow = (meetings: Iterable<Meeting>, today: CalendarDate): Meeting | undefined =>
  [...meetings].findLast(({ startedAt, endedAt }) => endedAt === null && startedAt.startsWith(today));
