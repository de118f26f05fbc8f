import { expect, test } from 'vitest';
import type { Card, Channel, ChannelId, Placement } from '../../../../shared/domain/records.ts';
import { addDays, parseDate } from '../../../../shared/planning/date.ts';
import { daySlot, parseSlot } from '../../../../shared/planning/slot.ts';
import type { DayItem, TrayItem } from '../day-index.ts';
import { agendaWeeks, byChannel } from './agenda-days.ts';
import type { AgendaDay } from './agenda-days.ts';

const day = (text: string) => parseDate(text)!; // a date
const card = (title: string) => ({ id: title, title }) as unknown as Card; // no more of it is asked for
const placed = (channel: string) => ({ id: channel, channel }) as unknown as Placement; // as above
const item = (title: string, date: string, ...channels: string[]): DayItem => ({ key: title, card: card(title), placements: channels.map(placed), own: null, date: day(date), time: null });
const loose = (title: string, week: string): TrayItem => ({ key: title, card: card(title), placements: [], own: null, section: 'week', slot: parseSlot(week) ?? daySlot(day('2026-11-23')) });
/** Days from a first one, with items where there are any. */
const days = (first: string, count: number, ...items: DayItem[]): AgendaDay[] =>
  Array.from({ length: count }, (_, i) => addDays(day(first), i)).map((date) => ({ date, items: items.filter((one) => one.date === date) }));
const channel = (id: string, archived = false) => ({ id: id as ChannelId, name: id, archived }) as unknown as Channel; // as above

test('neighbouring days with nothing are one line, also in a week that begins in the middle', () => {
  const [first, second] = agendaWeeks(days('2026-11-26', 11, item('a', '2026-11-27')), [], () => false);
  expect(first).toMatchObject({ monday: '2026-11-23', parts: [{ type: 'empty', dates: ['2026-11-26'] }, { type: 'day', date: '2026-11-27' }, { type: 'empty', dates: ['2026-11-28', '2026-11-29'] }] });
  expect(second).toMatchObject({ monday: '2026-11-30', parts: [{ type: 'empty', dates: { length: 7 } }] });
});

test('a day that is called something stands by itself, though nothing is on it', () => {
  const [week] = agendaWeeks(days('2026-12-21', 7), [], (date) => date === '2026-12-25');
  expect(week?.parts.map(({ type }) => type)).toEqual(['empty', 'day', 'empty']);
});

test('what has only a week stands at its week, over the turn of a year of 53 weeks too (planning rules §1)', () => {
  const weeks = agendaWeeks(days('2026-12-28', 14), [loose('a', '2026-W53'), loose('b', '2027-W01'), loose('c', '2026-W01')], () => false);
  expect(weeks.map(({ monday, loose }) => [monday, loose.map(({ key }) => key)])).toEqual([['2026-12-28', ['a']], ['2027-01-04', ['b']]]);
});

test('by channel: each with its own placements only; what has no channel comes last', () => {
  const both = item('a', '2026-11-24', 'fb', 'ig');
  const lists = byChannel(days('2026-11-23', 7, both, item('b', '2026-11-24', 'ig'), item('c', '2026-11-25')), [{ ...loose('d', '2026-W48'), placements: [placed('fb')] }, { ...loose('e', '2026-W49'), placements: [placed('fb')] }], [channel('fb'), channel('ig'), channel('li'), channel('old', true)]);
  expect(lists.map(({ loose }) => loose.map(({ key }) => key))).toEqual([['d'], [], [], []]);
  const keys = lists.map(({ channel: of, days }) => [of?.id ?? null, days.flatMap(({ items }) => items.map(({ key, placements }) => `${key}:${placements.map(({ id }) => id).join()}`))]);
  expect(keys).toEqual([['fb', ['a:fb']], ['ig', ['a:ig', 'b:ig']], ['li', []], [null, ['c:']]]);
});

test('asked again, an item of a channel is the same object: only what changed is drawn anew', () => {
  const list = days('2026-11-23', 7, item('a', '2026-11-24', 'fb', 'ig'));
  const once = () => byChannel(list, [], [channel('fb')])[0]?.days[0]?.items[0];
  expect(once()).toBe(once());
});
