import { addDays, differenceInMinutes, format, getISOWeek, getISOWeekYear, getISODay, parseISO } from 'date-fns';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { RuleId } from '../domain/records.ts';
import { formatWeek } from '../planning/slot.ts';
import { checkPlan } from './check.ts';
import { buildPlan } from './fixtures/build-plan.ts';
import { anyPlan } from './fixtures/any-plan.ts';
import type { CheckedPlan } from './plan.ts';

/** A second reading of planning rules §4: plain, quadratic, and sharing nothing with the checker but the records. */
interface Counted {
  id: string; title: string; channel: string; story: boolean; sponsored: boolean; owners: string[]; published: boolean;
  date: string | null; time: string | null; week: string;
}

function counted(plan: CheckedPlan): Counted[] {
  const all: Counted[] = [];
  for (const p of plan.placements.values()) {
    const card = plan.cards.get(p.card)!; // built together
    if (card.kind !== 'post' || card.archived || card.deletedAt || card.status === 'idea') continue;
    const slot = p.slot ?? card.slot;
    if (slot.precision === 'none' || slot.precision === 'quarter') continue;
    const date = slot.precision === 'week' ? null : slot.date;
    all.push({
      id: p.id, title: card.title, channel: p.channel, story: p.format === 'story', sponsored: card.sponsored,
      owners: [...card.owners], published: card.status === 'published' || p.publishedAt !== null, date,
      time: slot.precision === 'time' ? slot.time : null,
      week: slot.precision === 'week' ? formatWeek(slot) : weekOf(slot.date),
    });
  }
  const key = (c: Counted): string => [c.date ?? '~', c.time ?? '~', c.title, c.id].join('\u0001');
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const weekOf = (date: string): string => `${getISOWeekYear(parseISO(date))}-W${String(getISOWeek(parseISO(date))).padStart(2, '0')}`;
const unique = <T>(values: T[]): T[] => [...new Set(values)];

function naive(plan: CheckedPlan): string[] {
  const all = counted(plan);
  const workspace = plan.settings.get('workspace')!; // built with settings
  const found: unknown[][] = [];
  const set = (rule: RuleId, channel: string | null) => ({
    ...workspace.rules[rule], ...(channel === null ? {} : plan.channels.get(channel)!.rules[rule]), // built with its channels
  });
  const isRed = (date: string): boolean =>
    plan.calendar.isRed(Math.round(Date.parse(date) / 86_400_000)) || workspace.closedDays.some((closed) => closed.date === date);
  const report = (rule: RuleId, severity: string, who: string | null, date: string | null, week: string, about: Counted[], ...figures: unknown[]): void => {
    found.push([rule, severity, who, date, week, about.map((c) => c.id), ...figures]);
  };
  for (const channel of unique(all.map((c) => c.channel))) {
    const own = all.filter((c) => c.channel === channel);
    const dates = unique(own.map((c) => c.date)).filter((date) => date !== null);
    for (const stories of [false, true]) {
      const group = own.filter((c) => c.story === stories);
      const day = set('max-per-day', channel);
      const mostOnDay = stories ? (day.storyLimit ?? 5) : (day.limit ?? 2);
      for (const date of dates) {
        const there = group.filter((c) => c.date === date);
        if ((day.on ?? true) && there.length > mostOnDay) report('max-per-day', 'error', channel, date, weekOf(date), there, there.length, mostOnDay);
      }
      const inWeek = set('max-per-week', channel);
      const mostInWeek = stories ? (inWeek.storyLimit ?? 25) : (inWeek.limit ?? 10);
      for (const week of unique(own.map((c) => c.week))) {
        const there = group.filter((c) => c.week === week);
        if ((inWeek.on ?? true) && there.length > mostInWeek) report('max-per-week', 'warning', channel, null, week, there, there.length, mostInWeek);
      }
    }
    for (const date of dates) {
      const sponsored = own.filter((c) => c.date === date && c.sponsored);
      if ((set('sponsored-overlap', channel).on ?? true) && sponsored.length >= 2) {
        report('sponsored-overlap', 'warning', channel, date, weekOf(date), sponsored, sponsored.length, 1);
      }
    }
    const timed = own.filter((c) => c.time !== null);
    const minuteOf = (c: Counted): string => `${c.date} ${c.time}`;
    for (const minute of unique(timed.map(minuteOf))) {
      const there = timed.filter((c) => minuteOf(c) === minute);
      if ((set('same-time', channel).on ?? true) && there.length >= 2) {
        report('same-time', 'error', channel, there[0]!.date, there[0]!.week, there, there.length, 1); // at least two
      }
    }
    const gap = set('min-gap', channel);
    const minutes = unique(timed.filter((c) => !c.story).map(minuteOf)).sort();
    minutes.slice(1).forEach((later, i) => {
      const earlier = minutes[i]!; // one before
      const apart = differenceInMinutes(new Date(`${later.replace(' ', 'T')}Z`), new Date(`${earlier.replace(' ', 'T')}Z`));
      if (!(gap.on ?? true) || apart >= (gap.limit ?? 120)) return;
      const both = timed.filter((c) => !c.story && (minuteOf(c) === earlier || minuteOf(c) === later));
      report('min-gap', 'warning', channel, earlier.slice(0, 10), weekOf(earlier.slice(0, 10)), both, apart, gap.limit ?? 120);
    });
    for (const c of own) {
      if (c.date !== null && (set('unstaffed', channel).on ?? true)) {
        const hours = (plan.channels.get(channel)!.staffed ?? workspace.staffed)[getISODay(parseISO(c.date)) - 1]; // built with its channels
        const outside = hours && c.time !== null && (c.time < hours.from || c.time > hours.to);
        if (isRed(c.date) || !hours || outside) report('unstaffed', 'warning', channel, c.date, c.week, [c], null, null);
      }
      const over = c.date !== null ? c.date < plan.today : sundayOf(c.week) < plan.today;
      if (over && !c.published && (set('overdue', channel).on ?? true)) report('overdue', 'warning', channel, c.date, c.week, [c], null, null);
    }
  }
  const load = set('owner-load', null);
  for (const person of unique(all.flatMap((c) => c.owners))) {
    for (const date of unique(all.map((c) => c.date))) {
      const there = all.filter((c) => c.date === date && c.owners.includes(person));
      if (date === null || !(load.on ?? true) || there.length <= (load.limit ?? 5)) continue;
      report('owner-load', 'info', person, date, weekOf(date), there, there.length, load.limit ?? 5);
    }
  }
  return found.map((finding) => JSON.stringify(finding)).sort();
}

function sundayOf(week: string): string {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  let date = new Date(year, 0, 4); // always in week 1
  while (getISODay(date) !== 7) date = addDays(date, 1);
  return format(addDays(date, (number - 1) * 7), 'yyyy-MM-dd');
}

test('a plan has the findings of a second, naive reading of planning rules §4', () => {
  fc.assert(
    fc.property(anyPlan(), ({ rows, options }) => {
      const plan = buildPlan(rows, options);
      const found = checkPlan(plan).map((f) =>
        JSON.stringify([f.rule, f.severity, f.channel ?? f.person, f.date, f.week && formatWeek(f.week), f.placements, f.count, f.limit]),
      );
      expect(found.sort()).toEqual(naive(plan));
    }),
    { numRuns: 400 },
  );
});

test('findings come by date, then channel, then rule; those about a week last', () => {
  fc.assert(
    fc.property(anyPlan(), ({ rows, options }) => {
      const keys = checkPlan(buildPlan(rows, options)).map((f) => [f.date ?? '~', f.channel ?? '~', f.rule].join('\u0001'));
      expect(keys).toEqual(keys.toSorted());
    }),
    { numRuns: 50 },
  );
});
