import { describe, expect, test } from 'vitest';
import { card, channel, placement } from '../domain/samples-for-tests.ts';
import { FORMATS, PLATFORMS, READINESS } from '../domain/records.ts';
import type { Card, Channel, PersonId, Placement, Readiness } from '../domain/records.ts';
import { NO_OWN_TEXT } from '../domain/text-print.ts';
import type { CalendarDate } from './date.ts';
import { isDue, missingOf } from './readiness.ts';

const TODAY = '2026-11-23' as CalendarDate; // a date
const READY = { owners: ['re' as PersonId], textPrint: 'x', status: 'approved' } as const; // a person's id
const channels = (...all: readonly Channel[]) => new Map(all.map((one) => [one.id as string, one]));
const FACEBOOK = channels(channel('fb'));

function missing(change: Partial<Omit<Card, 'slot' | 'id'>>, placements: readonly Placement[] = [placement('p', 'a')], asked: readonly Readiness[] = READINESS, on = FACEBOOK) {
  return missingOf(card('a', { ...READY, ...change }), placements, on, { readiness: asked });
}

describe('what a card lacks', () => {
  test('a ready card lacks nothing, a bare one everything that its placements need', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ owners: [], textPrint: null, status: 'planned' }, [])).toEqual(['owner', 'channel', 'text', 'approval']);
  });

  test('only what the workspace asks for', () => {
    expect(missing({ owners: [], textPrint: null, status: 'idea' }, [], ['text'])).toEqual(['text']);
    expect(missing({ owners: [], textPrint: null, status: 'idea' }, [], [])).toEqual([]);
  });

  test('a text of their own is enough where every placement has one; a very short text is one', () => {
    const [own, shared] = [placement('p', 'a', { textPrint: 'y' }), placement('q', 'a')];
    expect(missing({ textPrint: null }, [own])).toEqual([]);
    expect(missing({ textPrint: null }, [own, shared])).toEqual(['text']);
    expect(missing({ textPrint: '' }, [shared])).toEqual([]);
    expect(missing({}, [placement('p', 'a', { textPrint: NO_OWN_TEXT }), shared])).toEqual(['text']);
  });

  test('story, reel, video and ad need a picture anywhere; everything does on Instagram, YouTube, TikTok and Snapchat', () => {
    const needing = (format: Placement['format'], platform: Channel['platform']): boolean =>
      missing({}, [placement('p', 'a', { format })], ['picture'], channels(channel('fb', { platform }))).length > 0;
    expect(FORMATS.filter((format) => needing(format, 'facebook'))).toEqual(['story', 'reel', 'video', 'ad']);
    expect(PLATFORMS.filter((platform) => needing('post', platform))).toEqual(['instagram', 'youtube', 'tiktok', 'snapchat']);
    expect(missing({ picture: 'halka.jpg' }, [placement('p', 'a', { format: 'story' })])).toEqual([]);
    expect(missing({ picture: '  ' }, [placement('p', 'a', { format: 'story' })])).toEqual(['picture']);
  });

  test('approval is missing until the card is approved', () => {
    const status = (...all: readonly Card['status'][]) => all.filter((one) => missing({ status: one }).includes('approval'));
    expect(status('idea', 'planned', 'in-progress', 'review', 'approved', 'published')).toEqual(['idea', 'planned', 'in-progress', 'review']);
  });
});

test('looked at are posts of this week and the next that are not out, overdue ones too', () => {
  const due = (slot: string, change: Partial<Omit<Card, 'slot' | 'id'>> = {}): boolean => isDue(card('a', { slot, ...change }), TODAY);
  expect([due('2026-11-20'), due('2026-W48'), due('2026-11-29T10:00'), due('2026-12-06')]).toEqual([true, true, true, true]);
  expect([due('2026-12-07'), due(''), due('2026-Q4')]).toEqual([false, false, false]);
  expect(due('2026-11-24', { status: 'published', publishedAt: null })).toBe(false);
  expect(due('2026-11-24', { kind: 'recurring', rule: { type: 'month', month: 11 } })).toBe(false);
  expect(due('2026-11-24', { archived: true })).toBe(false);
});
