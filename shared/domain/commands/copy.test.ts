import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import { formatSlot } from '../../planning/slot.ts';
import type { Command, CommandName, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { MemoryState } from '../memory-state.ts';
import type { CardId, ChannelId, PlacementId } from '../records.ts';
import { runCommand } from '../run.ts';
import { invertDiff } from '../state.ts';
import type { Diff } from '../state.ts';
import { card, channel, placement, slot, workspace } from '../samples-for-tests.ts';

const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const id = <I extends string>(text: string) => text as I;
function run<N extends CommandName>(state: MemoryState, name: N, input: Commands[N]) {
  const diff = runCommand(state, { name, input } as unknown as Command, context); // name and input belong together
  if (!(diff instanceof DomainError)) state.apply(diff);
  return diff;
}
const slotOf = (state: MemoryState, of: string) => formatSlot(state.cards.get(of)!.slot);
const ownOf = (state: MemoryState, of: string) => formatSlot(state.placements.get(of)!.slot!);

describe('copying', () => {
  const original = () => workspace({
    channels: [channel('fb'), channel('ig')],
    cards: [card('a', { slot: '2026-11-25T12:00', status: 'published', checklist: [{ id: 'x', text: 'Bild', done: true, group: null }] })],
    texts: [{ id: id<CardId>('a'), text: 'Hej', notes: '', purpose: '', audience: '', placementTexts: { [id<PlacementId>('q')]: 'Eget' } }],
    placements: [placement('p', 'a', { publishedAt: id<LocalDateTime>('2026-11-20T12:00') }), placement('q', 'a', { channel: id<ChannelId>('ig'), slot: '2026-11-26T08:00' })],
  });

  test('a copy has everything but what happened to the first: not published, nothing ticked, no links', () => {
    const state = original();
    run(state, 'copyCard', { id: id<CardId>('b'), of: id<CardId>('a'), to: { type: 'slot', slot: slot('2026-12-01') }, rank: 'a1' });
    expect(state.cards.get('b')).toMatchObject({ status: 'planned', publishedAt: null, origin: null, checklist: [{ text: 'Bild', done: false }] });
    expect([slotOf(state, 'b'), ownOf(state, 'b-1'), state.placements.get('b-0')?.slot]).toEqual(['2026-12-01T12:00', '2026-12-02T08:00', null]);
    expect(state.texts.get('b')).toMatchObject({ text: 'Hej', placementTexts: { 'b-1': 'Eget' } });
    expect(state.placements.get('b-0')?.publishedAt).toBeNull();
    expect(slotOf(state, 'a')).toBe('2026-11-25T12:00');
  });

  test('a sibling is linked both ways, has one placement on its channel, and the first one’s text to begin with', () => {
    const state = original();
    run(state, 'makeSibling', { id: id<CardId>('b'), of: id<CardId>('a'), placement: { id: id<PlacementId>('n'), channel: id<ChannelId>('ig'), format: 'story' }, rank: 'a1' });
    expect(state.placementsOf('b')).toMatchObject([{ id: 'n', channel: 'ig', format: 'story', slot: null }]);
    expect([state.cards.get('a')?.siblings, state.cards.get('b')?.siblings]).toEqual([['b'], ['a']]);
    expect(state.texts.get('b')).toMatchObject({ text: 'Hej', placementTexts: {} });
  });

  test('a sibling dropped on a day is planned there, an idea’s too', () => {
    const state = original();
    run(state, 'editCard', { id: id<CardId>('a'), change: { status: 'idea' } });
    run(state, 'makeSibling', { id: id<CardId>('b'), of: id<CardId>('a'), placement: { id: id<PlacementId>('n'), channel: id<ChannelId>('ig'), format: 'post' }, rank: 'a1', slot: slot('2026-12-03T09:00') });
    expect([state.cards.get('b')?.slot, state.cards.get('b')?.status]).toEqual([slot('2026-12-03T09:00'), 'planned']);
  });

  test('a sibling instead of a placement takes over its slot and its own text; the first card has neither any more', () => {
    const state = original();
    const before = state.texts.get('a')!;
    const sibling = { id: id<CardId>('b'), of: id<CardId>('a'), placement: { id: id<PlacementId>('n'), channel: id<ChannelId>('ig'), format: 'post' }, rank: 'a1', instead: id<PlacementId>('q') } as const;
    expect(run(state, 'makeSibling', { ...sibling, instead: id<PlacementId>('of another card') })).toMatchObject({ code: 'placement-missing' });
    const diff = run(state, 'makeSibling', sibling);
    expect([ownOf(state, 'n'), state.texts.get('b')?.text, state.texts.get('a')?.placementTexts]).toEqual(['2026-11-26T08:00', 'Eget', {}]);
    expect(state.placementsOf('a').map((left) => left.id)).toEqual(['p']);
    state.apply(invertDiff(diff as Diff)); // it was none of the errors
    expect([state.texts.get('a'), state.texts.get('b'), state.placements.get('q')?.card]).toEqual([before, undefined, 'a']);
  });

  test('a copied placement has the own text of the first, its channel and format, and a slot of its own; what happened to the first it has not', () => {
    const state = original();
    const before = state.texts.get('a')!;
    const diff = run(state, 'copyPlacement', { id: id<PlacementId>('n'), of: id<PlacementId>('q'), slot: slot('2026-12-03T08:00') });
    expect(state.placements.get('n')).toMatchObject({ card: 'a', channel: 'ig', format: 'post', publishedAt: null, link: null });
    expect([ownOf(state, 'n'), ownOf(state, 'q')]).toEqual(['2026-12-03T08:00', '2026-11-26T08:00']);
    expect(state.texts.get('a')?.placementTexts).toEqual({ q: 'Eget', n: 'Eget' });
    state.apply(invertDiff(diff as Diff)); // it was none of the errors
    expect([state.texts.get('a'), state.placements.get('n')]).toEqual([before, undefined]);
    run(state, 'copyPlacement', { id: id<PlacementId>('n'), of: id<PlacementId>('p'), slot: slot('2026-12-03T08:00') });
    expect([state.placements.get('n')?.publishedAt, state.texts.get('a')]).toEqual([null, before]);
    expect(run(state, 'copyPlacement', { id: id<PlacementId>('n'), of: id<PlacementId>('q'), slot: slot('2026-12-03') })).toMatchObject({ code: 'id-taken' });
    expect(run(state, 'copyPlacement', { id: id<PlacementId>('m'), of: id<PlacementId>('x'), slot: slot('2026-12-03') })).toMatchObject({ code: 'placement-missing' });
  });

  test('what is not there, or an id that is taken, changes nothing', () => {
    const state = original();
    expect(run(state, 'copyCard', { id: id<CardId>('a'), of: id<CardId>('a'), to: { type: 'ideas' }, rank: 'a1' })).toMatchObject({ code: 'id-taken' });
    expect(run(state, 'makeSibling', { id: id<CardId>('b'), of: id<CardId>('a'), placement: { id: id<PlacementId>('n'), channel: id<ChannelId>('x'), format: 'post' }, rank: 'a1' })).toMatchObject({ code: 'record-missing' });
    expect(state.cards.size).toBe(1);
  });
});
