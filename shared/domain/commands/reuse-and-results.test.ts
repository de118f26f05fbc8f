import { describe, expect, test } from 'vitest';
import type { CalendarDate, LocalDateTime } from '../../planning/date.ts';
import { formatSlot } from '../../planning/slot.ts';
import { NO_FIGURES } from '../../planning/results.ts';
import type { Command, CommandName, Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import type { MemoryState } from '../memory-state.ts';
import type { CardId, PersonId, PlacementId } from '../records.ts';
import { runCommand } from '../run.ts';
import { card, placement, slot, workspace } from '../samples-for-tests.ts';
import { invertDiff } from '../state.ts';

const context = { today: '2026-11-23' as CalendarDate, now: '2026-11-23T09:00' as LocalDateTime };
const [old, again, first, second] = ['old' as CardId, 'again' as CardId, 'p' as PlacementId, 'q' as PlacementId];
const figures = { ...NO_FIGURES, reach: 900, reactions: 40 };
const out = { publishedAt: '2025-12-04T09:00' as LocalDateTime, link: 'https://example.se', figures };
function run<N extends CommandName>(state: MemoryState, name: N, input: Commands[N]) {
  const diff = runCommand(state, { name, input } as unknown as Command, context); // name and input belong together
  if (!(diff instanceof DomainError)) state.apply(diff);
  return diff;
}
const published = () => workspace({
  cards: [card('old', {
    slot: '2025-12-04T09:00', status: 'published', publishedAt: out.publishedAt, sponsored: true, owners: ['webb' as PersonId], archived: true,
    checklist: [{ id: 'c', text: 'Text', done: true, group: null }],
  })],
  placements: [placement('p', 'old', out), placement('q', 'old', { ...out, channel: placement('x', 'old').channel, slot: '2025-12-06T12:00' })],
  texts: [{ id: old, text: 'Glad lucia', notes: 'n', purpose: '', audience: '', placementTexts: { [second]: 'Lucia!' } }],
});

describe('a published card goes out again', () => {
  test('with its text, owners, sponsoring and placements, all in the new slot, not yet out, and a link to the old one', () => {
    const state = published();
    run(state, 'copyCard', { id: again, of: old, to: { type: 'slot', slot: slot('2026-12-10T13:00') }, rank: 'a1', reuse: true });
    const made = state.cards.get('again');
    expect(made).toMatchObject({ reuseOf: 'old', status: 'planned', publishedAt: null, sponsored: true, owners: ['webb'], archived: false, checklist: [{ text: 'Text', done: false }] });
    expect(formatSlot(made!.slot)).toBe('2026-12-10T13:00');
    expect(state.placementsOf(again).map(({ slot: own, publishedAt, link, figures: brought }) => [own, publishedAt, link, brought])).toEqual([[null, null, null, null], [null, null, null, null]]);
    const text = state.texts.get('again');
    expect([text?.text, text?.notes, Object.values(text?.placementTexts ?? {})]).toEqual(['Glad lucia', 'n', ['Lucia!']]);
  });

  test('a week or no date is as exact as it is said to be; an ordinary copy keeps the distances and no link', () => {
    const state = published();
    run(state, 'copyCard', { id: again, of: old, to: { type: 'slot', slot: slot('') }, rank: 'a1', reuse: true });
    run(state, 'copyCard', { id: 'copy' as CardId, of: old, to: { type: 'slot', slot: slot('2026-12-10') }, rank: 'a1' });
    expect(state.cards.get('again')).toMatchObject({ slot: { precision: 'none' }, status: 'planned' });
    expect(state.cards.get('copy')?.reuseOf).toBeNull();
    expect(state.placementsOf('copy').map(({ slot: own }) => own && formatSlot(own))).toEqual([null, '2026-12-12T12:00']);
  });

  test('one step takes it back', () => {
    const state = published();
    const diff = run(state, 'copyCard', { id: again, of: old, to: { type: 'slot', slot: slot('2026-W50') }, rank: 'a1', reuse: true });
    if (diff instanceof DomainError) throw new Error(diff.code);
    state.apply(invertDiff(diff));
    expect([state.cards.get('again'), state.placementsOf(again).length, state.cards.size]).toEqual([undefined, 0, 1]);
  });
});

describe('saveFigures (planning rules §5)', () => {
  test('writes what a placement brought, figure by figure, so that two people can at once; with the last one the record goes', () => {
    const state = published();
    run(state, 'saveFigures', { placement: first, change: { reach: null, reactions: null } });
    expect(state.placements.get('p')?.figures).toBeNull();
    run(state, 'saveFigures', { placement: first, change: { reach: 900 } });
    run(state, 'saveFigures', { placement: first, change: { reactions: 40 } });
    expect(state.placements.get('p')?.figures).toEqual(figures);
    expect(run(state, 'saveFigures', { placement: first, change: { reach: 900 } })).toEqual({});
  });

  test('not of a placement that is gone, nor of a card in the bin', () => {
    const state = published();
    expect(run(state, 'saveFigures', { placement: 'none' as PlacementId, change: { reach: 1 } })).toMatchObject({ code: 'placement-missing' });
    run(state, 'deleteCard', { id: old });
    expect(run(state, 'saveFigures', { placement: first, change: { reach: 1 } })).toMatchObject({ code: 'card-in-bin' });
  });

  test('of what is not out only taken away; a placement that is out alone is out', () => {
    const state = published();
    run(state, 'markPublished', { card: old, placement: first, at: null });
    expect(run(state, 'saveFigures', { placement: first, change: { reach: 1 } })).toMatchObject({ code: 'not-out' });
    run(state, 'saveFigures', { placement: first, change: { reach: null } });
    run(state, 'saveFigures', { placement: second, change: { reach: 1 } });
    expect([first, second].map((id) => state.placements.get(id)?.figures?.reach)).toEqual([null, 1]);
  });
});
