/** `minutes`: what came of a meeting as a file, of the kind that its ending says. */
import { extname } from 'node:path';
import { dayNamesFor } from '../../host/day-names.ts';
import type { Host } from '../../host/host.ts';
import { Acceptances } from '../../shared/collisions/acceptance.ts';
import { checkPlan } from '../../shared/collisions/check.ts';
import type { Finding } from '../../shared/collisions/finding.ts';
import { planCalendar } from '../../shared/collisions/plan.ts';
import type { Calls } from '../../shared/contract/contract.ts';
import type { Meeting, Minutes } from '../../shared/domain/records.ts';
import { minutesHtml, minutesMarkdown, minutesText } from '../../shared/exchange/minutes/write-minutes.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { dayOfMeeting } from '../../shared/meeting/find-meetings.ts';
import { byLatest } from '../../shared/meeting/kinds.ts';
import { minutesNow } from '../../shared/meeting/minutes-now.ts';
import { sheetOf } from '../../shared/meeting/minutes-sheet.ts';
import type { MinutesSheet } from '../../shared/meeting/minutes-sheet.ts';
import { indexDayNames } from '../../shared/planning/day-names.ts';
import { Failure, FINE, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';
import { writeTo } from '../write-file.ts';

const WRITERS: Readonly<Record<string, (sheet: MinutesSheet) => string>> = { '.md': minutesMarkdown, '.html': minutesHtml, '.txt': minutesText };

export async function minutes(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  const { file, meeting: asked, name, language } = args;
  const ending = extname(file).toLowerCase();
  const write = Object.hasOwn(WRITERS, ending) ? WRITERS[ending] : undefined;
  if (!write) return new Failure(WRONG_INPUT, t('cli.minutes.ending', { file, endings: Object.keys(WRITERS).join(', ') }));
  return reading(args, t, async (host) => {
    const isCalled = (one: Meeting): boolean => one.name.toLocaleLowerCase(language).includes(name.toLocaleLowerCase(language));
    const meetings = [...host.state.meetings.values()].filter((one) => asked === null || dayOfMeeting(one) === asked).sort(byLatest);
    const meeting = meetings.find(isCalled);
    if (!meeting) return new Failure(WRONG_INPUT, t(meetings.length > 0 ? 'cli.minutes.noName' : 'cli.minutes.none', { day: asked ?? 'none', name }));
    const failed = writeTo(file, write(sheetOf(meeting, meeting.minutes ?? (await made(host, meeting, language)), host.state, language)), t);
    if (failed) return failed;
    const others = meetings.filter((one) => isCalled(one) && one !== meeting && dayOfMeeting(one) === dayOfMeeting(meeting));
    const done = t('cli.minutes.done', { name: meeting.name, day: dayOfMeeting(meeting), file });
    out(`${[done, others.length > 0 && t('cli.minutes.others', { names: others.map((one) => one.name).join(', ') })].filter(Boolean).join(' ')}\n`);
    return FINE;
  });
}

/** Of a meeting that goes on, or whose minutes nobody has kept: as its log has them. */
async function made(host: Host, meeting: Meeting, language: Language): Promise<Minutes> {
  const session = host.connect(() => {});
  await session.handle({ id: 1, call: 'open', input: { person: null } });
  const reply = await session.handle({ id: 2, call: 'meetingLog', input: { meeting: meeting.id } });
  session.close();
  if (!reply.ok) throw new Error(`no log: ${reply.error.code}`);
  const { changes } = reply.value as Calls['meetingLog']['output']; // the contract says what it answers
  const found = findingsOf(host);
  const accepted = new Acceptances(host.state.acceptances.values(), host.today());
  return minutesNow({ meeting, changes, plan: host.state, found, open: found.filter((finding) => !accepted.of(finding)), now: host.now(), language });
}

/** All that the checker finds, as in the app. */
function findingsOf(host: Host): readonly Finding[] {
  const { cards, placements, channels, settings, categories, tags } = host.state;
  const today = host.today();
  const year = Number(today.slice(0, 4));
  return checkPlan({ cards, placements, channels, settings, categories, tags, today, calendar: planCalendar(indexDayNames(dayNamesFor(year - 5, year + 10))) });
}
