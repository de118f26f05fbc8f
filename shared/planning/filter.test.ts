import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../domain/records.ts';
import type { Card, CardId, PersonId, Placement } from '../domain/records.ts';
import { NO_FILTER, filterCount, formatFilter, hasWords, parseFilter, passes, sameFilter, shownPlacements } from './filter.ts';
import type { Filter, FilterWorld } from './filter.ts';

// Ids written here are what they are called; of a card and a placement only what a filter looks at.
const IDS = ['a', 'b', 'c'];
const some = (ids: readonly string[] = IDS) => fc.subarray([...ids]);
const anyFilter = fc.record({
  text: fc.constantFrom('', ' ', 'jul', 'JUL lucka', 'öppet', 'x'), channels: some(), owners: some([...IDS, 'none']), categories: some([...IDS, 'none']), campaigns: some(), tags: some(),
  statuses: fc.subarray([...STATUSES]), sponsored: fc.constantFrom(null, true, false), mine: fc.boolean(), collides: fc.boolean(),
}) as unknown as fc.Arbitrary<Filter>;
const anyCard = fc.record({
  id: fc.constant('card'), title: fc.constantFrom('Julkalendern, lucka 1', 'Öppet hus', 'xylofon'), status: fc.constantFrom(...STATUSES), sponsored: fc.boolean(), owners: some(),
  category: fc.constantFrom(null, ...IDS), campaign: fc.constantFrom(null, ...IDS), tags: some(),
}) as unknown as fc.Arbitrary<Card>;
const anyPlacements = fc.array(fc.constantFrom(...IDS).map((channel) => ({ channel }) as Placement), { maxLength: 3 });
const anyWorld = fc.record({ person: fc.constantFrom(null, 'a'), collides: fc.boolean(), placements: anyPlacements });
const worldOf = ({ person, collides, placements }: { readonly person: string | null; readonly collides: boolean; readonly placements: readonly Placement[] }): FilterWorld =>
  ({ person: person as PersonId | null, collides: () => collides, placementsOf: (id: CardId) => (id === 'card' ? placements : []) });

const CARD = { id: 'card', title: 'Öppet hus', status: 'planned', sponsored: false, owners: ['a'], category: null, campaign: null, tags: [] } as unknown as Card;
const WORLD = worldOf({ person: 'a', collides: false, placements: [{ channel: 'a' } as Placement] });
const asks = (change: Partial<Record<keyof Filter, unknown>>, card: Partial<Record<keyof Card, unknown>> = {}, world = WORLD): boolean =>
  passes({ ...NO_FILTER, ...change } as Filter, { ...CARD, ...card } as Card, world);

describe('what passes a filter', () => {
  test('everything, where nothing is asked for', () => expect(asks({})).toBe(true));

  test.each<[string, Parameters<typeof asks>, Parameters<typeof asks>]>([
    ['a word of the title, whatever its case', [{ text: 'HUS ÖPPET' }], [{ text: 'hus stängt' }]],
    ['a channel that it is planned on', [{ channels: ['b', 'a'] }], [{ channels: ['b'] }]],
    ['an owner', [{ owners: ['a'] }], [{ owners: ['b'] }]],
    ['nobody owns it', [{ owners: ['none'] }, { owners: [] }], [{ owners: ['none'] }]],
    ['its category', [{ categories: ['b'] }, { category: 'b' }], [{ categories: ['b'] }]],
    ['it has no category', [{ categories: ['none'] }], [{ categories: ['none'] }, { category: 'b' }]],
    ['its campaign', [{ campaigns: ['b'] }, { campaign: 'b' }], [{ campaigns: ['b'] }]],
    ['a tag', [{ tags: ['b', 'c'] }, { tags: ['c'] }], [{ tags: ['b'] }]],
    ['its status', [{ statuses: ['planned'] }], [{ statuses: ['idea'] }]],
    ['it is sponsored, or is not', [{ sponsored: false }], [{ sponsored: true }]],
    ['it is mine', [{ mine: true }], [{ mine: true }, { owners: ['b'] }]],
    ['somebody sits here whose it could be', [{ mine: true }], [{ mine: true }, {}, worldOf({ person: null, collides: false, placements: [] })]],
    ['it collides', [{ collides: true }, {}, worldOf({ person: null, collides: true, placements: [] })], [{ collides: true }]],
  ])('only if %s', (_, yes, no) => {
    expect(asks(...yes)).toBe(true);
    expect(asks(...no)).toBe(false);
  });

  test('is what each of its parts lets through by itself', () => {
    fc.assert(fc.property(anyFilter, anyCard, anyWorld, (filter, card, given) => {
      const world = worldOf(given);
      const parts = (Object.keys(filter) as (keyof Filter)[]).map((key) => passes({ ...NO_FILTER, [key]: filter[key] }, card, world));
      expect(passes(filter, card, world)).toBe(parts.every(Boolean));
    }));
  });

  test('is what a plain reading of the lists says', () => {
    fc.assert(fc.property(anyFilter, anyCard, anyWorld, (filter, card, given) => {
      const has: Record<string, readonly (string | null)[]> = {
        channels: given.placements.map(({ channel }) => channel), owners: card.owners.length ? card.owners : ['none'],
        categories: [card.category ?? 'none'], campaigns: [card.campaign], tags: card.tags, statuses: [card.status],
      };
      const lists = Object.entries(has).every(([key, own]) => {
        const asked = filter[key as 'tags'] as readonly string[];
        return asked.length === 0 || asked.filter((id) => own.includes(id)).length > 0;
      });
      expect(passes({ ...filter, text: '', sponsored: null, mine: false, collides: false }, card, worldOf(given))).toBe(lists);
    }));
  });

  test('placements are those on the channels asked for', () => {
    fc.assert(fc.property(anyFilter, anyPlacements, (filter, placements) => {
      const shown = shownPlacements(filter, placements);
      expect(shown).toEqual(placements.filter(({ channel }) => filter.channels.length === 0 || filter.channels.includes(channel)));
    }));
  });
});

test('a filter comes back from its address; two that ask for the same are the same in any order', () => {
  fc.assert(fc.property(anyFilter, (filter) => {
    const back = parseFilter(formatFilter(filter));
    expect(sameFilter(back, filter)).toBe(true);
    expect(sameFilter({ ...filter, tags: filter.tags.toReversed(), owners: filter.owners.toReversed() }, filter)).toBe(true);
    expect(filterCount(back)).toBe(filterCount(filter));
    expect(sameFilter(filter, NO_FILTER)).toBe(filterCount(filter) === 0);
  }));
});

test('no words are in every title', () => expect([hasWords('Jul', ''), hasWords('Jul', '  '), hasWords('Jul', 'påsk')]).toEqual([true, true, false]));
