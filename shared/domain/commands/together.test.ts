import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import { formatSlot } from '../../planning/slot.ts';
import type { Command, CommandName, Commands, TogetherChange } from '../command.ts';
import { DEFAULT_SETTINGS } from '../defaults.ts';
import { DomainError } from '../errors.ts';
import type { MemoryState } from '../memory-state.ts';
import type { CardId, ChannelId, PersonId, PlacementId, Status } from '../records.ts';
import { STATUSES } from '../records.ts';
import { runCommand } from '../run.ts';
import { invertDiff } from '../state.ts';
import type { Diff } from '../state.ts';
import { card, channel, person, placement, workspace } from '../samples-for-tests.ts';
import { outcomeOfEdit, outcomeOfMove } from './left-alone.ts';
import { outStays } from './together.ts';

const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime, by: null };
const id = <I extends string>(text: string) => text as I;
function run<N extends CommandName>(state: MemoryState, name: N, input: Commands[N]) {
  const diff = runCommand(state, { name, input } as unknown as Command, context); // name and input belong together
  if (!(diff instanceof DomainError)) state.apply(diff);
  return diff;
}
const slotOf = (state: MemoryState, of: string) => formatSlot(state.cards.get(of)!.slot);
const ownOf = (state: MemoryState, of: string) => formatSlot(state.placements.get(of)!.slot!);
const ids = (...texts: string[]) => texts.map((text) => id<CardId>(text));
const edit = (state: MemoryState, cards: readonly CardId[], change: TogetherChange) => run(state, 'editTogether', { cards, change });
/** What a change makes of a state, with what it left alone; the state goes on with it. */
function come(state: MemoryState, cards: readonly CardId[], change: TogetherChange) {
  const diff = runCommand(state, { name: 'editTogether', input: { cards, change } }, context) as Diff; // none of these is refused
  const { changed, left } = outcomeOfEdit(state, cards, change, diff);
  state.apply(diff);
  return [changed, Object.fromEntries(left)];
}

describe('moving together', () => {
  test('each item moves by the same days: times stay, weeks move by whole weeks, what has no date stays', () => {
    const state = workspace({
      cards: [card('a', { slot: '2026-12-30T12:00' }), card('b', { slot: '2026-W53' }), card('c')],
      placements: [placement('p', 'a'), placement('q', 'a', { slot: '2026-12-31T08:00' })],
    });
    const whole = (of: string) => ({ card: id<CardId>(of), placement: null });
    run(state, 'moveTogether', { items: [whole('a'), whole('b'), whole('c'), { card: id<CardId>('a'), placement: id<PlacementId>('q') }], days: 7 });
    expect([slotOf(state, 'a'), slotOf(state, 'b'), slotOf(state, 'c'), ownOf(state, 'q')]).toEqual(['2027-01-06T12:00', '2027-W01', '', '2027-01-07T08:00']);
    expect(state.placements.get('p')?.slot).toBeNull();
  });

  test('property: there and back again is where they were', () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const state = workspace({ cards: [card('a', { slot: '2028-02-29T09:15' }), card('b', { slot: addDays('2026-03-29' as CalendarDate, 1) })] });
      const items = ['a', 'b'].map((of) => ({ card: id<CardId>(of), placement: null }));
      const before = [slotOf(state, 'a'), slotOf(state, 'b')];
      run(state, 'moveTogether', { items, days });
      run(state, 'moveTogether', { items, days: -days });
      expect([slotOf(state, 'a'), slotOf(state, 'b')]).toEqual(before);
    }));
  });

  test('a card in the bin, or a placement of another card, stops all of them', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-25' }), card('b', { slot: '2026-11-25' })], placements: [placement('p', 'b')] });
    run(state, 'deleteCard', { id: id<CardId>('b') });
    const items = [{ card: id<CardId>('a'), placement: null }];
    expect(run(state, 'moveTogether', { items: [...items, { card: id<CardId>('b'), placement: null }], days: 1 })).toMatchObject({ code: 'card-in-bin' });
    expect(run(state, 'moveTogether', { items: [...items, { card: id<CardId>('a'), placement: id<PlacementId>('p') }], days: 1 })).toMatchObject({ code: 'placement-missing' });
    expect(slotOf(state, 'a')).toBe('2026-11-25');
  });

  test('each goes to a week on its own weekday, from wherever it was; what has no week stays, and that is said', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-12T12:00' }), card('b', { slot: '2026-W50' }), card('c', { slot: '2026-Q4' }), card('d', { slot: '2026-12-02' }), card('e', { kind: 'recurring' })] });
    const items = ids('a', 'b', 'c', 'd', 'e').map((of) => ({ card: of, placement: null }));
    const before = workspace({ cards: [...state.cards.values()] });
    const diff = run(state, 'moveTogether', { items, days: 0, week: { year: 2026, week: 49 } }) as Diff; // it is none of the errors
    expect(['a', 'b', 'c', 'd'].map((of) => slotOf(state, of))).toEqual(['2026-12-03T12:00', '2026-W49', '2026-Q4', '2026-12-02']);
    const { changed, left } = outcomeOfMove(before, { items }, diff, 1);
    expect([changed, Object.fromEntries(left)]).toEqual([2, { out: 1, undated: 1, same: 1, recurring: 1 }]);
  });

  test('a week that a few days do not move is left alone', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-W50' })] });
    const items = [{ card: id<CardId>('a'), placement: null }];
    expect(Object.fromEntries(outcomeOfMove(state, { items }, {}).left)).toEqual({ week: 1 });
  });
});

describe('changing together', () => {
  const somebody = id<PersonId>('anna');
  const onBoth = () => workspace({
    people: [person('anna')],
    channels: [channel('fb'), channel('ig'), channel('li', { formats: ['post'] })],
    cards: [card('a', { slot: '2026-11-25', owners: [id<PersonId>('bo')] }), card('b', { owners: [somebody] }), card('r', { kind: 'recurring', rule: { type: 'month', month: 3 } })],
    placements: [placement('a1', 'a'), placement('a2', 'a', { channel: id<ChannelId>('ig') }), placement('b1', 'b', { format: 'story' }), placement('b2', 'b')],
  });
  const channelsOf = (state: MemoryState, of: string) => state.placementsOf(of).map((one) => `${one.channel}/${one.format}`);

  test('owners come beside those who are there, and go; nobody twice', () => {
    const state = onBoth();
    expect(come(state, ids('a', 'b', 'r'), { owners: { add: [somebody], remove: [] } })).toEqual([2, { same: 1 }]);
    expect(state.cards.get('a')?.owners).toEqual(['bo', 'anna']);
    expect(come(state, ids('a', 'b'), { owners: { add: [], remove: [somebody] } })).toEqual([2, {}]);
    expect([state.cards.get('a')?.owners, state.cards.get('b')?.owners]).toEqual([['bo'], []]);
  });

  test('what recurs has no status, and what is in the bin is not touched', () => {
    const state = onBoth();
    run(state, 'deleteCard', { id: id<CardId>('b') });
    expect(come(state, ids('a', 'b', 'r'), { status: 'review' })).toEqual([1, { recurring: 1 }]);
    expect([state.cards.get('a')?.status, state.cards.get('b')?.status, state.cards.get('r')?.status]).toEqual(['review', 'planned', 'planned']);
  });

  test('published is out on all its channels as of now, what was out before as it was; not published after all is out nowhere', () => {
    const state = onBoth();
    const before = id<LocalDateTime>('2026-11-20T08:00');
    run(state, 'markPublished', { card: id<CardId>('a'), placement: id<PlacementId>('a1'), at: before });
    edit(state, ids('a', 'r'), { status: 'published' });
    expect(state.cards.get('a')).toMatchObject({ status: 'published', publishedAt: context.now });
    expect(state.placementsOf('a').map((one) => one.publishedAt)).toEqual([before, context.now]);
    edit(state, ids('a', 'r'), { status: 'in-progress' });
    expect(state.cards.get('a')).toMatchObject({ status: 'in-progress', publishedAt: null });
    expect(state.placementsOf('a').map((one) => one.publishedAt)).toEqual([null, null]);
  });

  test('what is out among others stays out with any other status, and that is said; all else of the change is for it too', () => {
    const state = onBoth();
    edit(state, ids('a'), { status: 'published' });
    expect(come(state, ids('a', 'b', 'r'), { status: 'review' })).toEqual([1, { recurring: 1, published: 1 }]);
    expect([state.cards.get('a'), state.cards.get('b')]).toMatchObject([{ status: 'published', publishedAt: context.now }, { status: 'review' }]);
    edit(state, ids('a', 'b'), { status: 'planned', owners: { add: [somebody], remove: [] } });
    expect([state.cards.get('a'), state.cards.get('b')]).toMatchObject([{ status: 'published', owners: ['bo', somebody] }, { status: 'planned' }]);
    expect(state.placementsOf('a').map((one) => one.publishedAt)).toEqual([context.now, context.now]);
  });

  test('approved has the name of who says so; nobody else than those who may, for none of them', () => {
    const state = onBoth();
    edit(state, ids('a'), { status: 'approved' });
    expect(state.cards.get('a')?.approval).toMatchObject({ by: null, at: context.now });
    state.apply({ settings: { updated: [[state.settings.get('workspace')!, { ...DEFAULT_SETTINGS, approvers: [somebody] }]] } });
    expect(edit(state, ids('b', 'a'), { status: 'approved' })).toMatchObject({ code: 'may-not-approve' });
    expect(edit(state, ids('a'), { status: 'approved' })).toEqual({}); // it is so already
  });

  test('placements on a channel go to another, in its own format where it has not theirs', () => {
    const state = onBoth();
    expect(come(state, ids('b', 'r'), { channel: { from: id<ChannelId>('fb'), to: id<ChannelId>('ig') } })).toEqual([1, { elsewhere: 1 }]);
    expect(channelsOf(state, 'b')).toEqual(['ig/story', 'ig/post']);
    // A story and a post would be the same thing twice there: one stays.
    expect(come(state, ids('b'), { channel: { from: null, to: id<ChannelId>('li') } })).toEqual([1, { there: 1 }]);
    expect(channelsOf(state, 'b')).toEqual(['li/post', 'ig/post']);
  });

  test('a card does not get a channel twice: what is there already, or comes there by the same step, counts', () => {
    const state = onBoth();
    expect(come(state, ids('a'), { channel: { from: id<ChannelId>('fb'), to: id<ChannelId>('ig') } })).toEqual([0, { there: 1 }]);
    expect(come(state, ids('a'), { channel: { from: null, to: id<ChannelId>('li') } })).toEqual([1, { there: 1 }]);
    expect(channelsOf(state, 'a')).toEqual(['li/post', 'ig/post']);
  });

  test('what goes out several times on a channel does so on the other one too', () => {
    const state = workspace({ cards: [card('a')], placements: [placement('p', 'a'), placement('q', 'a', { slot: '2026-11-26' })] });
    expect(come(state, ids('a'), { channel: { from: id<ChannelId>('fb'), to: id<ChannelId>('ig') } })).toEqual([1, {}]);
    expect(channelsOf(state, 'a')).toEqual(['ig/post', 'ig/post']);
  });

  test('what is out stays on its channel; a channel that is not there changes nothing', () => {
    const state = onBoth();
    run(state, 'markPublished', { card: id<CardId>('a'), placement: id<PlacementId>('a1'), at: context.now });
    expect(come(state, ids('a'), { channel: { from: id<ChannelId>('fb'), to: id<ChannelId>('li') } })).toEqual([0, { out: 1 }]);
    expect(edit(state, ids('a'), { channel: { from: null, to: id<ChannelId>('x') } })).toMatchObject({ code: 'record-missing' });
  });

  /** A few cards, some of them out, approved or recurring; and a change of them. */
  const some = fc.record({
    statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 5 }),
    owned: fc.boolean(), recurring: fc.boolean(),
    change: fc.record({
      owners: fc.record({ add: fc.subarray([somebody]), remove: fc.subarray([id<PersonId>('bo'), somebody]) }), category: fc.constant(null), archived: fc.boolean(),
      status: fc.constantFrom(...STATUSES), channel: fc.record({ from: fc.option(fc.constant(id<ChannelId>('fb'))), to: fc.constantFrom(id<ChannelId>('ig'), id<ChannelId>('fb')) }),
    }, { requiredKeys: [] }),
  });
  function planFor({ statuses, owned, recurring }: { readonly statuses: readonly Status[]; readonly owned: boolean; readonly recurring: boolean }) {
    const kind = recurring ? { kind: 'recurring', rule: { type: 'month', month: 3 } } as const : {};
    const cards = statuses.map((status, i) => card(`c${i}`, { status, owners: owned ? [somebody] : [], ...(i === 0 ? kind : {}) }));
    return workspace({ cards, people: [person('anna')], placements: cards.flatMap(({ id: of, status }, i) => [placement(`${of}-p`, of, i % 2 ? { publishedAt: status === 'published' ? context.now : null } : {}), ...(i % 2 ? [placement(`${of}-q`, of, { channel: id<ChannelId>('ig') })] : [])]) });
  }

  test('property: it is the same as changing them one after another, in whatever order, and undo gives back what was', () => {
    fc.assert(fc.property(some, (given) => {
      const [together, one] = [planFor(given), planFor(given)];
      const cards = [...together.cards.values()].map((each) => each.id);
      const before = JSON.stringify([together.cards, together.placements].map((table) => [...table.values()]));
      const diff = edit(together, cards, given.change) as Diff; // nobody is needed to approve
      const stays = outStays(one, cards, given.change);
      const { status: _status, ...rest } = given.change;
      for (const of of cards.toReversed()) edit(one, [of], stays(one.cards.get(of)!) ? rest : given.change); // it is there
      const shown = (state: MemoryState) => JSON.stringify([state.cards, state.placements].map((table) => [...table.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))));
      expect(shown(together)).toBe(shown(one));
      together.apply(invertDiff(diff));
      expect(JSON.stringify([together.cards, together.placements].map((table) => [...table.values()]))).toBe(before);
    }));
  });

  test('property: owners, category, archive and a status are what the single edits of each card make of it', () => {
    fc.assert(fc.property(some, (given) => {
      const { owners, status, category, archived } = given.change;
      const plain = { ...(category === undefined ? {} : { category }), ...(archived === undefined ? {} : { archived }) };
      const [together, one] = [planFor(given), planFor(given)];
      const cards = [...together.cards.values()];
      const stays = outStays(one, cards.map((each) => each.id), given.change);
      edit(together, cards.map((each) => each.id), { ...plain, ...(owners && { owners }), ...(status && { status }) });
      for (const { id: of, kind, owners: had, status: was } of cards) {
        run(one, 'editCard', { id: of, change: { ...plain, ...(owners && { owners: [...had.filter((person) => !owners.remove.includes(person)), ...owners.add.filter((person) => owners.remove.includes(person) || !had.includes(person))] }) } });
        if (!status || kind === 'recurring' || status === was || stays(one.cards.get(of)!)) continue; // it is there
        if (status === 'published') run(one, 'markPublished', { card: of, placement: null, at: context.now });
        else if (was === 'published') run(one, 'markPublished', { card: of, placement: null, at: null });
        if (status !== 'published') run(one, 'editCard', { id: of, change: { status } });
      }
      const shown = (state: MemoryState) => [...state.cards.values()].map(({ id: of, owners: who, status: now, publishedAt, archived, category }) => [of, who, now, publishedAt, archived, category]);
      expect(shown(together)).toEqual(shown(one));
    }));
  });
});
