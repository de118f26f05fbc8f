import { addDays, differenceInCalendarDays, differenceInMinutes, differenceInMonths, eachDayOfInterval, format, getISOWeek, getISOWeekYear, getISODay, parseISO } from 'date-fns';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Channel, RuleId } from '../domain/records.ts';
import { formatWeek } from '../planning/slot.ts';
import { checkPlan } from './check.ts';
import { buildPlan } from './fixtures/build-plan.ts';
import { anyPlan } from './fixtures/any-plan.ts';
import type { CheckedPlan } from './plan.ts';

/** A second reading of planning rules §4: plain, quadratic, and sharing nothing with the checker but the records. */
interface Counted {
  id: string; title: string; channel: string; story: boolean; sponsored: boolean; owners: string[]; published: boolean;
  date: string | null; time: string | null; week: string;
  card: string; first: string; many: boolean; print: string | null; category: string | null; tags: readonly string[];
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
      card: card.id, first: firstOf(plan, card.id), many: card.expectedComments === 'many', print: p.textPrint ?? card.textPrint, category: card.category, tags: card.tags,
    });
  }
  const key = (c: Counted): string => [c.date ?? '~', c.time ?? '~', c.title, c.id].join('\u0001');
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The last that one comes to, from each card to the one it was made of. */
function firstOf(plan: CheckedPlan, card: string): string {
  const seen: string[] = [];
  let id = card;
  for (let next: string | null | undefined = plan.cards.get(card)?.reuseOf; next && !seen.includes(next); next = plan.cards.get(next)?.reuseOf) seen.push((id = next));
  return id;
}

const weekOf = (date: string): string => `${getISOWeekYear(parseISO(date))}-W${String(getISOWeek(parseISO(date))).padStart(2, '0')}`;
const unique = <T>(values: T[]): T[] => [...new Set(values)];

function naive(plan: CheckedPlan): string[] {
  const all = counted(plan);
  const workspace = plan.settings.get('workspace')!; // built with settings
  const found: unknown[][] = [];
  const set = (rule: RuleId, channel: string | null) => ({
    ...workspace.rules[rule], ...(rule === 'duplicate' && channel !== null && plan.channels.get(channel)!.standsAlone ? { on: true } : {}), ...(channel === null ? {} : plan.channels.get(channel)!.rules[rule]), // built with its channels
  });
  const isRed = (date: string): boolean =>
    plan.calendar.isRed(Math.round(Date.parse(date) / 86_400_000)) || workspace.closedDays.some((closed) => closed.date === date);
  const report = (rule: RuleId, severity: string, who: string | null, date: string | null, week: string | null, about: Counted[], ...figures: unknown[]): void => {
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
        const stay = set('unstaffed', channel).limit ?? 2;
        const left = hours && c.time !== null ? minutesBetween(c.time, hours.to) / 60 : 0;
        if (!isRed(c.date) && hours && !outside && c.many && c.time !== null && left < stay) {
          report('unstaffed', 'warning', channel, c.date, c.week, [c], Math.floor(left * 10 + 1e-9) / 10, stay);
        }
        if (isRed(c.date) || !hours || outside) report('unstaffed', 'warning', channel, c.date, c.week, [c], null, null);
      }
      const over = c.date !== null ? c.date < plan.today : sundayOf(c.week) < plan.today;
      if (over && !c.published && (set('overdue', channel).on ?? true)) report('overdue', 'warning', channel, c.date, c.week, [c], null, null);
    }
  }
  const dates = unique(all.map((c) => c.date)).filter((date) => date !== null);
  const daysOff = (date: string, from: string): number => differenceInCalendarDays(parseISO(date), parseISO(from));
  for (const [id, channel] of plan.channels as ReadonlyMap<string, Channel>) {
    const own = all.filter((c) => c.channel === id);
    const repeated = set('repeated-text', id);
    const dated = own.filter((c) => c.date !== null);
    dated.forEach((later, i) => {
      const least = repeated.limit ?? 80;
      const earlier = dated.slice(0, i).findLast((c) => daysOff(later.date!, c.date!) <= (repeated.days ?? 30) && alike(c, later) >= Math.max(1, least)); // dated
      if (repeated.on && earlier) report('repeated-text', 'info', id, later.date, later.week, [earlier, later], alike(earlier, later), least);
    });
    const again = set('too-soon', id);
    dated.forEach((later, i) => {
      const earlier = dated.slice(0, i).findLast((c) => c.first === later.first && c.card !== later.card);
      const months = earlier ? differenceInMonths(parseISO(later.date!), parseISO(earlier.date!)) : 0; // dated
      const isFirst = dated.findIndex((c) => c.card === later.card) === i;
      if (again.on && earlier && isFirst && months < (again.limit ?? 6)) report('too-soon', 'warning', id, later.date, later.week, [earlier, later], months, again.limit ?? 6);
    });
    if (!channel.cadence || channel.archived) continue;
    const { weekdays, perWeek, reserve } = channel.cadence;
    const most = set('max-per-week', id);
    for (const week of unique(own.map((c) => c.week))) {
      const posts = own.filter((c) => c.week === week && !c.story);
      const limit = Math.max(0, (most.limit ?? 10) - reserve);
      if ((set('reserve', id).on ?? true) && (most.on ?? true) && reserve > 0 && posts.length > limit && posts.length <= (most.limit ?? 10)) {
        report('reserve', 'info', id, null, week, posts, posts.length, limit);
      }
    }
    if (!(set('cadence-gap', id).on ?? true)) continue;
    const last = addDays(parseISO(plan.today), 7 - getISODay(parseISO(plan.today)) + 63);
    const window = plan.window ?? { from: plan.today, to: format(last, 'yyyy-MM-dd') };
    const quietOn = (date: string) => workspace.quietPeriods.find(({ from, to }) => {
      const at = date.slice(5);
      return from <= to ? at >= from && at <= to : at >= from || at <= to;
    });
    for (const date of datesBetween(window.from, window.to)) {
      const expected = weekdays.length > 0 && (quietOn(date)?.weekdays ?? weekdays).includes(getISODay(parseISO(date)));
      if (expected && !isRed(date) && !own.some((c) => c.date === date)) report('cadence-gap', 'info', id, date, weekOf(date), [], null, null);
    }
    for (const week of unique(datesBetween(window.from, window.to).map(weekOf))) {
      const there = own.filter((c) => c.week === week);
      const sunday = sundayOf(week);
      const quiet = datesBetween(format(addDays(parseISO(sunday), -6), 'yyyy-MM-dd'), sunday).some(quietOn);
      if (!quiet && perWeek !== null && there.length < perWeek) report('cadence-gap', 'info', id, null, week, there, there.length, perWeek);
    }
  }
  const answers = set('answer-load', null);
  for (const date of dates) {
    const many = all.filter((c) => c.date === date && c.many);
    const cards = unique(many.map((c) => c.card)).length;
    if ((answers.on ?? true) && cards > (answers.limit ?? 1)) report('answer-load', 'info', null, date, weekOf(date), many, cards, answers.limit ?? 1);
    for (const card of unique(all.map((c) => c.card))) {
      const own = all.filter((c) => c.card === card && c.date === date);
      const channels = unique(own.map((c) => c.channel)).sort();
      const alone = channels.find((id) => set('duplicate', id).on ?? false);
      if (alone && channels.length > 1) report('duplicate', 'info', alone, date, weekOf(date), own, channels.length, 1);
    }
  }
  const skew = set('mix-skew', null);
  const inMix = all.filter((c) => c.date !== null && daysOff(c.date, plan.today) >= -(skew.days ?? 90) && daysOff(c.date, plan.today) <= (skew.ahead ?? 30));
  for (const category of plan.categories.values()) {
    if (category.archived) continue;
    const own = inMix.filter((c) => c.category === category.id);
    const share = (100 * own.length) / inMix.length;
    if ((skew.on ?? true) && category.targetShare !== null && inMix.length >= 10 && Math.abs(share - category.targetShare) > (skew.limit ?? 15)) {
      report('mix-skew', 'info', category.id, null, null, own, Math.round(share), category.targetShare);
    }
  }
  const subjects = [
    ...[...plan.categories.values()].filter((c) => !c.archived).map((c) => ({ ...c, has: (one: Counted) => one.category === c.id })),
    ...[...plan.tags.values()].map((t) => ({ ...t, has: (one: Counted) => one.tags.includes(t.id) })),
  ];
  for (const { id, everyWeeks, has } of subjects) {
    if (everyWeeks === null || !(set('not-seen', null).on ?? true)) continue;
    const off = all.filter((c) => c.date !== null && has(c)).map((c) => daysOff(c.date!, plan.today)); // dated
    if (off.some((days) => days >= -7 * everyWeeks && days <= 7)) continue;
    const last = Math.max(...off.filter((days) => days <= 0));
    report('not-seen', 'info', id, null, null, [], last === -Infinity ? null : Math.floor(-last / 7), everyWeeks);
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

const minutesBetween = (from: string, to: string): number => differenceInMinutes(new Date(`2000-01-01T${to}Z`), new Date(`2000-01-01T${from}Z`));

function datesBetween(from: string, to: string): string[] {
  return eachDayOfInterval({ start: parseISO(from), end: parseISO(to) }).map((date) => format(date, 'yyyy-MM-dd'));
}

/** Percent of the 32 pairs of signs that two sketches have in common. */
function alike(a: Counted, b: Counted): number {
  if (!a.print || !b.print) return 0;
  const pairs = (print: string): string[] => print.match(/../g) ?? [];
  return Math.round((100 * pairs(a.print).filter((pair, i) => pair === pairs(b.print!)[i]).length) / 32); // it has one
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
        JSON.stringify([f.rule, f.severity, f.channel ?? f.person ?? f.category ?? f.tag, f.date, f.week && formatWeek(f.week), f.placements, f.count, f.limit]),
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
