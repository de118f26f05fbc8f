/** What the minutes of a meeting come to now: for its page, its end and the command line alike. */
import type { Meeting, MeetingNote, Minutes } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { channelCodes } from '../planning/channel-codes.ts';
import { dayOfMeeting } from './find-meetings.ts';
import { forgottenEnd, meetingKindsOf } from './kinds.ts';
import { minutesOf } from './minutes.ts';
import type { MinutesSource } from './minutes.ts';
import { mergedMinutes } from './minutes-merge.ts';

/** When a meeting that ends now is over: now, or where it was forgotten on another day, then. */
export function endOf(meeting: Meeting, notes: Iterable<MeetingNote>, now: LocalDateTime): LocalDateTime {
  const then = forgottenEnd(meeting, notes);
  return now.startsWith(dayOfMeeting(meeting)) || then > now ? now : then;
}

/** How the channels are called in minutes. */
export const minutesCodes = ({ channels }: Pick<State, 'channels'>): MinutesSource['codes'] => channelCodes([...channels.values()].filter(({ archived }) => !archived));

/** `open`: what the checker finds and nobody has accepted; null where nobody knows. */
type Source = Pick<MinutesSource, 'meeting' | 'changes' | 'plan' | 'found' | 'open' | 'language'> & { readonly now: LocalDateTime };

export function minutesNow({ meeting, now, ...source }: Source): Minutes {
  const { plan, language, changes } = source;
  const over = meeting.endedAt ?? endOf(meeting, plan.notes.values(), now);
  const isOn = meeting.endedAt === null && over === now;
  const kind = meetingKindsOf(plan.settings.get('workspace'), language).find(({ id }) => id === meeting.kind) ?? null;
  const fresh = minutesOf({ ...source, meeting: { ...meeting, endedAt: isOn ? null : over }, kind, codes: minutesCodes(plan), open: isOn ? source.open : null });
  return meeting.endedAt === null && meeting.minutes ? mergedMinutes(meeting.minutes, fresh, changes, meeting.id) : fresh; // it went on
}
