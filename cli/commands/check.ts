/** `check`: the findings of a range of days. */
import { dayNamesFor } from '../../host/day-names.ts';
import type { Host } from '../../host/host.ts';
import { Acceptances } from '../../shared/collisions/acceptance.ts';
import { checkPlan } from '../../shared/collisions/check.ts';
import { concernsChannel } from '../../shared/collisions/finding.ts';
import type { Finding } from '../../shared/collisions/finding.ts';
import { planCalendar } from '../../shared/collisions/plan.ts';
import { findingNames, findingSentence } from '../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../shared/collisions/sentence.ts';
import type { Acceptance, ChannelId } from '../../shared/domain/records.ts';
import type { State } from '../../shared/domain/state.ts';
import { dayText, weekText } from '../../shared/i18n/dates.ts';
import type { Translate } from '../../shared/i18n/messages.ts';
import { fromDayNumber, mondayOf, toDayNumber, weekdayOf } from '../../shared/planning/date.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { indexDayNames } from '../../shared/planning/day-names.ts';
import { effectiveSlot, formatWeek, slotDate, slotTime } from '../../shared/planning/slot.ts';
import { FINE, FOUND, Failure, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';

interface Range {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export function check(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  return reading(args, t, (host) => {
    const channels = channelsOf(args, host.state, t);
    if (channels instanceof Failure) return channels;
    const range = rangeOf(args, host.today());
    const found = findingsIn(host, range, args).filter((finding) =>
      (args.rules.length === 0 || args.rules.includes(finding.rule)) && (channels === null || channels.some((id) => concernsChannel(finding, id, host.state.placements))));
    const accepted = new Acceptances(host.state.acceptances.values(), host.today());
    const open = found.filter((finding) => !accepted.of(finding));
    const names = findingNames(host.state, host.today());
    const sentence = (finding: Finding): string => findingSentence(finding, names, t, args.language);
    if (args.json) {
      const list = found.map((finding) => ({ ...asJson(finding, host.state, names, sentence(finding)), ...acceptedAsJson(accepted.of(finding), names) }));
      out(`${JSON.stringify(list, null, 2)}\n`);
    } else {
      const line = (finding: Finding): string => `${dayOf(finding, args)}  ${t(`word.severity.${finding.severity}`)}: ${sentence(finding)}\n`;
      for (const finding of open) out(line(finding));
      out(`${t('cli.check.sum', { count: open.length, ...range })}\n`);
      if (open.length < found.length) out(`\n${t('cli.check.accepted')}\n`);
      for (const finding of found) {
        const acceptance = accepted.of(finding);
        if (acceptance) out(`${line(finding)}${' '.repeat(13)}${reasonOf(acceptance, names, t)}\n`);
      }
    }
    return open.some(({ severity }) => severity === 'error') ? FOUND : FINE;
  });
}

/** The channels that were asked for; null for all. */
function channelsOf({ channels }: Arguments, state: State, t: Translate): readonly ChannelId[] | null | Failure {
  if (channels.length === 0) return null;
  const known = [...state.channels.values()];
  const find = (name: string) => known.find((channel) => channel.name.toLocaleLowerCase('sv') === name.trim().toLocaleLowerCase('sv'));
  const ids: ChannelId[] = [];
  for (const name of channels.flatMap((names) => (find(names) ? [names] : names.split(',')))) { // a name may have a comma
    const channel = find(name);
    if (!channel) return new Failure(WRONG_INPUT, t('cli.unknownChannel', { channel: name.trim(), known: known.map((one) => one.name).join(', ') || 'none' }));
    ids.push(channel.id);
  }
  return ids;
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
function findingsIn(host: Host, { from, to }: Range, args: Arguments): Finding[] {
  const today = host.today();
  const years = [from, to, today].map((date) => Number(date.slice(0, 4)));
  const calendar = planCalendar(indexDayNames(dayNamesFor(Math.min(...years) - 1, Math.max(...years) + 1)));
  const { cards, placements, channels, settings, categories, tags } = host.state;
  // Nobody can fill yesterday's gaps, but who asks for a range gets it.
  const window = { from: args.from ?? (from > today ? from : today), to };
  return checkPlan({ cards, placements, channels, settings, categories, tags, calendar, today, window }).filter(({ date, week }) => {
    if (date !== null) return date >= from && date <= to;
    return week === null || (fromDayNumber(mondayOf(week) + 6) >= from && fromDayNumber(mondayOf(week)) <= to);
  });
}

function asJson(finding: Finding, state: State, names: FindingNames, message: string): object {
  const { rule, severity, channel, person, category, tag, date, week, count, limit } = finding;
  return {
    rule, severity, channel: channel && names.channel(channel), person: person && names.person(person),
    category: category && (state.categories.get(category)?.name ?? null), ...(tag && { tag: names.tag(tag) }), date, week: week && formatWeek(week), count, limit,
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

function acceptedAsJson(acceptance: Acceptance | null, names: FindingNames): object {
  return acceptance ? { accepted: { by: acceptance.by && names.person(acceptance.by), reason: acceptance.reason, until: acceptance.until } } : {};
}

function reasonOf({ by, reason, until }: Acceptance, names: FindingNames, t: Translate): string {
  return t('cli.check.reason', { by: (by && names.person(by)) || 'none', reason, until: until ?? 'none' });
}

/** "tis 24 nov", "v. 48", as wide as the widest. */
function dayOf({ date, week }: Finding, { language }: Arguments): string {
  return (date ? dayText(date, language, 'short') : week ? weekText(week, language) : '').padEnd(11);
}
