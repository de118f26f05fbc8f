/** Workspaces of any size for the benchmark: deterministic, the same cards for the reference pages. */
import type { Card, ChannelId, Placement, Tables, TableName } from '../shared/domain/records.ts';
import { card, channel, person, placement } from '../shared/domain/samples-for-tests.ts';
import { emptyText } from '../shared/domain/command.ts';
import { addDays } from '../shared/planning/date.ts';
import type { CalendarDate } from '../shared/planning/date.ts';

export const TODAY = '2026-03-09' as CalendarDate; // a Monday
const WORDS = 'nya öppettider vinter skola bygglov lekplats bibliotek trygghet budget lucia jobb sommar återbruk vägar val kultur'.split(' ');
const CHANNELS = ['Facebook Kommunen', 'Facebook Visit', 'Instagram Kommunen', 'Instagram Next', 'LinkedIn Kommunen', 'YouTube Kommunen', 'Bloggen', 'Nyhetsbrevet'];
const PLATFORMS = ['facebook', 'facebook', 'instagram', 'instagram', 'linkedin', 'youtube', 'blog', 'newsletter'] as const;

/** Numbers from 0 to 1, the same every time (a linear congruential generator). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

/** A title of four to nine words. */
export function titleOf(next: () => number): string {
  return Array.from({ length: 4 + Math.floor(next() * 6) }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
}

export type Records = { [T in TableName]?: Tables[T][] };
const pad = (i: number) => String(i).padStart(7, '0');

export function directory(): Records {
  return {
    channels: CHANNELS.map((name, i) => channel(`ch${i}`, { name, platform: PLATFORMS[i], account: name.split(' ')[1] ?? name, hue: ((i % 8) + 1) as 1 })),
    people: Array.from({ length: 8 }, (_, i) => person(`p${i}`, 'ABCDEFGH'[i])),
  };
}

/** `n` cards: 40 % ideas, 12 % each in this week and next, 36 % later. One placement a card. */
export function boardWorkspace(n: number): Records {
  const next = numbers(42);
  const cards: Card[] = [];
  const placements: Placement[] = [];
  for (let i = 0; i < n; i++) {
    const share = i / n;
    const day = share < 0.4 ? null : share < 0.52 ? next() * 7 : share < 0.64 ? 7 + next() * 7 : 14 + next() * 180;
    cards.push(card(`c${pad(i)}`, {
      title: titleOf(next), rank: `a0${pad(i)}1`, status: day === null ? 'idea' : 'planned',
      slot: day === null ? '' : addDays(TODAY, Math.floor(day)), owners: [`p${Math.floor(next() * 8)}` as never],
    }));
    placements.push(placement(`q${pad(i)}`, `c${pad(i)}`, { channel: `ch${Math.floor(next() * 8)}` as ChannelId }));
  }
  return { ...directory(), cards, placements, texts: cards.map((c) => emptyText(c.id)) };
}

/** `n` placements in each of two months, March and April 2026. */
export function calendarWorkspace(n: number): Records {
  const next = numbers(7);
  const cards: Card[] = [];
  const placements: Placement[] = [];
  for (const { date, channelIndex, id } of calendarEvents(n)) {
    cards.push(card(id, { title: titleOf(next), rank: `a0${id.slice(1)}1`, slot: date }));
    placements.push(placement(`q${id}`, id, { channel: `ch${channelIndex}` as ChannelId }));
  }
  return { ...directory(), cards, placements, texts: cards.map((c) => emptyText(c.id)) };
}

/** What the two calendars show: a date and a channel each. */
export function calendarEvents(n: number): { id: string; date: CalendarDate; channelIndex: number }[] {
  const next = numbers(7);
  return [['2026-03', 31], ['2026-04', 30]].flatMap(([month, days], m) =>
    Array.from({ length: n }, (_, i) => ({
      id: `e${m}${pad(i)}`,
      date: `${month}-${String(1 + Math.floor(next() * (days as number))).padStart(2, '0')}` as CalendarDate,
      channelIndex: Math.floor(next() * 8),
    })),
  );
}
