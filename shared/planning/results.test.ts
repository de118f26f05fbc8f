import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { card, channel, placement } from '../domain/samples-for-tests.ts';
import type { Channel, Figures } from '../domain/records.ts';
import { translate } from '../i18n/messages.ts';
import { resultsText } from '../i18n/results-text.ts';
import type { CalendarDate, LocalDateTime } from './date.ts';
import { NO_FIGURES, contactCost, engagementRate, figureFromText, followersOn, resultsOf } from './results.ts';

const day = (text: string) => text as CalendarDate; // a test's dates are dates
const counts = [{ month: '2026-09', count: 4000 }, { month: '2026-10', count: 5000 }];
const figures = (change: Partial<Figures>): Figures => ({ ...NO_FIGURES, ...change });
const channels = (list: readonly Channel[]) => new Map(list.map((one) => [one.id as string, one]));
const out = (id: string, change: Partial<Figures>, on = 'fb') => placement(id, 'a', { channel: channel(on).id, publishedAt: '2026-11-02T10:00' as LocalDateTime, figures: figures(change) });

describe('planning rules §5', () => {
  test('engagement rate goes by the latest count on or before: counted at the end of its month', () => {
    expect(engagementRate({ reactions: 250 }, counts, day('2026-10-31'))).toBe(5);
    expect(engagementRate({ reactions: 250 }, counts, day('2026-10-30'))).toBe(6.25);
    expect(engagementRate({ reactions: 250 }, counts, day('2026-09-29'))).toBeNull();
    expect(engagementRate({ reactions: null }, counts, day('2026-11-01'))).toBeNull();
    expect(engagementRate({ reactions: 5 }, [{ month: '2026-10', count: 0 }], day('2026-11-01'))).toBeNull();
    expect(followersOn([{ month: '2028-02', count: 7 }], day('2028-02-28'))).toBeNull(); // a leap year
    expect(followersOn(counts.toReversed(), day('2027-01-01'))).toBe(5000);
  });

  test('contact cost is spend ÷ reach', () => {
    expect(contactCost({ spend: 500, reach: 2000 })).toBe(0.25);
    expect([contactCost({ spend: 500, reach: 0 }), contactCost({ spend: null, reach: 10 }), contactCost({ spend: 5, reach: null })]).toEqual([null, null, null]);
  });

  test('a card is the sum of what is out; what nobody wrote stays unknown', () => {
    const here = channels([channel('fb', { followers: counts }), channel('ig', { followers: [{ month: '2026-10', count: 1000 }] }), channel('li')]);
    const all = [
      out('p', { reach: 10_000, reactions: 300, spend: 400 }), out('q', { reach: 329, reactions: 102 }, 'ig'), out('r', { reactions: 50, comments: 4 }, 'li'),
      placement('s', 'a', { figures: figures({ reach: 99 }) }),
    ];
    const results = resultsOf(card('a', { slot: '2026-11-02' }), all, here);
    expect(results).toEqual({ ...NO_FIGURES, reach: 10_329, reactions: 452, comments: 4, spend: 400, engagement: 6.7, cost: 0.04 });
    expect([resultsText(results, translate('sv')), resultsText(results, translate('en'), 3)]).toEqual(['10\u00A0329 nådda · engagemang 6,7\u00A0%', '10,329 reached · engagement 6.7% · 4 comments']);
    expect(resultsText(resultsOf(card('a'), [out('p', { reactions: 1 }, 'li')], here), translate('sv'))).toBe('1 reaktion');
    expect(resultsOf(card('a'), [out('p', {}), placement('s', 'a')], here)).toBeNull();
    expect(resultsText(null, translate('sv'))).toBe('');
  });

  test('a published card counts whole, where its placements were not marked one by one', () => {
    const one = placement('p', 'a', { figures: figures({ reactions: 250 }) });
    expect(resultsOf(card('a', { slot: '2026-10-31', status: 'published' }), [one], channels([channel('fb', { followers: counts })]))?.engagement).toBe(5);
  });

  test('property: the order of counts does not matter, and a later count never speaks for an earlier day', () => {
    const month = fc.tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 })).map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`);
    const list = fc.uniqueArray(fc.record({ month, count: fc.nat(9000) }), { selector: (one) => one.month, maxLength: 12 });
    fc.assert(fc.property(list, month, (followers, at) => {
      const known = followersOn(followers, day(`${at}-15`));
      expect(followersOn(followers.toSorted((a, b) => a.count - b.count), day(`${at}-15`))).toBe(known);
      expect(known).toBe(followers.filter((one) => one.month < at).toSorted((a, b) => (a.month < b.month ? 1 : -1))[0]?.count ?? null);
    }));
  });

  test('a figure is read as people write it, and nothing else is', () => {
    expect(['', ' ', '0', '10329', '10 329', '10\u00A0329', '10,329', '1.234.567'].map(figureFromText)).toEqual([null, null, 0, 10_329, 10_329, 10_329, 10_329, 1_234_567]);
    for (const text of ['-3', '6,7', '10 32', '1.234,567', 'många', '1e3', '9999999999']) expect(figureFromText(text), text).toBe('unclear');
    fc.assert(fc.property(fc.nat(1_000_000_000), (value) => {
      for (const language of ['sv', 'en', 'de']) expect(figureFromText(value.toLocaleString(language))).toBe(value);
    }));
  });
});
