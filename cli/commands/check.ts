/** `check`: the findings of a range of days. */
import { dayNamesFor } from '../../host/day-names.ts';
import type { Host } from '../../host/host.ts';
import { checkPlan } from '../../shared/collisions/check.ts';
import type { Finding } from '../../shared/collisions/finding.ts';
import { planCalendar } from '../../shared/collisions/plan.ts';
import { findingNames, findingSentence } from '../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../shared/collisions/sentence.ts';
import type { State } from '../../shared/domain/state.ts';
import { dayText, weekText } from '../../shared/i18n/dates.ts';
import { fromDayNumber, mondayOf, toDayNumber, weekdayOf } from '../../shared/planning/date.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { indexDayNames } from '../../shared/planning/day-names.ts';
import { effectiveSlot, formatWeek, slotDate, slotTime } from '../../shared/planning/slot.ts';
import { FINE, FOUND } from '../answer.ts';
import type { Failure } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';

interface Range {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export function check(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  return reading(args, t, (host) => {
    const range = rangeOf(args, host.today());
    const found = findingsIn(host, range);
    const names = findingNames(host.state, host.today());
    const sentence = (finding: Finding): string => findingSentence(finding, names, t, args.language);
    if (args.json) out(`${JSON.stringify(found.map((finding) => asJson(finding, host.state, names, sentence(finding))), null, 2)}\n`);
    else {
      for (const finding of found) out(`${line(finding, args)}  ${t(`word.severity.${finding.severity}`)}: ${sentence(finding)}\n`);
      out(`${t('cli.check.sum', { count: found.length, ...range })}\n`);
    }
    return found.some(({ severity }) => severity === 'error') ? FOUND : FINE;
  });
}

/** Monday of this week to Sunday of next week, as far as nobody says otherwise; a side alone outside of that brings its own two weeks. */
function rangeOf({ from, to }: Arguments, today: CalendarDate): Range {
  const monday = (date: CalendarDate): number => toDayNumber(date) - weekdayOf(toDayNumber(date)) + 1;
  const [first, last] = [fromDayNumber(monday(today)), fromDayNumber(monday(today) + 13)];
  if (from !== null) return { from, to: to ?? (from > last ? fromDayNumber(monday(from) + 13) : last) };
  if (to !== null && to < first) return { from: fromDayNumber(monday(to) - 7), to };
  return { from: first, to: to ?? last };
}

/** Those whose date lies in the range, or whose week overlaps it, or that are about a window. */
function findingsIn(host: Host, { from, to }: Range): Finding[] {
  const today = host.today();
  const years = [from, to, today].map((date) => Number(date.slice(0, 4)));
  const calendar = planCalendar(indexDayNames(dayNamesFor(Math.min(...years) - 1, Math.max(...years) + 1)));
  const { cards, placements, channels, settings, categories, tags } = host.state;
  return checkPlan({ cards, placements, channels, settings, categories, tags, calendar, today }).filter(({ date, week }) => {
    if (date !== null) return date >= from && date <= to;
    return week === null || (fromDayNumber(mondayOf(week) + 6) >= from && fromDayNumber(mondayOf(week)) <= to);
  });
}

function asJson(finding: Finding, state: State, names: FindingNames, message: string): object {
  const { rule, severity, channel, person, category, date, week, count, limit } = finding;
  return {
    rule, severity, channel: channel && names.channel(channel), person: person && names.person(person),
    category: category && (state.categories.get(category)?.name ?? null), date, week: week && formatWeek(week), count, limit,
    placements: finding.placements.flatMap((id) => {
      const placement = state.placements.get(id);
      const card = placement && state.cards.get(placement.card);
      if (!card) return [];
      const slot = effectiveSlot(card, placement);
      return [{ card: card.title, channel: names.channel(placement.channel), format: placement.format, date: slotDate(slot), time: slotTime(slot) }];
    }),
    message,
  };
}

/** "tis 24 nov", "v. 48", as wide as the widest. */
function line({ date, week }: Finding, { language }: Arguments): string {
  return (date ? dayText(date, language, 'short') : week ? weekText(week, language) : '').padEnd(11);
}
