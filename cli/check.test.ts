import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../shared/collisions/acceptance.ts';
import { checkPlan } from '../shared/collisions/check.ts';
import type { Finding } from '../shared/collisions/finding.ts';
import type { Acceptance, AcceptanceId, CategoryId, TagId, Tables } from '../shared/domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../shared/planning/date.ts';
import { FIXTURES, at, file, plain, wheelhouse, without } from './wheelhouse-for-tests.ts';

type Tabled = { [T in keyof Tables]: Tables[T][] };

const today = '2026-11-23';
const data = ['--data', at('plan'), '--today', today];
const range = ['--from', '2026-11-16', '--to', '2026-12-27'];

/** The options for a workspace that holds a changed copy of the example. */
async function changed(name: string, change: (copy: Tabled) => Partial<Tabled>): Promise<readonly string[]> {
  const own = ['--data', at(name), '--today', today];
  await wheelhouse(['export', at(`${name}-before.json`), ...data]);
  const copy = JSON.parse(readFileSync(at(`${name}-before.json`), 'utf8')) as Tabled; // a copy holds all tables
  expect(await wheelhouse(['import', file(`${name}.json`, JSON.stringify({ ...copy, ...change(copy) })), ...own])).toMatchObject({ status: 0, err: '' });
  return own;
}

/** What is found in a copy, whatever the calendar. */
function foundIn({ cards, placements, channels, settings }: Tabled): Finding[] {
  const byId = <T extends { id: string }>(records: readonly T[]) => new Map<string, T>(records.map((record) => [record.id, record]));
  return checkPlan({
    cards: byId(cards), placements: byId(placements), channels: byId(channels), settings: byId(settings), categories: byId([]), tags: byId([]),
    calendar: { isRed: () => false }, today: today as CalendarDate, // a date, written here
  });
}
const accepted = (finding: Finding, change: Partial<Acceptance> = {}): Acceptance => ({
  id: `a ${finding.key}` as AcceptanceId, finding: finding.key, facts: factsOf(finding), by: null, at: '2026-11-22T10:00' as LocalDateTime, reason: 'Invigning', until: null, ...change, // an id and a moment
});

interface Told extends Record<string, unknown> {
  readonly rule: string;
  readonly severity: string;
  readonly channel: string | null;
  readonly date: string | null;
  readonly message: string;
  readonly placements: readonly { readonly channel: string }[];
}
/** What `check --json` lists. */
const listed = async (...options: string[]) => JSON.parse((await wheelhouse(['check', '--json', ...options])).out) as Told[];

beforeAll(async () => {
  await wheelhouse(['import', join(FIXTURES, 'plan-example.csv'), ...data]);
});

describe('check, of the example plan', () => {
  test('check answers for some rules and channels only; what does not exist is wrong usage', async () => {
    const check = async (...options: string[]) => (await listed(...range, ...options, ...data)).map(({ rule, message }) => `${rule} ${message}`);
    const all = await listed(...range, ...data);
    const those = (wanted: (finding: Told) => boolean) => all.filter(wanted).map(({ rule, message }) => `${rule} ${message}`);
    expect(await check('--rule', 'min-gap,overdue')).toEqual(those(({ rule }) => rule === 'min-gap' || rule === 'overdue'));
    expect(await check('--rule', 'min-gap', '--rule', 'overdue', '--channel', 'linkedin kommunen')).toEqual(those(({ rule, channel }) => rule === 'min-gap' && channel === 'LinkedIn Kommunen'));
    const about = those(({ placements }) => placements.some(({ channel }) => channel === 'Facebook Visit' || channel === 'LinkedIn Kommunen'));
    expect(await check('--channel', 'Facebook Visit, LinkedIn Kommunen')).toEqual(about);
    for (const wrong of [['--rule', 'max-per-year'], ['--channel', 'Facebook Visit,MySpace']]) {
      const ran = await wheelhouse(['check', ...wrong, ...data]);
      expect(ran.status).toBe(2);
      expect(plain(ran)).toMatch(/There is no (rule “max-per-year”. There are: max-per-day, |channel “MySpace”. There are: .*Blogg)/);
    }
  });

  test('a finding about a person or a date is about the channels of its placements too', async () => {
    const own = await changed('owners', ({ settings }) => ({ settings: settings.map((one) => ({ ...one, rules: { 'owner-load': { limit: 1 } } })) }));
    const loads = await listed(...range, '--rule', 'owner-load', ...own);
    const on = loads.filter(({ placements }) => placements.some(({ channel }) => channel === 'Blogg'));
    expect([on.length > 0, on.length < loads.length]).toEqual([true, true]);
    expect(await listed(...range, '--rule', 'owner-load', '--channel', 'Blogg', ...own)).toEqual(on);
  });

  test('accepted findings stand apart, with who and why, and leave the exit status alone (planning rules §4)', async () => {
    let by = '';
    const own = await changed('accepted', (copy) => {
      const [editor] = copy.people;
      by = editor!.name; // the example has people
      return { acceptances: foundIn(copy).filter(({ severity }) => severity === 'error').map((finding) => accepted(finding, { by: editor!.id })) };
    });
    const [before, after] = [await wheelhouse(['check', ...range, '--json', ...data]), await wheelhouse(['check', ...range, '--json', ...own])];
    expect([before.status, after.status]).toEqual([1, 0]);
    const list = JSON.parse(after.out) as Told[];
    expect(list.map((finding) => without(finding, 'accepted'))).toEqual(JSON.parse(before.out));
    const errors = list.filter(({ severity }) => severity === 'error');
    expect(list.filter((finding) => 'accepted' in finding)).toEqual(errors);
    expect(errors.map((finding) => finding['accepted'])).toEqual(errors.map(() => ({ by, reason: 'Invigning', until: null })));
    const text = (await wheelhouse(['check', ...range, ...own])).out;
    expect(text.split('\nAccepted:\n').map((part) => part.includes('Error: '))).toEqual([false, true]);
    expect(text).toContain(`Accepted by ${by}: Invigning`);
  });

  test('a warning can be accepted as well; what was accepted until yesterday is open again (planning rules §4)', async () => {
    const own = await changed('until', (copy) => {
      const found = foundIn(copy);
      const [error, warning] = [found.find(({ rule }) => rule === 'max-per-day')!, found.find(({ rule }) => rule === 'min-gap')!]; // the example has both
      return { acceptances: [accepted(error, { until: '2026-11-22' as CalendarDate }), accepted(warning, { until: today as CalendarDate })] }; // dates
    });
    expect((await listed(...range, ...own)).filter((finding) => 'accepted' in finding)).toMatchObject([{ rule: 'min-gap', severity: 'warning', accepted: { by: null, reason: 'Invigning', until: today } }]);
    const { status, out } = await wheelhouse(['check', ...range, ...own]);
    expect(status).toBe(1);
    expect(out.split('\nAccepted:\n').map((part) => [part.includes('Error: '), part.includes('Invigning')])).toEqual([[true, false], [false, true]]);
  });

  test('what looks over a window of its own is told whatever the range, a tag by its name (planning rules §4 mix-skew, not-seen)', async () => {
    const own = await changed('windows', () => ({
      categories: [{ id: 'jobb' as CategoryId, name: 'Jobb', hue: 1, shape: 'disc', targetShare: 40, everyWeeks: null, archived: false }], // ids
      tags: [{ id: 'video' as TagId, name: 'Video', everyWeeks: 4 }],
    }));
    const far = ['--from', '2027-03-01', '--to', '2027-03-02', ...own];
    const [about, none] = [{ severity: 'info', channel: null, date: null, week: null, placements: [] }, { category: null, tag: 'Video' }];
    expect(await listed(...far)).toMatchObject([{ rule: 'mix-skew', category: 'Jobb', count: 0, limit: 40, ...about }, { rule: 'not-seen', count: null, limit: 4, ...none, ...about }]);
    expect((await listed(...far)).map((finding) => 'tag' in finding)).toEqual([false, true]);
    expect((await wheelhouse(['check', ...far])).out).toMatch(/Note: Jobb .*\n.*Note: Video /);
    expect(await listed(...far, '--channel', 'Blogg')).toEqual([]);
  });

  test('a cadence is looked at in the range that is asked for (planning rules §4 cadence-gap)', async () => {
    await changed('cadence', ({ channels }) => ({
      channels: channels.map((channel) => (channel.name === 'Blogg' ? { ...channel, cadence: { weekdays: [1, 3], perWeek: null, reserve: 0 } } : channel)),
    }));
    const gaps = async (...options: string[]) => (await listed('--rule', 'cadence-gap', ...options, '--data', at('cadence'), '--today', '2026-11-25')).map(({ date }) => date);
    expect(await gaps()).toEqual(['2026-11-30', '2026-12-02']);
    expect(await gaps('--from', '2026-11-16', '--to', '2026-11-30')).toEqual(['2026-11-16', '2026-11-18', '2026-11-23', '2026-11-30']);
  });
});
