/** Small plans for browser specs: a team with two channels, and cards by title and slot. And one of any size. */
import { DEFAULT_SETTINGS, OFFICE_HOURS } from '../../shared/domain/defaults.ts';
import type { Card, CardId, Category, CategoryId, Channel, ChannelId, Person, PersonId, Placement, PlacementId } from '../../shared/domain/records.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import { addDays } from '../../shared/planning/date.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { parseSlot } from '../../shared/planning/slot.ts';

// Ids, slots and ranks below are written here, so they are what they are called.
const channel = (id: string, platform: Channel['platform'], account: string, hue: Channel['hue']): Channel => ({
  id: id as ChannelId, name: `${account} på ${platform}`, platform, account, hue, formats: ['post', 'story'], primary: true,
  standsAlone: false, staffed: null, cadence: null, bestHours: [], followers: [], rules: {}, archived: false,
});
export const FACEBOOK = channel('fb', 'facebook', 'Kommunen', 5);
export const INSTAGRAM = channel('ig', 'instagram', 'Kommunen', 7);
const EDITOR: Person = { id: 'editor' as PersonId, name: 'Redaktör', initials: 'RE', archived: false };
const NEWS: Category = { id: 'news' as CategoryId, name: 'Kundnära information', hue: 6, shape: 'disc', targetShare: null, everyWeeks: null, archived: false };

/** A card's title and what differs from a plain planned one; `on`: its channels, with own slots where `own` has them. */
export interface CardSpec extends Partial<Omit<Card, 'slot' | 'id' | 'title'>> {
  readonly title: string;
  /** As `formatSlot` writes it; left out: none. */
  readonly slot?: string;
  readonly on?: readonly { readonly channel: Channel; readonly own?: string }[];
}

const slotOf = (text: string) => {
  const slot = parseSlot(text);
  if (!slot) throw new Error(`no slot: ${text}`);
  return slot;
};
/** The id of a card of `planOf`. */
export const idOf = (title: string): CardId => title.toLowerCase().replaceAll(/[^a-zåäö0-9]+/g, '-') as CardId;

/** The records of a small team's plan. */
export function planOf(specs: readonly CardSpec[]): ImportRecords {
  const cards: Card[] = [];
  const placements: Placement[] = [];
  specs.forEach(({ title, slot = '', on = [{ channel: FACEBOOK }], ...rest }, i) => {
    const id = idOf(title);
    cards.push({
      id, kind: 'post', title, slot: slotOf(slot), status: 'planned', publishedAt: null, sponsored: false, category: NEWS.id,
      campaign: null, tags: [], owners: [EDITOR.id], effort: null, expectedComments: null, checklist: [], siblings: [],
      commentCount: 0, picture: '', textPrint: null, leadWeeks: 0, series: null, reuseOf: null, sender: null, votes: 0, starred: false, approval: null, rule: null, origin: null, rank: `a${rankDigits(i)}`, archived: false, deletedAt: null, ...rest,
    });
    on.forEach(({ channel: { id: on }, own }, p) =>
      placements.push({ id: `${id}-${p}` as PlacementId, card: id, channel: on, format: 'post', slot: own ? slotOf(own) : null, publishedAt: null, link: null, textPrint: null, figures: null }),
    );
  });
  const settings = [{ ...DEFAULT_SETTINGS, staffed: OFFICE_HOURS }];
  return { settings, channels: [FACEBOOK, INSTAGRAM], people: [EDITOR], categories: [NEWS], cards, placements };
}

/** Four digits in base 62, none of the numbers ending in 0: valid ranks in ascending order. */
function rankDigits(n: number): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  // The integer part `a` takes one digit; the rest is the fraction.
  return `${digits[0]}${digits[Math.floor(n / 61 / 62) % 62]}${digits[Math.floor(n / 61) % 62]}${digits[(n % 61) + 1]}`;
}

/**
 * A plan of `count` cards: two of five are ideas (the longest column), the others spread over this week, the next and
 * the following months.
 */
export function planOfSize(count: number, today: CalendarDate): ImportRecords {
  const statuses = ['planned', 'in-progress', 'review', 'approved'] as const;
  return planOf(
    Array.from({ length: count }, (_, i): CardSpec => {
      const title = `Kort ${i} om något som händer i kommunen ${i % 3 === 0 ? 'och som tar två rader på tavlan' : ''}`.trim();
      if (i % 5 < 2) return { title, status: 'idea', on: [] };
      const days = i % 5 === 2 ? i % 14 : i % 280;
      const time = i % 7 === 0 ? '' : `T${String(8 + (i % 9)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`;
      return { title, slot: `${addDays(today, days)}${time}`, status: statuses[i % 4]!, on: i % 3 ? [{ channel: FACEBOOK }] : [{ channel: FACEBOOK }, { channel: INSTAGRAM }] }; // four statuses
    }),
  );
}
