import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../planning/date.ts';
import { formatSlot } from '../planning/slot.ts';
import type { Command, Commands, CommandName } from './command.ts';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { DomainError } from './errors.ts';
import { MemoryState } from './memory-state.ts';
import type { CardId, PersonId, PlacementId, ChannelId, TagId, CommentId } from './records.ts';
import { labelOf, runCommand } from './run.ts';
import { card, channel, person, placement, slot, workspace } from './samples-for-tests.ts';
import { TABLES } from './records.ts';
import { invertDiff } from './state.ts';
import type { Diff } from './state.ts';

const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const id = <I extends string>(text: string) => text as I;

function run<N extends CommandName>(state: MemoryState, name: N, input: Commands[N]): Diff | DomainError {
  const diff = runCommand(state, { name, input } as unknown as Command, context);
  if (!(diff instanceof DomainError)) state.apply(diff);
  return diff;
}
const slotOf = (state: MemoryState, card: string) => formatSlot(state.cards.get(card)!.slot);

describe('dropping (planning rules §2)', () => {
  test('a card keeps its time of day when it moves to another day', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-25T12:00' })] });
    run(state, 'moveCard', { id: id<CardId>('a'), to: { type: 'slot', slot: slot('2026-12-01') } });
    expect(slotOf(state, 'a')).toBe('2026-12-01T12:00');
  });

  test('a day that is meant exactly takes the time of day away', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-25T12:00' })] });
    run(state, 'moveCard', { id: id<CardId>('a'), to: { type: 'slot', slot: slot('2026-11-25'), exact: true } });
    expect(slotOf(state, 'a')).toBe('2026-11-25');
  });

  test('a card dropped on a week, or on the head of a column, has no day', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-25T12:00' })] });
    run(state, 'moveCard', { id: id<CardId>('a'), to: { type: 'slot', slot: slot('2026-W49') } });
    expect(slotOf(state, 'a')).toBe('2026-W49');
  });

  test('a card dropped on “no date” keeps its status, but an idea becomes planned', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-25', status: 'review' }), card('b', { status: 'idea' })] });
    for (const one of ['a', 'b']) run(state, 'moveCard', { id: id<CardId>(one), to: { type: 'slot', slot: slot('') } });
    expect([state.cards.get('a')?.status, state.cards.get('b')?.status, slotOf(state, 'a')]).toEqual(['review', 'planned', '']);
  });

  test('a card dropped on Ideas becomes an undated idea', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-25', status: 'review' })] });
    run(state, 'moveCard', { id: id<CardId>('a'), to: { type: 'ideas' } });
    expect([state.cards.get('a')?.status, slotOf(state, 'a')]).toEqual(['idea', '']);
  });

  test('placements with a slot of their own keep it, and move along by the same days when asked', () => {
    const placements = [placement('p', 'a'), placement('q', 'a', { channel: id<ChannelId>('ig'), slot: '2026-11-26T08:00' })];
    const own = (state: MemoryState) => formatSlot(state.placements.get('q')!.slot!);
    const to = { type: 'slot', slot: slot('2026-12-01') } as const;
    const stays = workspace({ cards: [card('a', { slot: '2026-11-25T12:00' })], placements });
    run(stays, 'moveCard', { id: id<CardId>('a'), to });
    expect(own(stays)).toBe('2026-11-26T08:00');
    const along = workspace({ cards: [card('a', { slot: '2026-11-25T12:00' })], placements });
    run(along, 'moveCard', { id: id<CardId>('a'), to, along: true });
    expect([own(along), along.placements.get('p')?.slot]).toEqual(['2026-12-02T08:00', null]);
    run(stays, 'shiftPlacements', { card: id<CardId>('a'), days: 6 });
    expect([own(stays), stays.placements.get('p')?.slot]).toEqual(['2026-12-02T08:00', null]);
  });

  test('filling a gap moves the card there and adds the channel, in one change', () => {
    const state = workspace({ cards: [card('a', { status: 'idea' })] });
    const gap = { card: id<CardId>('a'), placement: { id: id<PlacementId>('p'), channel: id<ChannelId>('fb'), format: 'post' }, to: { type: 'slot', slot: slot('2026-11-26') } } as const;
    const diff = run(state, 'fillGap', gap);
    expect([slotOf(state, 'a'), state.cards.get('a')?.status]).toEqual(['2026-11-26', 'planned']);
    expect(state.placementsOf('a')).toMatchObject([{ channel: 'fb', format: 'post', slot: null }]);
    expect(labelOf(state, 'fillGap', diff as Diff)).toEqual({ command: 'fillGap', title: 'Kort a' }); // no error: looked at above
    expect(run(state, 'fillGap', gap)).toEqual({}); // sent twice
    state.apply(invertDiff(diff as Diff));
    expect([slotOf(state, 'a'), state.placementsOf('a').length]).toEqual(['', 0]);
  });

  test('a card that is on the channel already fills the gap with that placement, but one with a time of its own stays where it is', () => {
    const placements = [placement('p', 'a'), placement('q', 'b', { slot: '2026-12-10' })];
    const state = workspace({ cards: [card('a'), card('b')], placements });
    const fill = (name: string) => run(state, 'fillGap', { card: id<CardId>(name), placement: { id: id<PlacementId>(`new-${name}`), channel: id<ChannelId>('fb'), format: 'post' }, to: { type: 'slot', slot: slot('2026-11-26') } });
    fill('a');
    fill('b');
    expect([state.placementsOf('a').map((p) => p.id), state.placementsOf('b').map((p) => p.id)]).toEqual([['p'], ['q', 'new-b']]);
    expect(run(state, 'fillGap', { card: id<CardId>('a'), placement: { id: id<PlacementId>('x'), channel: id<ChannelId>('gone'), format: 'post' }, to: { type: 'ideas' } })).toBeInstanceOf(DomainError);
  });

  describe('a placement that goes to another channel', () => {
    const to = { channel: id<ChannelId>('ig'), format: 'story', slot: slot('2026-12-01') } as const;
    const two = (own?: string) => workspace({
      channels: [channel('fb'), channel('ig'), channel('web')],
      cards: [card('a', { slot: '2026-11-25T12:00' })],
      placements: [placement('p', 'a', own === undefined ? {} : { slot: own }), placement('q', 'a', { channel: id<ChannelId>('web') })],
    });
    const placed = (state: MemoryState) => state.placementsOf('a').map(({ channel, format, slot: own }) => `${channel} ${format}${own ? ` ${formatSlot(own)}` : ''}`);

    test('takes its card along, with all that follow, at the same time of day: one step to undo', () => {
      const state = two();
      const diff = run(state, 'moveToChannel', { id: id<PlacementId>('p'), ...to });
      expect([slotOf(state, 'a'), ...placed(state)]).toEqual(['2026-12-01T12:00', 'ig story', 'web post']);
      state.apply(invertDiff(diff as Diff)); // no error: looked at above
      expect([slotOf(state, 'a'), ...placed(state)]).toEqual(['2026-11-25T12:00', 'fb post', 'web post']);
    });

    test('goes alone where it has a slot of its own', () => {
      const state = two('2026-11-27T08:00');
      run(state, 'moveToChannel', { id: id<PlacementId>('p'), ...to });
      expect([slotOf(state, 'a'), ...placed(state)]).toEqual(['2026-11-25T12:00', 'ig story 2026-12-01T08:00', 'web post']);
    });

    test('stays where it is when its card is on that channel already: only the day changes', () => {
      const state = two();
      run(state, 'moveToChannel', { id: id<PlacementId>('p'), ...to, channel: id<ChannelId>('web') });
      expect([slotOf(state, 'a'), ...placed(state)]).toEqual(['2026-12-01T12:00', 'fb post', 'web post']);
    });

    test('goes to no channel that is not there', () => {
      expect(run(two(), 'moveToChannel', { id: id<PlacementId>('p'), ...to, channel: id<ChannelId>('gone') })).toBeInstanceOf(DomainError);
    });
  });

  test('a recurring card stays recurring: only its rule moves', () => {
    const state = workspace({ cards: [card('r', { kind: 'recurring', rule: { type: 'month', month: 3 } })] });
    expect(run(state, 'moveCard', { id: id<CardId>('r'), to: { type: 'slot', slot: slot('2026-11-25') } })).toBeInstanceOf(DomainError);
    run(state, 'moveCard', { id: id<CardId>('r'), to: { type: 'recurring', rule: { type: 'month', month: 5 } } });
    expect(state.cards.get('r')?.rule).toEqual({ type: 'month', month: 5 });
  });
});

describe('cards made from recurring cards (planning rules §3)', () => {
  const recurring = () =>
    workspace({
      cards: [card('r', { kind: 'recurring', rule: { type: 'week', week: 47 }, owners: [id<PersonId>('x')], checklist: [{ id: 'c', text: 'Bild', done: true, group: null }] })],
      placements: [placement('p', 'r')],
      texts: [{ id: id<CardId>('r'), text: 'Gemensam', notes: '', purpose: '', audience: '', placementTexts: { [id<PlacementId>('p')]: 'Egen' } }],
    });
  const make = (state: MemoryState, newId: string, again = false) =>
    run(state, 'makeOccurrence', { id: id<CardId>(newId), recurring: id<CardId>('r'), year: 2026, to: { type: 'slot', slot: slot('2026-W47') }, rank: 'a1', again });

  test('the card is a full copy that remembers where it came from', () => {
    const state = recurring();
    make(state, 'n');
    const made = state.cards.get('n')!;
    expect([made.kind, made.rule, made.origin, made.owners, slotOf(state, 'n')]).toEqual(['post', null, { card: 'r', year: 2026 }, ['x'], '2026-W47']);
    expect(made.checklist.map((i) => [i.text, i.done])).toEqual([['Bild', false]]);
    const [copied] = state.placementsOf('n');
    expect([state.texts.get('n')?.text, state.texts.get('n')?.placementTexts[copied!.id]]).toEqual(['Gemensam', 'Egen']);
  });

  test('made on a channel it goes out there too, unless it does already', () => {
    const state = recurring();
    const on = (channel: string, newId: string) => run(state, 'makeOccurrence', {
      id: id<CardId>(newId), recurring: id<CardId>('r'), year: 2026, to: { type: 'slot', slot: slot('2026-11-25') }, rank: 'a1', again: true,
      placement: { id: id<PlacementId>(`${newId}-${channel}`), channel: id<ChannelId>(channel), format: 'post' },
    });
    on('fb', 'n');
    on('ig', 'm');
    const channels = (card: string) => state.placementsOf(card).map(({ channel }) => channel);
    expect([channels('n'), channels('m'), on('gone', 'o')]).toEqual([['fb'], ['fb', 'ig'], expect.any(DomainError)]);
  });

  test('changing the copy does not change the original', () => {
    const state = recurring();
    make(state, 'n');
    run(state, 'editText', { id: id<CardId>('n'), field: 'text', value: 'Ny' });
    run(state, 'removePlacement', { id: state.placementsOf('n')[0]!.id });
    expect([state.texts.get('r')?.text, state.placementsOf('r').length]).toEqual(['Gemensam', 1]);
  });

  test('making the same year’s card twice asks first', () => {
    const state = recurring();
    make(state, 'n');
    expect(make(state, 'm')).toMatchObject({ code: 'already-made', params: { year: 2026 } });
    expect(make(state, 'm', true)).not.toBeInstanceOf(DomainError);
  });

  test('a post made recurring becomes that year’s card of it', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-25' })], placements: [placement('p', 'a')] });
    run(state, 'makeRecurring', { id: id<CardId>('r'), post: id<CardId>('a'), rule: { type: 'month', month: 11 }, year: 2026, rank: 'a2' });
    expect([state.cards.get('r')?.kind, state.cards.get('a')?.origin, state.placementsOf('r').length]).toEqual(['recurring', { card: 'r', year: 2026 }, 1]);
  });
});

describe('publishing', () => {
  test('a card is published when its last placement is', () => {
    const state = workspace({ cards: [card('a', { slot: '2026-11-23T09:00' })], placements: [placement('p', 'a'), placement('q', 'a')] });
    run(state, 'markPublished', { card: id<CardId>('a'), placement: id<PlacementId>('p'), at: context.now, link: 'https://example.invalid/1' });
    expect(state.cards.get('a')?.status).toBe('planned');
    run(state, 'markPublished', { card: id<CardId>('a'), placement: id<PlacementId>('q'), at: context.now });
    expect([state.cards.get('a')?.status, state.cards.get('a')?.publishedAt]).toEqual(['published', context.now]);
  });

  test('choosing the status published dates it; leaving it takes the date away', () => {
    const state = workspace({ cards: [card('a')] });
    run(state, 'editCard', { id: id<CardId>('a'), change: { status: 'published' } });
    expect(state.cards.get('a')?.publishedAt).toBe(context.now);
    run(state, 'editCard', { id: id<CardId>('a'), change: { status: 'approved' } });
    expect(state.cards.get('a')?.publishedAt).toBeNull();
  });

  test('not published after all, a card is approved only where somebody has approved it', () => {
    const approval = { by: null, name: 'Anna', at: context.now };
    const state = workspace({ cards: [card('a'), card('b', { status: 'approved', approval })], placements: [placement('p', 'a'), placement('q', 'b')] });
    for (const of of [id<CardId>('a'), id<CardId>('b')]) for (const at of [context.now, null]) run(state, 'markPublished', { card: of, placement: null, at });
    expect([state.cards.get('a'), state.cards.get('b')]).toMatchObject([{ status: 'review', publishedAt: null }, { status: 'approved', approval }]);
  });
});

test('somebody with a turn in the duty rota is not removed', () => {
  const settings = { ...DEFAULT_SETTINGS, duty: { weeks: 1 as const, from: context.today, turns: [{ name: '', people: [id<PersonId>('anna')] }], exceptions: [] } };
  const state = workspace({ settings: [settings], people: [person('anna', 'Anna')] });
  expect(runCommand(state, { name: 'removeEntry', input: { table: 'people', id: 'anna' } }, context)).toEqual(new DomainError('person-on-duty', { name: 'Anna' }));
});

describe('what is refused changes nothing', () => {
  test.each([
    ['an empty title', 'createCard', { id: 'n', title: '  ', to: { type: 'ideas' }, rank: 'a0' }, 'title-empty'],
    ['an unknown card', 'deleteCard', { id: 'gone' }, 'card-missing'],
    ['an id that is taken', 'createCard', { id: 'a', title: 'x', to: { type: 'ideas' }, rank: 'a0' }, 'id-taken'],
    ['a name that is there already, whatever its case', 'saveChannel', { record: channel('new', { name: 'KANAL FB' }) }, 'name-taken'],
    ['removing a channel in use', 'removeEntry', { table: 'channels', id: 'fb' }, 'record-in-use'],
    ['an unknown time zone', 'editSettings', { change: { timeZone: 'Mars/Olympus' } }, 'zone-unknown'],
    ['a link to itself', 'linkCards', { card: 'a', sibling: 'a' }, 'link-to-itself'],
  ] as const)('%s', (_what, name, input, code) => {
    const state = workspace({ cards: [card('a')], placements: [placement('p', 'a')] });
    expect(runCommand(state, { name, input } as unknown as Command, context)).toMatchObject({ code });
  });

  test('a card in the bin can only be restored', () => {
    const state = workspace({ cards: [card('a')] });
    run(state, 'deleteCard', { id: id<CardId>('a') });
    expect(run(state, 'editCard', { id: id<CardId>('a'), change: { sponsored: true } })).toMatchObject({ code: 'card-in-bin' });
    run(state, 'restoreCard', { id: id<CardId>('a') });
    expect(state.cards.get('a')?.deletedAt).toBeNull();
  });
});

test('emptying the bin takes the card, its texts, placements and comments, and the links to it', () => {
  const state = workspace({ cards: [card('a', { deletedAt: id<LocalDateTime>('2026-10-01T10:00') }), card('b', { siblings: [id<CardId>('a')] }), card('c', { deletedAt: id<LocalDateTime>('2026-11-20T10:00') })], placements: [placement('p', 'a')] });
  state.comments.set('k', { id: id<CommentId>('k'), card: id<CardId>('a'), author: null, authorName: 'X', at: context.now, text: 'Hej', mentions: [], edited: null });
  run(state, 'emptyBin', { before: id<LocalDateTime>('2026-10-24T00:00') });
  expect([[...state.cards.keys()], state.placements.size, state.comments.size, state.texts.has('a'), state.cards.get('b')?.siblings]).toEqual([['b', 'c'], 0, 0, false, []]);
});

test('a change is named after the card it is about', () => {
  const state = workspace({ cards: [card('a', { title: 'Bullbak' })], placements: [placement('p', 'a')] });
  const diff = run(state, 'editPlacement', { id: id<PlacementId>('p'), change: { format: 'reel' } });
  expect(labelOf(state, 'editPlacement', diff as Diff)).toEqual({ command: 'editPlacement', title: 'Bullbak' });
});

test('a change of several says so, and what came to one is named after it', () => {
  const state = workspace({ cards: ['a', 'b'].map((one) => card(one)) });
  const [a, b] = [id<CardId>('a'), id<CardId>('b')];
  const label = <N extends CommandName>(name: N, input: Commands[N]) => labelOf(state, name, run(state, name, input) as Diff); // none of these is refused
  const ideas = ['Ett', 'Två'].map((title) => ({ id: id<CardId>(title), title, rank: 'a1' }));
  expect(label('captureIdeas', { ideas })).toEqual({ command: 'captureSeveral', title: '2' });
  expect(label('captureIdeas', { ideas: [{ id: id<CardId>('c'), title: 'Tre', rank: 'a1' }] })).toEqual({ command: 'captureIdeas', title: 'Tre' });
  expect(label('approveCards', { cards: [a, b], by: null })).toEqual({ command: 'approveSeveral', title: 'Kort a' });
  expect(label('editTogether', { cards: [a, b], change: { status: 'review' } })).toEqual({ command: 'editTogether', title: 'Kort a' });
  expect(label('editTogether', { cards: [a], change: { status: 'planned' } })).toEqual({ command: 'editCard', title: 'Kort a' });
  expect(label('approveCards', { cards: [a], by: null })).toEqual({ command: 'approveCards', title: 'Kort a' });
  const star = (starred: boolean, more = {}) => label('editCard', { id: a, change: { starred, ...more } }).command;
  expect([star(true), star(false), star(true, { title: 'Ny' })]).toEqual(['starCard', 'unstarCard', 'editCard']);
});

const anyId = fc.constantFrom('a', 'b', 'c', 'd');
const anySlot = fc.constantFrom('', '2026-Q4', '2026-W48', '2026-11-25', '2026-11-25T12:00').map(slot);
const anyTarget = fc.oneof(anySlot.map((s) => ({ type: 'slot', slot: s }) as const), fc.constant({ type: 'ideas' } as const));
const anyCommand = fc.oneof(
  fc.record({ name: fc.constant('createCard'), input: fc.record({ id: anyId, title: fc.constantFrom('Ett', ' '), to: anyTarget, rank: fc.constant('a0') }) }),
  fc.record({ name: fc.constant('moveCard'), input: fc.record({ id: anyId, to: anyTarget, along: fc.boolean() }) }),
  fc.record({ name: fc.constant('addPlacement'), input: fc.record({ id: anyId, card: anyId, channel: fc.constantFrom('fb', 'ig', 'xx'), format: fc.constant('post'), slot: fc.option(anySlot) }) }),
  fc.record({ name: fc.constant('editPlacement'), input: fc.record({ id: anyId, change: fc.record({ slot: fc.option(anySlot) }) }) }),
  fc.record({ name: fc.constant('editPlacementText'), input: fc.record({ placement: anyId, text: fc.option(fc.string()) }) }),
  fc.record({ name: fc.constantFrom('removePlacement', 'deleteCard', 'restoreCard'), input: fc.record({ id: anyId }) }),
  fc.record({ name: fc.constantFrom('linkCards', 'unlinkCards'), input: fc.record({ card: anyId, sibling: anyId }) }),
  fc.record({ name: fc.constant('editText'), input: fc.record({ id: anyId, field: fc.constant('text'), value: fc.string() }) }),
  fc.record({ name: fc.constant('saveTag'), input: fc.record({ record: fc.record({ id: anyId.map((i) => i as TagId), name: fc.constantFrom('En', 'Två') }) }) }),
  fc.record({ name: fc.constant('emptyBin'), input: fc.constant({ before: '2027-01-01T00:00' }) }),
) as unknown as fc.Arbitrary<Command>;

const contents = (state: MemoryState) => TABLES.map((table) => [...state[table].values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));

test('property: a diff taken back leaves everything as it was, whatever the commands', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
      const state = workspace({ people: [person('x')] });
      const done: { before: unknown; diff: Diff }[] = [];
      for (const command of commands) {
        const diff = runCommand(state, command, context);
        if (diff instanceof DomainError) continue;
        done.push({ before: contents(state), diff });
        state.apply(diff);
      }
      for (const { before, diff } of done.toReversed()) {
        state.apply(invertDiff(diff));
        expect(contents(state)).toEqual(before);
      }
    }),
    { numRuns: 300 },
  );
});

test('property: links are kept on both sides', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 40 }), (commands) => {
      const state = workspace();
      for (const command of commands) {
        const diff = runCommand(state, command, context);
        if (!(diff instanceof DomainError)) state.apply(diff);
      }
      for (const one of state.cards.values()) for (const other of one.siblings) expect(state.cards.get(other)?.siblings).toContain(one.id);
    }),
  );
});
