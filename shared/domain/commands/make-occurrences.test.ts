import { describe, expect, it } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import type { Commands, NewOccurrence } from '../command.ts';
import { emptyText } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { MemoryState } from '../memory-state.ts';
import { skipId } from '../records.ts';
import type { CardId, ChannelId, PersonId, PlacementId, Skip } from '../records.ts';
import { runCommand } from '../run.ts';
import { card, person, placement, slot, workspace } from '../samples-for-tests.ts';
import { invertDiff } from '../state.ts';
import type { Diff } from '../state.ts';

// Ids, dates and moments below are written here, so they are what they are called.
const CONTEXT = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const ROW = 'row' as CardId;
const LAST = 'last' as CardId;
const KIM = 'kim' as PersonId;
const make = (change: Partial<NewOccurrence> = {}): NewOccurrence => ({ id: 'new' as CardId, recurring: ROW, year: 2027, to: { type: 'slot', slot: slot('2027-W05') }, rank: 'a0', ...change });
const skip = (of: string, reason = 'Inte i år'): Skip => ({ id: skipId(of, 2027), card: of as CardId, year: 2027, reason, by: KIM, at: CONTEXT.now });

/** A recurring card on two channels, and the card that was made of it last year, with other words. */
const plan = (): MemoryState => workspace({
  people: [person('kim'), person('sam')],
  cards: [
    card('row', { kind: 'recurring', rule: { type: 'week', week: 5 }, owners: ['sam' as PersonId], checklist: [{ id: 'c', text: 'Bild', done: true, group: null }] }),
    card('other', { kind: 'recurring', rule: { type: 'week', week: 6 } }),
    card('third-row', { kind: 'recurring', rule: { type: 'week', week: 7 } }),
    card('old', { kind: 'recurring', rule: { type: 'week', week: 8 }, archived: true }),
    card('last', { origin: { card: ROW, year: 2026 }, slot: '2026-W05', status: 'published' }),
  ],
  placements: [placement('row-fb', 'row'), placement('row-ig', 'row', { channel: 'ig' as ChannelId }), placement('last-fb', 'last')],
  texts: [
    { ...emptyText(ROW), text: 'Det gamla', notes: 'Ring först', placementTexts: { ['row-fb' as PlacementId]: 'Gammalt på FB', ['row-ig' as PlacementId]: 'Bara IG' } },
    { ...emptyText(LAST), text: 'Förra årets', placementTexts: { ['last-fb' as PlacementId]: 'Förra årets på FB' } },
  ],
});
function done(state: MemoryState, input: Commands['makeOccurrences']): Diff {
  const diff = runCommand(state, { name: 'makeOccurrences', input }, CONTEXT);
  if (diff instanceof DomainError) throw diff;
  state.apply(diff);
  return diff;
}
const refused = (state: MemoryState, input: Commands['makeOccurrences']): string | null => {
  const diff = runCommand(state, { name: 'makeOccurrences', input }, CONTEXT);
  return diff instanceof DomainError ? diff.code : null;
};

describe('making a quarter’s cards in one step (planning rules §3)', () => {
  it('makes full copies in their slots, with the recurring card’s owners and nothing ticked off', () => {
    const state = plan();
    done(state, { make: [make()], skip: [] });
    expect(state.cards.get('new')).toMatchObject({ kind: 'post', rule: null, status: 'planned', slot: slot('2027-W05'), owners: ['sam'], origin: { card: ROW, year: 2027 } });
    expect(state.cards.get('new')?.checklist.map(({ text, done: ticked }) => [text, ticked])).toEqual([['Bild', false]]);
    expect(state.placementsOf('new').map(({ channel, slot: own }) => [channel, own])).toEqual([['fb', null], ['ig', null]]);
    expect(state.texts.get('new')).toMatchObject({ text: 'Det gamla', notes: 'Ring först', placementTexts: { 'new-0': 'Gammalt på FB', 'new-1': 'Bara IG' } });
  });

  it('begins with last year’s text, on each channel where that was, and a task', () => {
    const state = plan();
    done(state, { make: [make({ textOf: LAST, task: 'Uppdatera texten från 2026', owners: [KIM] })], skip: [] });
    expect(state.texts.get('new')).toMatchObject({ text: 'Förra årets', notes: 'Ring först', placementTexts: { 'new-0': 'Förra årets på FB', 'new-1': 'Bara IG' } });
    expect(state.cards.get('new')?.checklist.map(({ text }) => text)).toEqual(['Uppdatera texten från 2026', 'Bild']);
    expect(new Set(state.cards.get('new')?.checklist.map(({ id }) => id)).size).toBe(2);
    expect(state.cards.get('new')?.owners).toEqual([KIM]);
  });

  it('keeps the recurring card’s text where last year’s card is gone, and takes nobody for nobody', () => {
    const state = plan();
    done(state, { make: [make({ textOf: 'gone' as CardId, owners: [] })], skip: [] });
    expect(state.texts.get('new')).toMatchObject({ text: 'Det gamla', placementTexts: { 'new-0': 'Gammalt på FB' } });
    expect(state.cards.get('new')?.owners).toEqual([]);
  });

  it.each(['other', 'row'])('takes no text but that of a card made of the recurring one that is not in the bin: not of %s', (of) => {
    const state = plan();
    const last = state.cards.get(LAST)!; // it is in the plan
    state.apply({ cards: { updated: [[last, of === 'row' ? { ...last, deletedAt: CONTEXT.now } : { ...last, origin: { card: of as CardId, year: 2026 } }]] } });
    done(state, { make: [make({ textOf: LAST })], skip: [] });
    expect(state.texts.get('new')).toMatchObject({ text: 'Det gamla', placementTexts: { 'new-0': 'Gammalt på FB', 'new-1': 'Bara IG' } });
  });

  it('makes and skips in one step that can be taken back', () => {
    const state = plan();
    const diff = done(state, { make: [make()], skip: [skip('other', ' Inte i år ')] });
    expect(state.skips.get(skipId('other', 2027))?.reason).toBe('Inte i år');
    state.apply(invertDiff(diff));
    expect([state.cards.size, state.skips.size, state.placements.size]).toEqual([5, 0, 3]);
  });

  it('leaves alone what somebody else has made or skipped meanwhile, and does the rest', () => {
    const state = plan();
    done(state, { make: [make()], skip: [skip('other', 'Först')] });
    const second = done(state, { make: [make({ id: 'o' as CardId, recurring: 'other' as CardId }), make({ id: 'third' as CardId, recurring: 'third-row' as CardId })], skip: [skip('row', 'Inte den'), skip('other', 'Sedan')] });
    expect(second.cards?.added?.map(({ id }) => id)).toEqual(['third']);
    expect(second.skips).toBeUndefined();
    expect(state.skips.get(skipId('other', 2027))?.reason).toBe('Först');
  });

  it('makes nothing of what somebody else has skipped, and says so; one alone can be made after all', () => {
    const state = plan();
    done(state, { make: [], skip: [skip('row')] });
    expect(refused(state, { make: [make()], skip: [] })).toBe('already-decided');
    expect(refused(state, { make: [], skip: [skip('row', 'Sedan')] })).toBe('already-decided');
    expect(runCommand(state, { name: 'makeOccurrence', input: make() }, CONTEXT)).toMatchObject({ cards: { added: [{ id: 'new' }] } });
  });

  it('makes and skips nothing of what is archived', () => {
    const state = plan();
    for (const input of [{ make: [make({ recurring: 'old' as CardId })], skip: [] }, { make: [], skip: [skip('old')] }]) expect(refused(state, input)).toBe('card-archived');
    expect(runCommand(state, { name: 'makeOccurrence', input: make({ recurring: 'old' as CardId }) }, CONTEXT)).toMatchObject({ code: 'card-archived' });
    expect(runCommand(state, { name: 'skipOccurrence', input: { skip: skip('old') } }, CONTEXT)).toMatchObject({ code: 'card-archived' });
  });

  it('makes one card of a recurring one for a year, however often it is asked for', () => {
    expect(done(plan(), { make: [make(), make({ id: 'twin' as CardId })], skip: [skip('row')] })).toMatchObject({ cards: { added: [{ id: 'new' }] } });
  });

  it('says so where nothing is left to do, and refuses what can’t be', () => {
    const state = plan();
    done(state, { make: [make()], skip: [] });
    expect(refused(state, { make: [make({ id: 'second' as CardId })], skip: [] })).toBe('already-made');
    expect(refused(state, { make: [make({ year: 2028 })], skip: [] })).toBe('id-taken');
    expect(refused(state, { make: [make({ id: 'x' as CardId, recurring: LAST })], skip: [] })).toBe('not-recurring');
    expect(refused(state, { make: [], skip: [skip('other', ' ')] })).toBe('reason-empty');
  });

  it('counts no card in the bin: the year’s card can be made again', () => {
    const state = plan();
    done(state, { make: [make()], skip: [] });
    const gone = runCommand(state, { name: 'deleteCard', input: { id: 'new' as CardId } }, CONTEXT);
    if (gone instanceof DomainError) throw gone;
    state.apply(gone);
    expect(done(state, { make: [make({ id: 'again' as CardId })], skip: [] }).cards?.added).toHaveLength(1);
  });
});
