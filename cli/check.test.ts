import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../shared/collisions/acceptance.ts';
import { checkPlan } from '../shared/collisions/check.ts';
import type { Acceptance, AcceptanceId, Tables } from '../shared/domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../shared/planning/date.ts';
import { FIXTURES, at, file, plain, wheelhouse, without } from './wheelhouse-for-tests.ts';

type Tabled = { [T in keyof Tables]: Tables[T][] };

describe('check, of the example plan', () => {
  const data = ['--data', at('plan'), '--today', '2026-11-23'];
  beforeAll(async () => {
    await wheelhouse(['import', join(FIXTURES, 'plan-example.csv'), ...data]);
  });

  test('check answers for some rules and channels only; what does not exist is wrong usage', async () => {
    const check = async (...options: string[]) => {
      const { out } = await wheelhouse(['check', '--from', '2026-11-16', '--to', '2026-12-27', '--json', ...options, ...data]);
      return (JSON.parse(out) as { rule: string; channel: string | null }[]).map(({ rule, channel }) => `${rule} ${channel}`);
    };
    const all = await check();
    expect(await check('--rule', 'min-gap,overdue')).toEqual(all.filter((one) => /^(min-gap|overdue) /.test(one)));
    expect(await check('--rule', 'min-gap', '--rule', 'overdue', '--channel', 'linkedin kommunen')).toEqual(['min-gap LinkedIn Kommunen']);
    expect(await check('--channel', 'Facebook Visit, LinkedIn Kommunen')).toEqual(all.filter((one) => /(Facebook Visit|LinkedIn Kommunen)$/.test(one)));
    for (const wrong of [['--rule', 'max-per-year'], ['--channel', 'Facebook Visit,MySpace']]) {
      const ran = await wheelhouse(['check', ...wrong, ...data]);
      expect(ran.status).toBe(2);
      expect(plain(ran)).toMatch(/There is no (rule “max-per-year”. There are: max-per-day, |channel “MySpace”. There are: .*Blogg)/);
    }
  });

  test('accepted findings stand apart, with who and why, and leave the exit status alone (planning rules §4)', async () => {
    const data2 = ['--data', at('accepted'), '--today', '2026-11-23'];
    await wheelhouse(['export', at('plan.json'), ...data]);
    const copy = JSON.parse(readFileSync(at('plan.json'), 'utf8')) as Tabled;
    const range = ['--from', '2026-11-16', '--to', '2026-12-27'];
    const { cards, placements, channels, people, settings } = copy;
    const byId = <T extends { id: string }>(records: readonly T[]) => new Map<string, T>(records.map((record) => [record.id, record]));
    const found = checkPlan({
      cards: byId(cards), placements: byId(placements), channels: byId(channels), settings: byId(settings), categories: byId([]), tags: byId([]),
      calendar: { isRed: () => false }, today: '2026-11-23' as CalendarDate, // a date, written here
    }).filter(({ severity }) => severity === 'error');
    const acceptances = found.map((finding, i): Acceptance => ({
      id: `a${i}` as AcceptanceId, finding: finding.key, facts: factsOf(finding), by: people[0]!.id, at: '2026-11-22T10:00' as LocalDateTime, reason: 'Invigning', until: null, // an id and a moment
    }));
    const accepted = file('accepted.json', JSON.stringify({ ...copy, acceptances }));
    expect(await wheelhouse(['import', accepted, ...data2])).toMatchObject({ status: 0, err: '' });
    const [before, after] = [await wheelhouse(['check', ...range, '--json', ...data]), await wheelhouse(['check', ...range, '--json', ...data2])];
    expect([before.status, after.status]).toEqual([1, 0]);
    const list = JSON.parse(after.out) as Record<string, unknown>[];
    expect(list.map((finding) => without(finding, 'accepted'))).toEqual(JSON.parse(before.out));
    expect(list.filter((finding) => 'accepted' in finding).map(({ severity, accepted: said }) => [severity, said])).toEqual(
      found.map(() => ['error', { by: people[0]!.name, reason: 'Invigning', until: null }]),
    );
    const text = (await wheelhouse(['check', ...range, ...data2])).out;
    expect(text.split('\nAccepted:\n').map((part) => part.includes('Error: '))).toEqual([false, true]);
    expect(text).toContain(`Accepted by ${people[0]!.name}: Invigning`);
  });

  test('a cadence is looked at in the range that is asked for (planning rules §4 cadence-gap)', async () => {
    const data2 = ['--data', at('cadence'), '--today', '2026-11-25', '--json'];
    await wheelhouse(['export', at('plan2.json'), ...data]);
    const copy = JSON.parse(readFileSync(at('plan2.json'), 'utf8')) as Tabled;
    const channels = copy.channels.map((channel) => (channel.name === 'Blogg' ? { ...channel, cadence: { weekdays: [1, 3], perWeek: null, reserve: 0 } } : channel));
    await wheelhouse(['import', file('cadence.json', JSON.stringify({ ...copy, channels })), ...data2]);
    const gaps = async (...options: string[]) => (JSON.parse((await wheelhouse(['check', '--rule', 'cadence-gap', ...options, ...data2])).out) as { date: string }[]).map(({ date }) => date);
    expect(await gaps()).toEqual(['2026-11-30', '2026-12-02']);
    expect(await gaps('--from', '2026-11-16', '--to', '2026-11-30')).toEqual(['2026-11-16', '2026-11-18', '2026-11-23', '2026-11-30']);
  });
});
