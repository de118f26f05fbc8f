/** What the checker says about a channel's days and weeks. Of the past only what is overdue still matters. */
import { useShallow } from 'zustand/react/shallow';
import { SEVERITIES } from '../../../../shared/collisions/finding.ts';
import type { Finding, Severity } from '../../../../shared/collisions/finding.ts';
import type { ChannelId } from '../../../../shared/domain/records.ts';
import { addDays, isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useFindings } from '../../../store/findings.ts';
import { isGap } from '../../gaps/gaps.ts';
import { mattering } from '../day-findings.ts';

export interface Sign {
  /** The gravest but for gaps. */
  readonly worst: Severity | null;
  /** More than the day's maximum. */
  readonly over: boolean;
  readonly gap: boolean;
}
const signs = new Map<string, Sign>();
const QUIET = signOf([]);

/** One object for equal signs. */
function signOf(findings: readonly Finding[]): Sign {
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity && !isGap(finding))) ?? null;
  const over = findings.some(({ rule }) => rule === 'max-per-day');
  const gap = findings.some(isGap);
  const key = `${worst} ${over} ${gap}`;
  let sign = signs.get(key);
  if (!sign) signs.set(key, (sign = { worst, over, gap }));
  return sign;
}

const byChannel = new WeakMap<readonly Finding[], ReadonlyMap<ChannelId | null, Sign>>();
/** A day's findings taken apart once, for all rows; the list is the same until something in it changes. */
function signsIn(findings: readonly Finding[]): ReadonlyMap<ChannelId | null, Sign> {
  let known = byChannel.get(findings);
  if (!known) {
    const groups = Map.groupBy(findings, ({ channel }) => channel);
    byChannel.set(findings, (known = new Map([...groups].map(([channel, own]) => [channel, signOf(own)]))));
  }
  return known;
}

/** The signs of a channel's days; null: of what is about no channel. */
export const useDaySigns = (channel: ChannelId | null, dates: readonly CalendarDate[]): readonly Sign[] =>
  useFindings(useShallow(({ open }) => dates.map((date) => signsIn(mattering(date, open.ofDay(date))).get(channel) ?? QUIET)));

/** What is found about a channel's day. */
export const useFindingsAt = (channel: ChannelId, date: CalendarDate): readonly Finding[] =>
  useFindings(useShallow(({ open }) => mattering(date, open.ofDay(date)).filter((finding) => finding.channel === channel && !isGap(finding))));

/** What is found about a channel's week as a whole. */
export const useWeekFindings = (channel: ChannelId, monday: CalendarDate): readonly Finding[] =>
  useFindings(useShallow(({ open }) => mattering(addDays(monday, 6), open.ofWeek(isoWeekOf(toDayNumber(monday)))).filter((finding) => finding.channel === channel && finding.date === null)));

/** On how many days some channels have more than their maximum. */
export const useDaysOver = (channels: readonly ChannelId[], dates: readonly CalendarDate[]): number =>
  useFindings(({ open }) => dates.reduce((sum, date) => {
    const found = signsIn(mattering(date, open.ofDay(date)));
    return sum + channels.filter((channel) => found.get(channel)?.over).length;
  }, 0));
