/** The minutes as they stand on a page: heading, who was there, and the parts that say something. For the screen, paper and files alike. */
import type { Meeting, Minutes, MinutesPart } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { listed } from '../history/listed.ts';
import { capital, dayText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';
import type { Translate } from '../i18n/messages.ts';
import { isoWeekOf, toDayNumber } from '../planning/date.ts';
import { dutyOn } from '../planning/duty.ts';
import { dayOfMeeting } from './find-meetings.ts';
import { COLUMNS } from './minutes-columns.ts';

export interface SheetPart {
  readonly part: MinutesPart;
  readonly title: string;
  /** What its columns are called; one at least. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export interface MinutesSheet {
  readonly language: Language;
  /** "SoMe-möte, vecka 48". */
  readonly heading: string;
  /** "Måndag 23 november 2026, 09:00–09:24". */
  readonly when: string;
  /** Who was there, who is on duty; those that are known. */
  readonly people: readonly { readonly label: string; readonly names: string }[];
  readonly summary: string;
  readonly parts: readonly SheetPart[];
}

/** The page of a meeting. `blank`: rows and columns in which nothing is written stay, to be written in. */
export function sheetOf(meeting: Meeting, minutes: Minutes, plan: Pick<State, 'people' | 'settings'>, language: Language, blank = false): MinutesSheet {
  const t = translate(language);
  const names = (ids: Meeting['present']): string => listed(ids.flatMap((id) => plan.people.get(id)?.name ?? []), language);
  const date = dayOfMeeting(meeting);
  const [from, to] = [meeting.startedAt.slice(11), meeting.endedAt?.slice(11)];
  const people = [
    { label: t('minutes.present'), names: names(meeting.present) },
    { label: t('minutes.onDuty'), names: names(dutyOn(plan.settings.get('workspace')?.duty ?? null, date)?.people ?? []) },
  ];
  return {
    language,
    heading: t('minutes.heading', { name: meeting.name, week: String(isoWeekOf(toDayNumber(date)).week) }),
    when: capital(`${dayText(date, language, 'full')}, ${to ? `${from}–${to}` : t('minutes.since', { time: from })}`),
    people: people.filter((one) => one.names !== ''),
    summary: minutes.summary,
    parts: minutes.sections.map(({ part, rows }) => ({ part, title: t(`minutes.parts.${part}`), columns: columnsOf(part, t), rows })).map((part) => (blank ? part : written(part))).filter(({ rows }) => rows.length > 0),
  };
}

/** A part without the rows and the columns in which nothing is written; the columns of what was moved stay, they say from and to. */
function written({ rows, columns, ...part }: SheetPart): SheetPart {
  const said = rows.filter((row) => row.some(isSaid));
  const kept = columns.map((_, i) => i).filter((i) => i === 0 || part.part === 'moved' || said.some((row) => isSaid(row[i] ?? '')));
  const only = (cells: readonly string[]): readonly string[] => kept.map((i) => cells[i] ?? '');
  return kept.length === columns.length ? { ...part, columns, rows: said } : { ...part, columns: only(columns), rows: said.map(only) };
}
const isSaid = (cell: string): boolean => cell.trim() !== '';

const COLUMN_NAMES = ['first', 'second', 'third'] as const;
/** What the columns of a part are called. */
function columnsOf(part: MinutesPart, t: Translate): readonly string[] {
  return COLUMN_NAMES.slice(0, COLUMNS[part]).map((column) => t(`minutes.columns.${part}.${column}` as Parameters<Translate>[0])); // each part has as many as COLUMNS says; a test holds it
}

/** What a file of the minutes is called, without its ending: "2026-11-23 SoMe-möte". */
export const fileNameOf = (meeting: Meeting): string => `${dayOfMeeting(meeting)} ${meeting.name.replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').trim()}`;
