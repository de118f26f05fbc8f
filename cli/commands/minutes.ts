/** `minutes`: what came of a meeting as a file, of the kind that its ending says. */
import { extname } from 'node:path';
import type { Host } from '../../host/host.ts';
import type { Calls } from '../../shared/contract/contract.ts';
import type { Meeting, Minutes } from '../../shared/domain/records.ts';
import { minutesHtml, minutesMarkdown, minutesText } from '../../shared/exchange/minutes/write-minutes.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { byLatest, meetingKindsOf } from '../../shared/meeting/kinds.ts';
import { minutesOf } from '../../shared/meeting/minutes.ts';
import { dayOf } from '../../shared/meeting/minutes-ahead.ts';
import { sheetOf } from '../../shared/meeting/minutes-sheet.ts';
import type { MinutesSheet } from '../../shared/meeting/minutes-sheet.ts';
import { channelCodes } from '../../shared/planning/channel-codes.ts';
import { Failure, FINE, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';
import { writeTo } from '../write-file.ts';

const WRITERS: Readonly<Record<string, (sheet: MinutesSheet) => string>> = { '.md': minutesMarkdown, '.html': minutesHtml, '.txt': minutesText };

export async function minutes(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  const { file, meeting: asked, language } = args;
  const ending = extname(file).toLowerCase();
  const write = Object.hasOwn(WRITERS, ending) ? WRITERS[ending] : undefined;
  if (!write) return new Failure(WRONG_INPUT, t('cli.minutes.ending', { file, endings: Object.keys(WRITERS).join(', ') }));
  return reading(args, t, async (host) => {
    const meetings = [...host.state.meetings.values()].sort(byLatest);
    const meeting = meetings.find((one) => asked === null || dayOf(one) === asked);
    if (!meeting) return new Failure(WRONG_INPUT, t('cli.minutes.none', { day: asked ?? 'none' }));
    const failed = writeTo(file, write(sheetOf(meeting, meeting.minutes ?? (await made(host, meeting, language)), host.state, language)), t);
    if (failed) return failed;
    out(`${t('cli.minutes.done', { name: meeting.name, day: dayOf(meeting), file })}\n`);
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
  const kind = meetingKindsOf(host.state.settings.get('workspace'), language).find(({ id }) => id === meeting.kind) ?? null;
  return minutesOf({ meeting, kind, changes, plan: host.state, found: [], open: null, codes: channelCodes([...host.state.channels.values()].filter(({ archived }) => !archived)), language });
}
