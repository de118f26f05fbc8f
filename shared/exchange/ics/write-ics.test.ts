import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CampaignId, CardId, PersonId, TagId } from '../../domain/records.ts';
import { card, channel, person, placement, workspace } from '../../domain/samples-for-tests.ts';
import { NO_FILTER } from '../../planning/filter.ts';
import { strictly } from './fixtures/strict.ts';
import { momentAt } from './time-zone.ts';
import { exportIcs } from './write-ics.ts';
import type { CalendarOptions } from './write-ics.ts';

const NO_REVISIONS = new Map<string, { rev: number; at: string }>();
const OPTIONS: CalendarOptions = {
  name: 'Kommunens plan', filter: NO_FILTER, language: 'sv', world: { person: null, collides: () => false }, revisions: NO_REVISIONS, withBin: false, from: null, to: null,
};
const fb = channel('fb', { name: 'Facebook Kommunen', account: 'Kommunen' });
const written = (state: ReturnType<typeof workspace>, options: Partial<CalendarOptions> = {}): string => exportIcs(state, { ...OPTIONS, ...options });
const eventsOf = (text: string) => strictly(text).getAllSubcomponents('vevent');
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const titles = (text: string): string[] => linesOf(text).filter((line) => line.startsWith('SUMMARY:')).map((line) => line.slice(8));

describe('events', () => {
  it('a placement with a time is a moment in the workspace’s zone, and says what it is', () => {
    const state = workspace({
      channels: [fb], people: [person('p', 'Anna Ek')], cards: [card('c', { title: 'Julmarknad, torget; 10 \\ 20', slot: '2026-11-24T09:00', owners: ['p' as PersonId], status: 'approved' })],
      placements: [placement('x', 'c', { link: 'https://example.se/inlägg' }), placement('y', 'c', { link: 'https://example.se/a?b=c,d' })], texts: [{ id: 'c' as CardId, text: 'Rad 1\r\nRad 2', notes: '', purpose: '', audience: '', placementTexts: {} }],
    });
    const text = written(state, { revisions: new Map([['c', { rev: 7, at: '2026-11-20T08:15:30.123Z' }], ['y', { rev: 9, at: '2026-11-21T08:15:30.123Z' }]]) });
    const [first = '', second = ''] = text.split('BEGIN:VEVENT\r\n').slice(1);
    expect(linesOf(first).slice(0, -2)).toEqual([
      'UID:x@wheelhouse', 'DTSTAMP:20261120T081530Z', 'LAST-MODIFIED:20261120T081530Z', 'SEQUENCE:7', 'DTSTART;TZID=Europe/Stockholm:20261124T090000', 'DURATION:PT15M',
      'SUMMARY:FB Kommunen: Julmarknad\\, torget\\; 10 \\\\ 20', 'DESCRIPTION:Status: Godkänd\\nFormat: Inlägg\\nAnsvarig: Anna Ek\\n\\nRad 1\\nRad 2', 'STATUS:CONFIRMED', 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ].slice(0, -1));
    expect(linesOf(second)).toContain('URL:https://example.se/a?b=c,d');
    expect(linesOf(second)).toContain('SEQUENCE:9');
    expect(first, 'an address that is no URI is none').not.toContain('URL');
    expect(eventsOf(text)).toHaveLength(2);
  });

  it('a day is a whole day, across the turns of month and year too', () => {
    const text = written(workspace({ cards: [card('c', { slot: '2026-12-31' })] }));
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  });

  it('what is planned by the week or the quarter, recurs, is archived or in the bin is no event', () => {
    const cards = [
      card('w', { slot: '2026-W48' }), card('q', { slot: '2026-Q4' }), card('n'), card('a', { slot: '2026-11-24', archived: true }), card('b', { slot: '2026-11-24', deletedAt: '2026-11-20T10:00' as never }),
      card('r', { slot: '2026-11-24', kind: 'recurring' }), card('d', { slot: '2026-11-24' }),
    ];
    expect(titles(written(workspace({ cards })))).toEqual(['Kort d']);
    const feed = written(workspace({ cards }), { withBin: true });
    expect(titles(feed)).toEqual(['Kort b', 'Kort d']);
    expect(feed).toContain('STATUS:CANCELLED');
  });

  it('a card with a day and no placement is one; a placement’s own day goes before its card’s', () => {
    const state = workspace({ channels: [fb], cards: [card('c', { slot: '2026-11-24' }), card('e', { slot: '2026-11-25' })], placements: [placement('x', 'c', { slot: '2026-11-30T07:30' }), placement('y', 'c')] });
    expect(linesOf(written(state)).filter((line) => /^(UID|DTSTART;(TZ|VALUE))/.test(line))).toEqual([
      'UID:x@wheelhouse', 'DTSTART;TZID=Europe/Stockholm:20261130T073000', 'UID:y@wheelhouse', 'DTSTART;VALUE=DATE:20261124', 'UID:e@wheelhouse', 'DTSTART;VALUE=DATE:20261125',
    ]);
  });

  it('a filter and a range leave out the rest', () => {
    const state = workspace({
      channels: [fb, channel('ig', { name: 'Instagram', platform: 'instagram', account: 'Instagram' })], cards: [card('c', { slot: '2026-11-24', owners: ['p' as PersonId] }), card('d', { slot: '2026-12-24' })],
      placements: [placement('x', 'c'), placement('y', 'c', { channel: 'ig' as never }), placement('z', 'd')],
    });
    expect(titles(written(state, { filter: { ...NO_FILTER, channels: [fb.id] } }))).toEqual(['FB Kommunen: Kort c', 'FB Kommunen: Kort d']);
    expect(titles(written(state, { from: '2026-12-01' as never }))).toEqual(['FB Kommunen: Kort d']);
    expect(titles(written(state, { filter: { ...NO_FILTER, mine: true }, world: { person: 'p' as PersonId, collides: () => false } }))).toHaveLength(2);
    expect(titles(written(state, { filter: { ...NO_FILTER, collides: true }, world: { person: null, collides: (id) => id === 'd' } }))).toEqual(['FB Kommunen: Kort d']);
  });

  it('SEQUENCE follows the last change of anything that the event says', () => {
    const state = workspace({ channels: [fb], cards: [card('c', { slot: '2026-11-24', tags: ['t' as TagId], campaign: 'k' as CampaignId })], placements: [placement('x', 'c')] });
    const sequence = (...last: string[]): unknown => {
      const revisions = new Map(last.map((id, i) => [id, { rev: i + 1, at: '2026-11-20T08:00:00Z' }]));
      return eventsOf(written(state, { revisions }))[0]?.getFirstPropertyValue('sequence');
    };
    expect(['c', 'x', 'fb', 't', 'k', 'workspace'].map((id) => sequence('other', 'c', id))).toEqual([3, 3, 3, 3, 3, 3]);
    expect(sequence('c', 'somebody')).toBe(1);
  });
});

it.each(['1926', '1975', '1985', '1995'])('an event of %s moves none of today’s: the library reads all at the moment that they have here', (year) => {
  const days = [`${year}-06-01`, '2026-07-01', '2026-12-01', '2062-07-01'];
  const calendar = strictly(written(workspace({ cards: days.map((day, i) => card(`c${i}`, { slot: `${day}T09:00` })) }))); // a slot
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!); // it was written
  const offsets = calendar.getAllSubcomponents('vevent').map((event) => zone.utcOffset(event.getFirstPropertyValue('dtstart') as ICAL.Time) / 3600);
  expect(offsets).toEqual(days.map((day) => (momentOf(`${day}T09:00`) - momentAt('Europe/Stockholm', momentOf(`${day}T09:00`))) / 3_600_000));
});
const momentOf = (local: string): number => Date.parse(`${local}Z`);

it('the calendar says what it is called and when to ask again', () => {
  const lines = linesOf(written(workspace()));
  expect(lines.slice(0, 11)).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wheelhouse//Wheelhouse//SV', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'NAME:Kommunens plan', 'X-WR-CALNAME:Kommunens plan',
    'X-WR-TIMEZONE:Europe/Stockholm', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H', 'BEGIN:VTIMEZONE',
  ]);
});

/** Letters that take one to four octets, what has to be escaped, breaks, signs of several parts, halves of signs, control characters. */
const anyText = fc.array(fc.oneof(fc.constantFrom('a', 'å', 'Ä', 'ö', '€', '🎄', '👩‍👩‍👧', ',', ';', '\\', ':', '"', '\n', '\r\n', '\r', '\t', '\0', '\u001b', '\u0085', '\ud83d', '\\n', ' '), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 120 }).map((parts) => parts.join(''));

it('whatever people write, a strict reader reads it back: CRLF, 75 octets a line, no character cut in two', () => {
  fc.assert(fc.property(anyText, anyText, anyText, fc.boolean(), (title, text, name, timed) => {
    const state = workspace({
      settings: [...workspace().settings.values()], channels: [fb], tags: [{ id: 't' as TagId, name: `t${name}`, everyWeeks: null }],
      cards: [card('c', { title, slot: timed ? '2026-11-24T23:55' : '2026-11-24', tags: ['t' as TagId] })], placements: [placement('x', 'c')],
      texts: [{ id: 'c' as CardId, text, notes: '', purpose: '', audience: '', placementTexts: {} }],
    });
    const [event] = eventsOf(written(state, { name }));
    const plain = (value: string): string => value.toWellFormed().replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
    expect(event?.getFirstPropertyValue('summary')).toBe(`FB Kommunen: ${plain(title)}`);
    expect(event?.getFirstPropertyValue('categories')).toBe(`t${plain(name)}`);
    const said = event?.getFirstPropertyValue('description');
    expect(said).toBe(['Status: Planerad\nFormat: Inlägg', plain(text)].filter((part) => part !== '').join('\n\n'));
  }), { numRuns: 300 });
});
