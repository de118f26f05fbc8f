/** A plan with what returns every year and ten years of cards made of it, for the benchmark of the wheel. */
import { defaultCategories } from '../shared/domain/defaults.ts';
import type { Card, ChannelId, Placement } from '../shared/domain/records.ts';
import { emptyText } from '../shared/domain/command.ts';
import { card, placement } from '../shared/domain/samples-for-tests.ts';
import { dayNumberOf, fromDayNumber } from '../shared/planning/date.ts';
import { occurrenceIn } from '../shared/planning/recurrence.ts';
import { MOVABLE_HOLIDAYS } from '../shared/planning/recurrence-rule.ts';
import type { RecurrenceRule } from '../shared/planning/recurrence-rule.ts';
import { formatSlot } from '../shared/planning/slot.ts';
import { directory, numbers, titleOf } from './workspace.ts';
import type { Records } from './workspace.ts';

/** The years that have cards: the last one is not over. */
export const YEARS = Array.from({ length: 10 }, (_, i) => 2017 + i);
const NAMES = ['Kundnära information', 'Produkter och sälj', 'Samhällsengagemang', 'Attraktiv arbetsplats', 'Samhällsfunktion'] as const;

function anyRule(next: () => number): RecurrenceRule {
  const upTo = (n: number): number => 1 + Math.floor(next() * n);
  const kind = next();
  if (kind < 0.6) return { type: 'week', week: upTo(52) };
  if (kind < 0.75) return { type: 'date', month: upTo(12), day: upTo(28) };
  if (kind < 0.85) return { type: 'nth-weekday', nth: upTo(4), weekday: upTo(5), month: upTo(12) };
  if (kind < 0.92) return { type: 'holiday', holiday: MOVABLE_HOLIDAYS[upTo(8) - 1]!, days: -upTo(9) }; // there are eight
  return kind < 0.97 ? { type: 'month', month: upTo(12) } : { type: 'quarter', quarter: upTo(4) };
}

/** `recurring` cards, nine of ten made and published each year, and posts up to `posts` in all. */
export function yearsWorkspace(recurring: number, posts: number): Records {
  const next = numbers(11);
  const cards: Card[] = [];
  const placements: Placement[] = [];
  const add = (one: Card): void => {
    cards.push(one);
    placements.push(placement(`q ${one.id}`, one.id, { channel: `ch${Math.floor(next() * 8)}` as ChannelId, publishedAt: one.publishedAt }));
  };
  const categories = defaultCategories([...NAMES]);
  for (let i = 0; i < recurring; i++) {
    const rule = anyRule(next);
    const fields = { title: titleOf(next).split(' ').slice(0, 3).join(' '), category: categories[i % 5]!.id, rank: `a0${String(i).padStart(6, '0')}1` };
    const from = card(`r${i}`, { ...fields, kind: 'recurring', rule });
    add(from);
    for (const year of YEARS) {
      if (next() < 0.1 || (year === 2026 && next() < 0.3)) continue;
      const published = year < 2026 || next() < 0.8;
      add(card(`r${i} ${year}`, {
        ...fields, slot: formatSlot(occurrenceIn(rule, year)), status: published ? 'published' : 'planned', origin: { card: from.id, year },
        publishedAt: published ? `${fromDayNumber(dayNumberOf(year, 6, 1))}T10:00` as never : null,
      }));
    }
  }
  for (let i = cards.length; i < posts; i++) {
    const day = dayNumberOf(2017, 1, 1) + Math.floor(next() * 3640);
    add(card(`p${i}`, { title: titleOf(next), slot: fromDayNumber(day), status: 'published', publishedAt: `${fromDayNumber(day)}T10:00` as never, rank: `a0${String(i).padStart(7, '0')}1` }));
  }
  return { ...directory(), categories: [...categories], cards, placements, texts: cards.map(({ id }) => emptyText(id)) };
}
