import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import { formatSlot } from '../../planning/slot.ts';
import type { Command, CommandName, Commands, SharedEdit } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { MemoryState } from '../memory-state.ts';
import type { Card, CardId, ChannelId, PersonId, PlacementId, Series, SeriesId } from '../records.ts';
import { TABLES } from '../records.ts';
import { runCommand } from '../run.ts';
import { invertDiff } from '../state.ts';
import type { Diff } from '../state.ts';
import { card, placement, slot, workspace } from '../samples-for-tests.ts';
import { cardsOfSeries, followingOf } from './series.ts';

const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const date = (text: string) => text as CalendarDate; // a date, written here
const cardId = (text: string) => text as CardId; // and an id
function run<N extends CommandName>(state: MemoryState, name: N, input: Commands[N]): Diff | DomainError {
  const diff = runCommand(state, { name, input } as unknown as Command, context); // name and input belong together
  if (!(diff instanceof DomainError)) state.apply(diff);
  return diff;
}
const following = (state: MemoryState, id: string, edit: SharedEdit) => run(state, 'editFollowing', { id: cardId(id), edit });
const edited = (id: string, change: Commands['editCard']['change']): SharedEdit => ({ name: 'editCard', input: { id: cardId(id), change } });
const series: Series = { id: 'S' as SeriesId, name: 'Fredagsfrågan', rule: { type: 'weekly', weekdays: [5], every: 1 }, from: date('2026-11-27'), to: date('2026-12-18'), skipRedDays: true };
const days = ['2026-12-04', '2026-12-11', '2026-12-18'].map((day, i) => ({ id: cardId(`k${i}`), date: date(day), rank: `a${i}` }));
const slotsOf = (state: MemoryState) => cardsOfSeries(state, series.id).map((one) => formatSlot(one.slot));
const titles = (state: MemoryState) => cardsOfSeries(state, series.id).map(({ title }) => title);

/** "F" on Friday 27 November at noon, on fb with a text of its own and on ig at a time of its own, and its series of four. */
function friday(change: Parameters<typeof card>[1] = {}): MemoryState {
  const state = workspace({
    cards: [card('F', { slot: '2026-11-27T12:00', ...change }), card('other', { slot: '2026-12-05' })],
    placements: [placement('p', 'F'), placement('q', 'F', { channel: 'ig' as ChannelId, slot: '2026-11-28T10:00' })],
  });
  run(state, 'editPlacementText', { placement: 'p' as PlacementId, text: 'Egen' });
  run(state, 'makeSeries', { series, of: cardId('F'), days, day: date('2026-11-27') });
  return state;
}

/** Everything in a state, to be compared. */
const contents = (state: MemoryState) => Object.fromEntries(TABLES.map((table) => [table, [...state[table].values()].map((record) => JSON.stringify(record)).sort()]));

describe('making a series (planning rules §3)', () => {
  test('full copies on the days, at the card’s time of day; own slots keep their distance', () => {
    const state = friday();
    expect(slotsOf(state)).toEqual(['2026-11-27T12:00', '2026-12-04T12:00', '2026-12-11T12:00', '2026-12-18T12:00']);
    expect(state.placementsOf('k0').map((one) => one.slot && formatSlot(one.slot))).toEqual([null, '2026-12-05T10:00']);
    expect(state.texts.get('k1')?.placementTexts).toEqual({ 'k1-0': 'Egen' });
    expect(state.series.get('S')).toEqual(series);
  });

  test('a card without a day gets the first one, and an idea is planned then', () => {
    const state = friday({ slot: '', status: 'idea' });
    expect(slotsOf(state)[0]).toBe('2026-11-27');
    expect(cardsOfSeries(state, series.id).map(({ status }) => status)).toEqual(['planned', 'planned', 'planned', 'planned']);
  });

  test('it goes on: more cards, a later end; not from a card outside it', () => {
    const state = friday();
    const more = [{ id: cardId('k9'), date: date('2027-01-08'), rank: 'a9' }];
    run(state, 'makeSeries', { series: { ...series, to: date('2027-01-08') }, of: cardId('k2'), days: more });
    expect(slotsOf(state).at(-1)).toBe('2027-01-08T12:00');
    expect(state.series.get('S')?.to).toBe('2027-01-08');
    expect(run(state, 'makeSeries', { series, of: cardId('other'), days: [] })).toMatchObject({ code: 'id-taken' });
  });

  test('two people at once make it go on, or make one of the same card: no day gets two cards', () => {
    const state = friday();
    const more = (id: string) => [{ id: cardId(id), date: date('2027-01-08'), rank: 'a9' }];
    run(state, 'makeSeries', { series: { ...series, to: date('2027-01-29') }, of: cardId('k2'), days: more('mine') });
    run(state, 'makeSeries', { series: { ...series, to: date('2027-01-08') }, of: cardId('k2'), days: more('yours') });
    expect(slotsOf(state)).toHaveLength(5);
    expect(state.series.get('S')?.to).toBe('2027-01-29');
    expect(run(state, 'makeSeries', { series: { ...series, id: 'T' as SeriesId }, of: cardId('F'), days: more('theirs') })).toMatchObject({ code: 'id-taken' });
  });

  test('sent twice it makes nothing twice, and undo leaves no trace', () => {
    const state = friday();
    expect(run(state, 'makeSeries', { series, of: cardId('F'), days })).toMatchObject({ code: 'id-taken' });
    const plain = workspace({ cards: [card('F', { slot: '2026-11-27' })] });
    const before = contents(plain);
    const diff = run(plain, 'makeSeries', { series, of: cardId('F'), days }) as Diff; // it can be done
    plain.apply(invertDiff(diff));
    expect(contents(plain)).toEqual(before);
  });
});

describe('this one and those after it', () => {
  test('the same change for all of them; those before stay', () => {
    const state = friday();
    following(state, 'k0', edited('k0', { title: ' Ny ', sponsored: true, effort: 'important' }));
    expect(titles(state)).toEqual(['Kort F', 'Ny', 'Ny', 'Ny']);
    expect(state.cards.get('k2')).toMatchObject({ sponsored: true, effort: 'important' });
  });

  test('lists take what was added and lose what was removed; what one has for itself stays', () => {
    const [ann, bo, eva] = ['ann', 'bo', 'eva'] as unknown as [PersonId, PersonId, PersonId]; // people, called so
    const state = friday({ owners: [ann] });
    run(state, 'editCard', { id: cardId('k1'), change: { owners: [ann, eva] } });
    following(state, 'k0', edited('k0', { owners: [bo] }));
    expect(['F', 'k0', 'k1', 'k2'].map((id) => state.cards.get(id)?.owners)).toEqual([[ann], [bo], [eva, bo], [bo]]);
  });

  test('status and checklist stay each card’s own', () => {
    const state = friday();
    following(state, 'F', edited('F', { status: 'approved', checklist: [{ id: 'c', text: 'Bild', group: '', done: true }] }));
    expect(['F', 'k0'].map((id) => state.cards.get(id)?.status)).toEqual(['approved', 'planned']);
    expect(state.cards.get('k0')?.checklist).toEqual([]);
  });

  test('a move takes the others by as many days, with their own slots; another time of day holds for all', () => {
    const state = friday();
    run(state, 'editCard', { id: cardId('k2'), change: { slot: slot('2026-12-18T15:00') } });
    following(state, 'k0', { name: 'moveCard', input: { id: cardId('k0'), to: { type: 'slot', slot: slot('2026-12-03') } } });
    expect(slotsOf(state)).toEqual(['2026-11-27T12:00', '2026-12-03T12:00', '2026-12-10T12:00', '2026-12-17T15:00']);
    expect(['k0-1', 'k2-1', 'q'].map((id) => formatSlot(state.placements.get(id)!.slot!))).toEqual(['2026-12-04T10:00', '2026-12-18T10:00', '2026-11-28T10:00']); // each has its own
    following(state, 'k0', edited('k0', { slot: slot('2026-12-03T09:00') }));
    expect(slotsOf(state).slice(1)).toEqual(['2026-12-03T09:00', '2026-12-10T09:00', '2026-12-17T09:00']);
    following(state, 'k0', { name: 'moveCard', input: { id: cardId('k0'), to: { type: 'ideas' } } });
    expect(slotsOf(state)).toContain('2026-12-10T09:00');
  });

  test('the same change, not the same content: what somebody wrote on one of them stays', () => {
    const state = friday({ sponsored: true });
    run(state, 'editCard', { id: cardId('k1'), change: { title: 'Sista frågan', sponsored: false } });
    run(state, 'editText', { id: cardId('k1'), field: 'text', value: 'Skriven för den 11' });
    run(state, 'editPlacementText', { placement: 'k1-0' as PlacementId, text: 'Egen för den 11' });
    following(state, 'k0', edited('k0', { title: 'Ny', sponsored: false, leadWeeks: 2 }));
    for (const value of ['H', 'He', 'Hej']) following(state, 'k0', { name: 'editText', input: { id: cardId('k0'), field: 'text', value } }); // as one types
    for (const text of ['Nytt', null, 'Nytt eget']) following(state, 'k0', { name: 'editPlacementText', input: { placement: 'k0-0' as PlacementId, text } });
    expect(['k0', 'k1', 'k2'].map((id) => [state.cards.get(id)?.title, state.cards.get(id)?.leadWeeks, state.texts.get(id)?.text, state.texts.get(id)?.placementTexts[`${id}-0` as PlacementId]])).toEqual([
      ['Ny', 2, 'Hej', 'Nytt eget'], ['Sista frågan', 2, 'Skriven för den 11', 'Egen för den 11'], ['Ny', 2, 'Hej', 'Nytt eget'],
    ]);
  });

  test('texts, and placements with their own texts', () => {
    const state = friday();
    following(state, 'k0', { name: 'editText', input: { id: cardId('k0'), field: 'text', value: 'Hej' } });
    following(state, 'k0', { name: 'editPlacementText', input: { placement: 'k0-0' as PlacementId, text: 'Nytt eget' } });
    expect(['F', 'k0', 'k1'].map((id) => state.texts.get(id)?.text)).toEqual(['', 'Hej', 'Hej']);
    expect(state.texts.get('k1')?.placementTexts).toEqual({ 'k1-0': 'Nytt eget' });
    following(state, 'k0', { name: 'editPlacement', input: { id: 'k0-1' as PlacementId, change: { format: 'story', slot: slot('2026-12-06T08:00'), link: 'x' } } });
    expect(state.placements.get('k1-1')).toMatchObject({ format: 'story', slot: slot('2026-12-13T08:00'), link: null });
    following(state, 'k0', { name: 'removePlacement', input: { id: 'k0-0' as PlacementId } });
    following(state, 'k0', { name: 'addPlacement', input: { id: 'new' as PlacementId, card: cardId('k0'), channel: 'fb' as ChannelId, format: 'reel' } });
    expect(['F', 'k0', 'k1'].map((id) => state.placementsOf(id).map(({ format }) => format))).toEqual([['post', 'post'], ['story', 'reel'], ['story', 'reel']]);
    expect(state.texts.get('k2')?.placementTexts).toEqual({});
    expect(following(state, 'k0', { name: 'removePlacement', input: { id: 'p' as PlacementId } })).toMatchObject({ code: 'placement-missing' });
  });

  test('what somebody else published, took away or put in the bin meanwhile is left alone', () => {
    const state = friday();
    run(state, 'markPublished', { card: cardId('k0'), placement: null, at: context.now });
    run(state, 'markPublished', { card: cardId('k1'), placement: 'k1-0' as PlacementId, at: context.now });
    run(state, 'deleteCard', { id: cardId('k2') });
    expect(followingOf(state, state.cards.get('F')!)).toEqual([]); // it is there
    following(state, 'F', edited('F', { title: 'Ny' }));
    run(state, 'deleteFollowing', { id: cardId('F') });
    expect(titles(state)).toEqual(['Kort F', 'Kort F']);
    expect(state.cards.get('k2')?.title).toBe('Kort F');
  });

  test('to the bin, with or without the card itself', () => {
    const state = friday();
    run(state, 'deleteFollowing', { id: cardId('k1'), keep: true });
    expect(slotsOf(state)).toHaveLength(3);
    run(state, 'deleteFollowing', { id: cardId('k0') });
    expect(slotsOf(state)).toEqual(['2026-11-27T12:00']);
  });

  test('property: never a card outside the series or before it; undo is exact', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(date('2026-11-20'), n));
    const aCard = fc.record({ series: fc.constantFrom(series.id, 'T' as SeriesId, null), slot: fc.option(day, { nil: '' }), status: fc.constantFrom('planned' as const, 'published' as const), archived: fc.boolean() });
    const shared: fc.Arbitrary<(id: CardId) => SharedEdit> = fc.oneof(
      day.map((to) => (id: CardId) => ({ name: 'moveCard' as const, input: { id, to: { type: 'slot' as const, slot: slot(to) } } })),
      fc.constant((id: CardId) => ({ name: 'editCard' as const, input: { id, change: { title: 'Ny', slot: slot('2026-W50') } } })),
      fc.constant((id: CardId) => ({ name: 'editText' as const, input: { id, field: 'notes' as const, value: 'Ny' } })),
      fc.constant((id: CardId) => ({ name: 'addPlacement' as const, input: { id: 'new' as PlacementId, card: id, channel: 'fb' as ChannelId, format: 'reel' as const } })),
      fc.constant((id: CardId) => ({ name: 'editPlacement' as const, input: { id: `p${id}` as PlacementId, change: { format: 'reel' as const } } })),
    );
    fc.assert(fc.property(fc.array(aCard, { minLength: 1, maxLength: 8 }), shared, (made, edit) => {
      const cards: Card[] = made.map((one, i) => card(`c${i}`, one));
      const state = workspace({ cards, placements: cards.map(({ id }) => placement(`p${id}`, id, { slot: '2026-12-01' })) });
      const before = contents(state);
      const one = cards[0]!; // there is one
      const diff = following(state, one.id, edit(one.id)) as Diff; // it can be done
      const touched = new Set([...(diff.cards?.updated ?? []).map(([{ id }]) => id), ...(diff.texts?.updated ?? []).map(([{ id }]) => id), ...[...(diff.placements?.updated ?? []).map(([, to]) => to), ...(diff.placements?.added ?? [])].map((p) => p.card)]);
      for (const id of touched) {
        if (id === one.id) continue;
        const other = cards.find((c) => c.id === id)!; // one of those
        expect(one.series !== null && other.series === one.series && other.status !== 'published').toBe(true);
        expect(formatSlot(other.slot) > formatSlot(one.slot)).toBe(true);
      }
      state.apply(invertDiff(diff));
      expect(contents(state)).toEqual(before);
    }));
  });
});
