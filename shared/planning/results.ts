/** How a publication went: its figures, and what is worked out of them (planning rules §5). */
import type { Card, Channel, Figures, Followers, Placement } from '../domain/records.ts';
import type { Table } from '../domain/state.ts';
import { daysInMonth } from './date.ts';
import type { CalendarDate } from './date.ts';
import { effectiveSlot, slotDate } from './slot.ts';

/** What may be written down of a publication, in the order in which it is asked for and told. */
export const FIGURES = ['reach', 'reactions', 'comments', 'shares', 'clicks', 'views', 'spend'] as const satisfies readonly (keyof Figures)[];
export const NO_FIGURES: Figures = { reach: null, reactions: null, comments: null, shares: null, clicks: null, views: null, spend: null };

/** What a card's published placements brought together; null where nobody has written any of it. */
export interface Results extends Figures {
  /** Percent (planning rules §5); null where unknown. */
  readonly engagement: number | null;
  /** Kronor for each one reached; null where unknown. */
  readonly cost: number | null;
}

/** How many followed a channel on a day: the latest count, at the end of its month, on or before; null without one. */
export function followersOn(followers: readonly Followers[], date: CalendarDate): number | null {
  const lastDay = ({ month }: Followers): string => `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
  const known = followers.filter((counted) => lastDay(counted) <= date);
  return known.reduce<Followers | null>((latest, counted) => (latest && latest.month > counted.month ? latest : counted), null)?.count ?? null;
}

/** Reactions ÷ followers at that time × 100, in percent (planning rules §5); null where one of them is unknown, or nobody follows. */
export function engagementRate(figures: Pick<Figures, 'reactions'>, followers: readonly Followers[], date: CalendarDate): number | null {
  const count = followersOn(followers, date);
  return figures.reactions === null || !count ? null : (figures.reactions / count) * 100;
}

/** Spend ÷ reach, in kronor (planning rules §5); null where one of them is unknown, or nobody was reached. */
export function contactCost({ spend, reach }: Pick<Figures, 'spend' | 'reach'>): number | null {
  return spend === null || !reach ? null : spend / reach;
}

/** The day that a placement went out: as it was marked, else as it was planned; null where neither is known. */
export function publishedOn(card: Pick<Card, 'slot'>, { publishedAt, slot }: Pick<Placement, 'publishedAt' | 'slot'>): CalendarDate | null {
  return publishedAt === null ? slotDate(effectiveSlot(card, { slot })) : (publishedAt.slice(0, 10) as CalendarDate); // a moment begins with its date
}

/**
 * What a card brought, all its published placements together: the engagement rate is of those whose channel's followers are known,
 * the contact cost of those that cost something. Null where it has no figures.
 */
export function resultsOf(card: Pick<Card, 'slot' | 'status'>, placements: readonly Placement[], channels: Pick<Table<Channel>, 'get'>): Results | null {
  const told = placements.flatMap((placement) => {
    const out = placement.publishedAt !== null || card.status === 'published';
    return placement.figures && out ? [{ placement, figures: placement.figures }] : [];
  });
  if (!told.some(({ figures }) => FIGURES.some((name) => figures[name] !== null))) return null;
  const sum = (name: keyof Figures): number | null => told.reduce<number | null>((all, { figures }) => (figures[name] === null ? all : (all ?? 0) + figures[name]), null);
  const paid = told.filter(({ figures }) => contactCost(figures) !== null);
  const total = (name: 'spend' | 'reach'): number => paid.reduce((all, { figures }) => all + (figures[name] ?? 0), 0);
  const followed = told.flatMap(({ placement, figures: { reactions } }) => {
    const date = publishedOn(card, placement);
    const followers = date && followersOn(channels.get(placement.channel)?.followers ?? [], date);
    return followers && reactions !== null ? [{ reactions, followers }] : [];
  });
  const all = (name: 'reactions' | 'followers'): number => followed.reduce((most, one) => most + one[name], 0);
  return {
    reach: sum('reach'), reactions: sum('reactions'), comments: sum('comments'), shares: sum('shares'), clicks: sum('clicks'), views: sum('views'), spend: sum('spend'),
    engagement: followed.length ? (all('reactions') / all('followers')) * 100 : null,
    cost: paid.length ? total('spend') / total('reach') : null,
  };
}

/** The most that a figure can be. */
const MOST = 1_000_000_000;

/** The whole number that somebody typed, thousands apart by a space, a point or a comma or not at all; null for nothing. */
export function figureFromText(text: string): number | null | 'unclear' {
  const plain = text.trim().replaceAll(/\s/g, ' ');
  if (plain === '') return null;
  if (!/^(?:\d+|\d{1,3}(?<sign>[ .,])\d{3}(?:\k<sign>\d{3})*)$/.test(plain)) return 'unclear';
  const value = Number(plain.replaceAll(/\D/g, ''));
  return value <= MOST ? value : 'unclear';
}
