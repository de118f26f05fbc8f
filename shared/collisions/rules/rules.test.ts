import { describe, expect, it } from 'vitest';
import type { Cadence, RuleId, RuleSettings } from '../../domain/records.ts';
import { checkPlan } from '../check.ts';
import { buildPlan } from '../fixtures/build-plan.ts';
import type { PlanOptions, Row } from '../fixtures/build-plan.ts';

type Spec = Partial<Row> & { slot: string };
const plan = (rows: readonly Spec[], options?: PlanOptions) => buildPlan(rows.map((row, i) => ({ title: `Card ${i}`, channel: 'Facebook', ...row })), options);
/** The findings of one rule, shortened: date or week, count, limit, placements. */
const found = (rule: RuleId, rows: readonly Spec[], options?: PlanOptions) =>
  checkPlan(plan(rows, options)).filter((f) => f.rule === rule).map((f) => [f.date ?? `W${f.week?.week}`, f.count, f.limit, f.placements.join(' ')]);
const at = (...slots: string[]): Spec[] => slots.map((slot) => ({ slot: `2026-11-${slot}` }));
const workspace = (rules: RuleSettings): PlanOptions => ({ settings: { rules } });

describe('what counts (planning rules §4)', () => {
  const row = { slot: '2026-11-28' }; // a Saturday: unstaffed
  it('is a placement of a post that has a date and is no idea, not archived, not in the bin', () => {
    const left: Partial<Row>[] = [{ status: 'idea' }, { kind: 'recurring' }, { archived: true }, { binned: true }, { slot: '2026-Q4' }, { slot: '' }, { own: '' }];
    expect(found('unstaffed', [row])).toHaveLength(1);
    for (const fields of left) expect(found('unstaffed', [{ ...row, ...fields }])).toEqual([]);
  });

  it('is the placement’s own slot where it has one', () => {
    expect(found('unstaffed', [{ ...row, own: '2026-11-24' }])).toEqual([]);
    expect(found('unstaffed', [{ slot: '2026-11-24', own: '2026-11-28' }])).toHaveLength(1);
  });
});

describe('max-per-day (planning rules §4 max-per-day)', () => {
  const three = at('24T09:00', '24T12:00', '24');
  it('finds a third placement on a date, published or not, those without a time last', () => {
    expect(found('max-per-day', three)).toEqual([['2026-11-24', 3, 2, 'p0 p1 p2']]);
    expect(found('max-per-day', [{ ...three[0]!, status: 'published' }, ...three.slice(1)])).toHaveLength(1); // three rows
    expect(found('max-per-day', three.slice(1))).toEqual([]);
  });

  it('counts stories on their own, against a maximum of their own', () => {
    const stories = Array.from({ length: 6 }, (_, i): Spec => ({ slot: `2026-11-24T${10 + i}:00`, format: 'story' }));
    expect(found('max-per-day', [...three.slice(1), ...stories.slice(1)])).toEqual([]);
    expect(found('max-per-day', stories)).toEqual([['2026-11-24', 6, 5, 'p0 p1 p2 p3 p4 p5']]);
    expect(found('max-per-day', three.map((row): Spec => ({ ...row, format: 'reel' })))).toHaveLength(1);
  });

  it('leaves week precision out, and goes by channel', () => {
    expect(found('max-per-day', [...three.slice(1), { slot: '2026-W48' }])).toEqual([]);
    expect(found('max-per-day', [...three.slice(1), { slot: '2026-11-24', channel: 'Blogg' }])).toEqual([]);
  });
});

describe('max-per-week (planning rules §4 max-per-week)', () => {
  const ten = Array.from({ length: 10 }, (_, i): Spec => ({ slot: `2026-11-${23 + (i % 5)}` }));
  it('finds the eleventh of an ISO week, also one that has the week only', () => {
    expect(found('max-per-week', ten)).toEqual([]);
    expect(found('max-per-week', [...ten, { slot: '2026-W48' }])[0]?.slice(0, 3)).toEqual(['W48', 11, 10]);
    expect(found('max-per-week', [...ten, { slot: '2026-W49' }])).toEqual([]);
  });

  it('takes a week that goes over the turn of the year as one', () => {
    const limit = workspace({ 'max-per-week': { limit: 1 } });
    expect(found('max-per-week', [{ slot: '2026-12-31' }, { slot: '2027-01-03' }], limit)).toEqual([['W53', 2, 1, 'p0 p1']]);
    expect(found('max-per-week', [{ slot: '2027-01-03' }, { slot: '2027-01-04' }], limit)).toEqual([]);
  });
});

describe('min-gap (planning rules §4 min-gap)', () => {
  it('allows exactly the gap, and not a minute less', () => {
    expect(found('min-gap', at('24T09:00', '24T11:00'))).toEqual([]);
    expect(found('min-gap', at('24T09:00', '24T10:59'))).toEqual([['2026-11-24', 119, 120, 'p0 p1']]);
  });

  it('gives one finding for each pair of neighbouring minutes', () => {
    expect(found('min-gap', at('24T09:00', '24T10:00', '24T11:00'))).toEqual([['2026-11-24', 60, 120, 'p0 p1'], ['2026-11-24', 60, 120, 'p1 p2']]);
  });

  it('names all placements of both minutes, and leaves stories and equal minutes out', () => {
    expect(found('min-gap', at('24T09:00', '24T09:00', '24T10:00'))).toEqual([['2026-11-24', 60, 120, 'p0 p1 p2']]);
    expect(found('min-gap', at('24T09:00', '24T09:00'))).toEqual([]);
    expect(found('min-gap', [{ slot: '2026-11-24T09:00' }, { slot: '2026-11-24T09:30', format: 'story' }])).toEqual([]);
  });

  it('goes across midnight, between weeks and years too, dated by the earlier', () => {
    expect(found('min-gap', at('29T23:30', '30T00:45'))).toEqual([['2026-11-29', 75, 120, 'p0 p1']]); // Sunday, Monday
    expect(found('min-gap', [{ slot: '2026-12-31T23:00' }, { slot: '2027-01-01T00:30' }])).toEqual([['2026-12-31', 90, 120, 'p0 p1']]);
  });

  it('counts on the wall clock over the change of summer time', () => {
    expect(found('min-gap', [{ slot: '2026-03-29T01:30' }, { slot: '2026-03-29T03:30' }])).toEqual([]);
  });

  it('reaches as far as a long gap does, over weeks with nothing in them', () => {
    expect(found('min-gap', [{ slot: '2026-11-24T09:00' }, { slot: '2026-12-10T09:00' }], workspace({ 'min-gap': { limit: 30 * 1440 } }))).toHaveLength(1);
  });
});

describe('same-time (planning rules §4 same-time)', () => {
  it('finds placements that share a minute, stories too, one finding for each minute', () => {
    const rows: Spec[] = [...at('24T09:00', '24T09:00', '24T12:00'), { slot: '2026-11-24T12:00', format: 'story' }, ...at('24', '24')];
    expect(found('same-time', rows)).toEqual([['2026-11-24', 2, 1, 'p0 p1'], ['2026-11-24', 2, 1, 'p2 p3']]);
  });
});

describe('sponsored-overlap (planning rules §4 sponsored-overlap)', () => {
  it('finds two sponsored placements of a channel on a date', () => {
    const sponsored = (slot: string): Spec => ({ slot, sponsored: true });
    expect(found('sponsored-overlap', [sponsored('2026-11-24'), sponsored('2026-11-24T10:00'), { slot: '2026-11-24' }])).toEqual([['2026-11-24', 2, 1, 'p1 p0']]);
    expect(found('sponsored-overlap', [sponsored('2026-11-24'), sponsored('2026-11-25'), sponsored('2026-W48')])).toEqual([]);
  });
});

describe('unstaffed (planning rules §4 unstaffed)', () => {
  const why = (slot: string, options?: PlanOptions) => checkPlan(plan([{ slot }], options)).find((f) => f.rule === 'unstaffed')?.unstaffed;
  it('is outside staffed hours, their end included', () => {
    expect(why('2026-11-24T08:00')).toBeUndefined();
    expect(why('2026-11-24T17:00')).toBeUndefined();
    expect(why('2026-11-24T07:59')).toEqual({ why: 'too-early', at: '08:00' });
    expect(why('2026-11-24T17:01')).toEqual({ why: 'too-late', at: '17:00' });
    expect(why('2026-11-24')).toBeUndefined();
  });

  it('is any time, or none, on a day without staff, a red day or a closed day; a week never is', () => {
    expect(why('2026-11-28')).toEqual({ why: 'no-hours', at: null });
    expect(why('2026-11-28T10:00')).toEqual({ why: 'no-hours', at: null });
    expect(why('2026-12-24T10:00', { red: ['2026-12-24'] })).toEqual({ why: 'red-day', at: null });
    expect(why('2026-11-24', { settings: { closedDays: [{ date: '2026-11-24' as never, name: 'Stängt' }] } })).toEqual({ why: 'red-day', at: null });
    expect(why('2026-W52', { red: ['2026-12-24'] })).toBeUndefined();
  });

  it('goes by the channel’s own hours where it has them', () => {
    const always = { from: '00:00', to: '23:59' } as never; // a staffed day
    expect(why('2026-11-28T22:00', { channels: { Facebook: { staffed: [null, null, null, null, null, always, null] } } })).toBeUndefined();
  });
});

describe('owner-load (planning rules §4 owner-load)', () => {
  it('finds the sixth placement that a person owns on a date, over all channels', () => {
    const rows = Array.from({ length: 6 }, (_, i): Spec => ({ slot: '2026-11-24', channel: `Channel ${i}`, owners: ['Webb', 'HR'] }));
    expect(found('owner-load', rows.slice(1))).toEqual([]);
    expect(found('owner-load', rows)).toEqual([['2026-11-24', 6, 5, 'p0 p1 p2 p3 p4 p5'], ['2026-11-24', 6, 5, 'p0 p1 p2 p3 p4 p5']]);
  });
});

describe('overdue (planning rules §4 overdue)', () => {
  it('is an unpublished placement whose date, or whole week, lies before today', () => {
    expect(found('overdue', [{ slot: '2026-11-22' }, { slot: '2026-W47' }, { slot: '2026-11-23' }, { slot: '2026-W48' }, { slot: '2026-Q3' }])).toEqual([
      ['2026-11-22', null, null, 'p0'], ['W47', null, null, 'p1'],
    ]);
  });

  it('leaves out what was published, the card or the placement', () => {
    expect(found('overdue', [{ slot: '2026-11-20', status: 'published' }, { slot: '2026-11-20', published: true }])).toEqual([]);
  });
});

describe('unstaffed, where many comments are expected (planning rules §4 unstaffed)', () => {
  const leaves = (slot: string, comments: Row['comments'], rules: RuleSettings = {}) =>
    checkPlan(plan([{ slot, comments }], workspace(rules))).filter((f) => f.rule === 'unstaffed').map((f) => [f.unstaffed, f.count, f.limit]);
  it('wants two staffed hours after it, exactly two being enough', () => {
    expect(leaves('2026-11-24T15:00', 'many')).toEqual([]);
    expect(leaves('2026-11-24T15:01', 'many')).toEqual([[{ why: 'leaves', at: '17:00' }, 1.9, 2]]);
    expect(leaves('2026-11-24T16:30', 'some')).toEqual([]);
    expect(leaves('2026-11-24', 'many')).toEqual([]);
  });

  it('or as many as the setting says; outside staffed hours it is that which is said', () => {
    expect(leaves('2026-11-24T13:30', 'many', { unstaffed: { limit: 4 } })).toEqual([[{ why: 'leaves', at: '17:00' }, 3.5, 4]]);
    expect(leaves('2026-11-24T17:30', 'many')).toEqual([[{ why: 'too-late', at: '17:00' }, null, null]]);
  });
});

describe('answer-load (planning rules §4 answer-load)', () => {
  it('finds a second card that expects many comments on a date, not a second placement', () => {
    const many = (slot: string, more: Partial<Row> = {}): Spec => ({ slot, comments: 'many', ...more });
    expect(found('answer-load', [many('2026-11-24', { card: 'a' }), many('2026-11-24', { card: 'a', channel: 'Blogg' })])).toEqual([]);
    expect(found('answer-load', [many('2026-11-24T12:00'), many('2026-11-24T09:00', { channel: 'Blogg' }), many('2026-11-25'), { slot: '2026-11-24' }])).toEqual([['2026-11-24', 2, 1, 'p1 p0']]);
  });
});

describe('duplicate (planning rules §4 duplicate)', () => {
  const both: Spec[] = [{ slot: '2026-11-24', card: 'a', title: 'A' }, { slot: '2026-11-24', own: '2026-11-24T09:00', card: 'a', title: 'A', channel: 'Blogg' }];
  const alone: PlanOptions = { channels: { Facebook: { standsAlone: true } } };
  it('is off, but on for a channel that stands alone', () => {
    expect(found('duplicate', both)).toEqual([]);
    expect(found('duplicate', both, alone)).toEqual([['2026-11-24', 2, 1, 'p1 p0']]);
    expect(found('duplicate', both, { channels: { Facebook: { standsAlone: true, rules: { duplicate: { on: false } } } } })).toEqual([]);
    expect(checkPlan(plan(both, workspace({ duplicate: { on: true } })))[0]).toMatchObject({ rule: 'duplicate', channel: 'Blogg' });
  });

  it('is about one card, one date and several channels', () => {
    expect(found('duplicate', [both[0]!, { ...both[1]!, own: '2026-11-25' }], alone)).toEqual([]); // two rows
    expect(found('duplicate', [both[0]!, { ...both[0]! }], alone)).toEqual([]);
    expect(found('duplicate', [both[0]!, { ...both[1]!, card: 'b' }], alone)).toEqual([]);
  });
});

describe('repeated-text (planning rules §4 repeated-text)', () => {
  const text = 'Nu öppnar den nya lekplatsen i Hageby och alla barn är välkomna på lördag klockan tio';
  const repeated = (days: string[], options = workspace({ 'repeated-text': { on: true } })) => found('repeated-text', days.map((date) => ({ slot: date, text })), options);
  it('is off until it is switched on', () => expect(repeated(['2026-11-24', '2026-11-25'], {})).toEqual([]));

  it('finds the nearest earlier placement with nearly the same text, up to thirty days before', () => {
    expect(repeated(['2026-11-24', '2026-11-25', '2026-11-27'])).toEqual([['2026-11-25', 100, 80, 'p0 p1'], ['2026-11-27', 100, 80, 'p1 p2']]);
    expect(repeated(['2026-11-01', '2026-12-01'])).toHaveLength(1);
    expect(repeated(['2026-11-01', '2026-12-02'])).toEqual([]);
  });

  it('goes by the placement’s own text, and by channel', () => {
    const on = workspace({ 'repeated-text': { on: true } });
    expect(found('repeated-text', [{ slot: '2026-11-24', text }, { slot: '2026-11-25', text, ownText: 'Budgeten är klar och berättas om på biblioteket i kväll' }], on)).toEqual([]);
    expect(found('repeated-text', [{ slot: '2026-11-24', text }, { slot: '2026-11-25', text, channel: 'Blogg' }], on)).toEqual([]);
  });
});

describe('cadence-gap (planning rules §4 cadence-gap)', () => {
  const blog = (cadence: Partial<Cadence>, more: PlanOptions = {}): PlanOptions => ({
    window: ['2026-11-23', '2026-12-06'], ...more, channels: { Facebook: { cadence: { weekdays: [], perWeek: null, reserve: 0, ...cadence }, ...more.channels?.['Facebook'] } },
  });
  const mondays = { weekdays: [1, 3] };
  it('finds the expected dates that have nothing; a week’s placement has no date', () => {
    expect(found('cadence-gap', [{ slot: '2026-11-25T09:00', format: 'story' }, { slot: '2026-W49' }], blog(mondays)).map(([date]) => date)).toEqual(['2026-11-23', '2026-11-30', '2026-12-02']);
  });

  it('leaves out red days, quiet periods but for their own weekdays, and archived channels', () => {
    const quiet = [{ name: 'Advent', from: '11-28', to: '12-24', weekdays: [5] }];
    expect(found('cadence-gap', [], blog(mondays, { red: ['2026-11-25'], settings: { quietPeriods: quiet } })).map(([date]) => date)).toEqual(['2026-11-23', '2026-12-04']);
    expect(found('cadence-gap', [], blog(mondays, { channels: { Facebook: { archived: true } } }))).toEqual([]);
  });

  it('finds a week with fewer than its least, but for weeks that a quiet period touches', () => {
    expect(found('cadence-gap', [{ slot: '2026-W48' }, ...at('24', '30')], blog({ perWeek: 2 }))).toEqual([['W49', 1, 2, 'p2']]);
    expect(found('cadence-gap', [], blog({ perWeek: 2 }, { settings: { quietPeriods: [{ name: 'Advent', from: '11-29', to: '12-24', weekdays: [] }] } }))).toEqual([]);
  });

  it('looks from today to the last of the ten weeks on the board unless it is told otherwise', () => {
    const dates = found('cadence-gap', [], { channels: blog({ weekdays: [7] }).channels, today: '2026-11-25' }).map(([date]) => date);
    expect([dates.length, dates[0], dates.at(-1)]).toEqual([10, '2026-11-29', '2027-01-31']);
  });
});

describe('reserve (planning rules §4 reserve)', () => {
  const kept: PlanOptions = { channels: { Facebook: { cadence: { weekdays: [], perWeek: null, reserve: 2 }, rules: { 'max-per-week': { limit: 4 } } } } };
  it('finds a week that leaves too few free places, stories apart, up to where max-per-week takes over', () => {
    const rows = at('23', '24', '25', '26', '27');
    expect(found('reserve', [...rows.slice(0, 2), { slot: '2026-11-26', format: 'story' }], kept)).toEqual([]);
    expect(found('reserve', rows.slice(0, 3), kept)).toEqual([['W48', 3, 2, 'p0 p1 p2']]);
    expect(found('reserve', rows, kept)).toEqual([]);
    expect(found('max-per-week', rows, kept)).toHaveLength(1);
  });
});

describe('mix-skew (planning rules §4 mix-skew)', () => {
  const rows = (jobs: number, others: number): Spec[] => [
    ...Array.from({ length: jobs }, (): Spec => ({ slot: '2026-11-24', category: 'Jobb' })), ...Array.from({ length: others }, (): Spec => ({ slot: '2026-11-24' })),
  ];
  const target: PlanOptions = { categories: { Jobb: { targetShare: 30 } } };
  const skew = (plan_: Spec[], options = target) => found('mix-skew', plan_, options).map(([, count, limit, about]) => [count, limit, String(about).split(' ').filter(Boolean).length]);
  it('finds a share more than 15 points off its target, of ten placements at the least', () => {
    expect(skew(rows(9, 11))).toEqual([]); // 45 %
    expect(skew(rows(10, 11))).toEqual([[48, 30, 10]]);
    expect(skew(rows(0, 10))).toEqual([[0, 30, 0]]);
    expect(skew(rows(0, 9))).toEqual([]);
  });

  it('counts ninety days back and thirty ahead, dated placements only', () => {
    const edge = (slot: string) => skew([...rows(0, 9), { slot }]).length;
    expect(['2026-08-24', '2026-08-25', '2026-12-23', '2026-12-24', '2026-W49'].map(edge)).toEqual([0, 1, 1, 0, 0]);
  });
});

describe('not-seen (planning rules §4 not-seen)', () => {
  const weeks = (everyWeeks: number): PlanOptions => ({ categories: { Jobb: { everyWeeks } }, tags: { video: { everyWeeks } } });
  const seen = (slot: string) => found('not-seen', [{ slot, category: 'Jobb', tags: ['video'] }], weeks(2)).map(([, count, limit]) => [count, limit]);
  it('is a category or tag with nothing for its weeks, and nothing in the next seven days', () => {
    expect([seen('2026-11-09'), seen('2026-11-30')]).toEqual([[], []]);
    expect(seen('2026-11-08')).toEqual([[2, 2], [2, 2]]);
    expect(seen('2026-10-23')).toEqual([[4, 2], [4, 2]]);
  });

  it('was never seen where there is nothing before', () => {
    expect(seen('2026-12-01')).toEqual([[null, 2], [null, 2]]);
    expect(found('not-seen', [], { categories: { Jobb: { everyWeeks: 2, archived: true } } })).toEqual([]);
  });
});

describe('settings (planning rules §4)', () => {
  it('go from channel to workspace to default, field by field', () => {
    const rows = at('24', '24', '24', '24');
    expect(found('max-per-day', rows, workspace({ 'max-per-day': { limit: 3 } }))[0]?.[2]).toBe(3);
    const channel = { Facebook: { rules: { 'max-per-day': { storyLimit: 1 } } } };
    expect(found('max-per-day', rows, { ...workspace({ 'max-per-day': { limit: 3 } }), channels: channel })[0]?.[2]).toBe(3);
    expect(found('max-per-day', rows, { ...workspace({ 'max-per-day': { on: false } }), channels: channel })).toEqual([]);
    expect(found('max-per-day', rows, { channels: { Facebook: { rules: { 'max-per-day': { limit: 4 } } } } })).toEqual([]);
  });
});

describe('too-soon (planning rules §4 too-soon)', () => {
  const on = workspace({ 'too-soon': { on: true, limit: 12 } });
  const uses = (...rows: (Partial<Row> & { slot: string })[]): Spec[] => rows.map((row, i) => ({ card: `c${i}`, reuseOf: i === 0 ? undefined : `c${i - 1}`, ...row }));
  it('is off until it is switched on', () => expect(found('too-soon', uses({ slot: '2026-11-01' }, { slot: '2026-11-24' }))).toEqual([]));

  it('finds a card that goes out again before so many whole months have gone; exactly so many are enough', () => {
    expect(found('too-soon', uses({ slot: '2025-12-04' }, { slot: '2026-12-03' }), on)).toEqual([['2026-12-03', 11, 12, 'p0 p1']]);
    expect(found('too-soon', uses({ slot: '2025-12-04' }, { slot: '2026-12-04' }), on)).toEqual([]);
    expect(found('too-soon', uses({ slot: '2026-01-31' }, { slot: '2026-02-28' }), workspace({ 'too-soon': { on: true, limit: 1 } }))).toEqual([]);
  });

  it('goes through every step, whatever the texts, and by the nearest before on the channel', () => {
    const [first, second, third] = uses({ slot: '2026-01-10' }, { slot: '2026-03-10', channel: 'Blogg' }, { slot: '2026-06-09' }) as [Spec, Spec, Spec];
    expect(found('too-soon', [first, second, third], on)).toEqual([['2026-06-09', 4, 12, 'p0 p2']]);
    expect(found('too-soon', [first, { ...second, channel: 'Facebook' }, third], on)).toEqual([['2026-03-10', 2, 12, 'p0 p1'], ['2026-06-09', 2, 12, 'p1 p2']]);
  });

  it('is one finding for a card and channel, and none about a card’s own placements', () => {
    const [first, second] = uses({ slot: '2026-11-02' }, { slot: '2026-11-24' }) as [Spec, Spec];
    expect(found('too-soon', [first, { ...first, format: 'story' }, second, { ...second, own: '2026-11-25' }], on)).toEqual([['2026-11-24', 0, 12, 'p1 p2']]);
    expect(found('too-soon', [first, { ...first, own: '2026-11-03' }], on)).toEqual([]);
  });

  it('comes to an end where an imported file says that two cards are made of each other', () => {
    expect(found('too-soon', [{ card: 'a', reuseOf: 'b', slot: '2026-11-02' }, { card: 'b', reuseOf: 'a', slot: '2026-11-24' }], on)).toEqual([]);
  });
});
