import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCommand } from '../collisions/fixtures/any-command.ts';
import { anyPlan } from '../collisions/fixtures/any-plan.ts';
import { buildState, day, slot } from '../collisions/fixtures/build-plan.ts';
import { emptyText } from '../domain/command.ts';
import type { Command } from '../domain/command.ts';
import { DomainError } from '../domain/errors.ts';
import type { CardId, ChannelId, CommentId, NoteId, PersonId, PlacementId } from '../domain/records.ts';
import { runCommand } from '../domain/run.ts';
import { invertDiff, isEmptyDiff } from '../domain/state.ts';
import type { State } from '../domain/state.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';
import type { LocalDateTime } from '../planning/date.ts';
import { entriesOf } from './entries.ts';
import { factsOf, factsOfChange } from './facts.ts';
import { historyNames } from './names.ts';
import { changeSentence } from './sentence.ts';
import { isLost, wordsChanged } from './text-facts.ts';

const NOW = '2026-12-23T12:00' as LocalDateTime; // a moment, written here
const context = { today: day('2026-12-23'), now: NOW };
const speech = (state: State, language: 'sv' | 'en' = 'sv') => ({ names: historyNames(state, translate(language)), t: translate(language), language });

function told(state: ReturnType<typeof buildState>, command: Command, kind: 'do' | 'undo' = 'do'): string {
  const diff = runCommand(state, command, context);
  if (diff instanceof DomainError) throw diff;
  state.apply(diff);
  return changeSentence({ by: null, diff: kind === 'undo' ? invertDiff(diff) : diff, kind, label: { command: command.name, title: '' } }, speech(state));
}

test('whatever any command does has a fact and a sentence in both languages, also when it is taken back', () => {
  fc.assert(
    fc.property(anyPlan(), fc.array(anyCommand, { maxLength: 12, size: 'max' }), ({ rows, options }, commands) => {
      const state = buildState(rows, options);
      for (const command of commands) {
        const diff = runCommand(state, command, context);
        if (diff instanceof DomainError || isEmptyDiff(diff)) continue;
        state.apply(diff);
        expect(factsOf(diff)).not.toEqual([]);
        for (const kind of ['do', 'undo', 'redo'] as const) {
          const change = { by: null, diff: kind === 'undo' ? invertDiff(diff) : diff, kind, label: { command: command.name, title: '' } };
          for (const language of LANGUAGES) expect(changeSentence(change, speech(state, language))).toMatch(/^(Någon|Somebody) \S+/u);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('a change of many is gone through once: each card is asked for some times, not for each of them', () => {
  const many = 300;
  const state = buildState(Array.from({ length: many }, (_, n) => ({ card: `c${n}`, title: `C${n}`, channel: 'Facebook', slot: '2026-11-25T12:00' })));
  let reads = 0;
  const counting = <R extends { readonly id: string }>(record: R): R => Object.defineProperty({ ...record }, 'id', { enumerable: true, get: () => { reads += 1; return record.id; } });
  const updated = [...state.cards.values()].map((from) => [from, counting({ ...from, title: 'Ny' })] as const);
  const texts = { added: [...state.cards.values()].map(({ id }) => counting({ id, text: 'Ny', notes: '', purpose: '', audience: '', placementTexts: {} })) };
  expect(factsOf({ cards: { updated }, texts })).toHaveLength(many * 2);
  expect(reads).toBeLessThan(many * 30);
});

describe('a change in words', () => {
  const plan = () => buildState([{ title: 'Adventsljus', channel: 'Facebook', slot: '2026-11-25T12:00' }]);
  const ids = (state: State) => {
    const card = [...state.cards.values()][0]!; // the one that was built
    return { card: card.id, placement: state.placementsOf(card.id)[0]!.id }; // with its placement
  };

  test('tells that the approval of a card that came approved, without a name, fell with it', () => {
    const state = buildState([{ title: 'Adventsljus', channel: 'Facebook', slot: '2026-11-25T12:00', status: 'approved' }]);
    expect(told(state, { name: 'moveTogether', input: { items: [{ card: ids(state).card, placement: null }], days: 1 } })).toMatch(/hävde därmed godkännandet, för tiden ändrades$/u);
  });

  test('says from where to where', () => {
    const state = plan();
    expect(told(state, { name: 'moveCard', input: { id: ids(state).card, to: { type: 'slot', slot: slot('2026-11-26T12:00') } } })).toMatch(/^Någon flyttade från .* till tor 26 nov 12:00$/);
  });

  test('what was taken back is told as what it was', () => {
    const state = plan();
    expect(told(state, { name: 'editCard', input: { id: ids(state).card, change: { title: 'Luciatåg' } } }, 'undo')).toMatch(/^Någon tog tillbaka: ändrade titeln från ”.*” till ”Luciatåg”$/);
  });

  test('names what is gone in plain words', () => {
    const state = plan();
    expect(told(state, { name: 'editCard', input: { id: ids(state).card, change: { owners: ['x' as PersonId] } } })).toBe('Någon gav kortet till någon som inte finns kvar'); // nobody has this id
  });

  test('a text is told by how much of it is another', () => {
    const state = plan();
    const { card, placement } = ids(state);
    expect(told(state, { name: 'editText', input: { id: card, field: 'text', value: 'Kom och tänd ljus' } })).toBe('Någon skrev texten (4 ord till)');
    expect(told(state, { name: 'editText', input: { id: card, field: 'text', value: 'Kom och tänd två ljus' } })).toBe('Någon skrev om texten (1 ord till)');
    expect(told(state, { name: 'editPlacementText', input: { placement, text: 'Kort' } })).toBe('Någon gav Facebook en egen text (1 ord till)');
    expect(told(state, { name: 'editText', input: { id: card, field: 'text', value: '' } })).toBe('Någon tömde texten');
    told(state, { name: 'editText', input: { id: card, field: 'text', value: 'Kom' } });
    expect(told(state, { name: 'editText', input: { id: card, field: 'text', value: '' } }, 'undo')).toBe('Någon tog tillbaka tömningen av texten');
  });

  test('a card that goes out is told once, with its channels', () => {
    const state = plan();
    const { card, placement } = ids(state);
    expect(told(state, { name: 'markPublished', input: { card, placement, at: NOW } })).toBe('Någon markerade Facebook som publicerat');
  });

  test('an approval that fell says why (planning rules §5 approval)', () => {
    const state = plan();
    const { card } = ids(state);
    expect(told(state, { name: 'approveCards', input: { cards: [card], by: null } })).toBe('Någon godkände');
    expect(told(state, { name: 'moveCard', input: { id: card, to: { type: 'slot', slot: slot('2026-12-02') } } })).toMatch(/och hävde därmed godkännandet, för tiden ändrades$/);
    told(state, { name: 'approveCards', input: { cards: [card], by: null } });
    const [channel] = [...state.channels.values()];
    expect(told(state, { name: 'addPlacement', input: { id: 'sen' as PlacementId, card, channel: channel!.id, format: 'post', slot: slot('2026-12-24') } })).toMatch(/godkännandet, för tiden ändrades$/); // the plan's channel
  });

  test.each<[string, (ids: { card: CardId; placement: PlacementId; other: CardId }) => Command]>([
    ['kommenterade: ”Hej @HR”', ({ card }) => ({ name: 'addComment', input: { comment: { id: 'k' as CommentId, card, author: null, authorName: '', at: NOW, text: 'Hej @HR', mentions: [], edited: null } } })],
    ['skrev att göra: ”Ring” (HR)', ({ card }) => ({ name: 'saveNote', input: { note: { id: 'n' as NoteId, meeting: null, kind: 'todo', text: 'Ring', card, person: 'HR' as PersonId, due: null, done: false, at: NOW, by: null } } })],
    ['lade till ”Bild” och ”Text” i checklistan', ({ card }) => ({ name: 'editCard', input: { id: card, change: { checklist: ['Bild', 'Text'].map((text) => ({ id: text, text, done: false, group: null })) } } })],
    ['länkade till ”Luciatåg”', ({ card, other }) => ({ name: 'linkCards', input: { card, sibling: other } })],
    ['lade kortet i papperskorgen', ({ card }) => ({ name: 'deleteCard', input: { id: card } })],
    ['arkiverade kortet', ({ card }) => ({ name: 'editCard', input: { id: card, change: { archived: true } } })],
    ['gav en röst (nu 1)', ({ card }) => ({ name: 'voteIdea', input: { id: card, votes: 1 } })],
    ['ändrade status från planerad till under arbete', ({ card }) => ({ name: 'editCard', input: { id: card, change: { status: 'in-progress' } } })],
    ['gav Facebook egen tid, ons 25 nov 15:00', ({ placement }) => ({ name: 'editPlacement', input: { id: placement, change: { slot: slot('2026-11-25T15:00') } } })],
    ['lade in länken till Facebook', ({ placement }) => ({ name: 'editPlacement', input: { id: placement, change: { link: 'https://example.org' } } })],
  ])('%s', (sentence, command) => {
    const state = buildState([{ title: 'Adventsljus', channel: 'Facebook', slot: '2026-11-25T12:00', owners: ['HR'] }, { title: 'Luciatåg', channel: 'Facebook', slot: '2026-12-13' }]);
    const other = [...state.cards.values()][1]!.id; // the second of two
    expect(told(state, command({ ...ids(state), other }))).toContain(sentence);
  });

  test('a comment is changed, and that is taken back', () => {
    const state = plan();
    const { card } = ids(state);
    const comment = { id: 'k' as CommentId, card, author: null, authorName: '', at: NOW, text: 'Hej', mentions: [], edited: null }; // an id, written here
    told(state, { name: 'addComment', input: { comment } });
    expect(told(state, { name: 'editComment', input: { id: comment.id, card, text: 'Hejdå', mentions: [] } })).toBe('Någon ändrade en kommentar: ”Hejdå”');
    expect(told(state, { name: 'editComment', input: { id: comment.id, card, text: 'Tja', mentions: [] } }, 'undo')).toBe('Någon tog tillbaka: ändrade en kommentar: ”Tja”');
  });

  test('placements and new cards say where', () => {
    const state = plan();
    const { card } = ids(state);
    const [channel] = [...state.channels.keys()] as ChannelId[];
    expect(told(state, { name: 'addPlacement', input: { id: 'new' as PlacementId, card, channel: channel!, format: 'story' } })).toBe('Någon lade till Facebook, story'); // the plan's channel
    expect(told(state, { name: 'createCard', input: { id: 'nytt' as CardId, title: 'Nytt', to: { type: 'ideas' }, rank: 'a0', placements: [{ id: 'p' as PlacementId, channel: channel!, format: 'post' }] } })).toBe('Någon skapade kortet (Facebook)');
  });
});

test('words that came and went are counted between what stayed', () => {
  expect(wordsChanged('ett två tre', 'ett två fyra tre')).toEqual({ added: 1, removed: 0 });
  expect(wordsChanged('på torget. Vi bjuder på glögg nu', 'på stora torget. Vi bjuder på varm glögg')).toEqual({ added: 2, removed: 1 });
  expect(wordsChanged('a a a', 'a a')).toEqual({ added: 0, removed: 1 });
  expect(wordsChanged('samma  ord', 'samma\nord')).toEqual({ added: 0, removed: 0 });
});

describe('a card’s history', () => {
  const typed = (rev: number, at: string, before: string, after: string, by = 'HR') => ({
    rev, at: `2026-11-23T${at}` as LocalDateTime, by: by as PersonId, kind: 'do' as const, label: { command: 'editText' as const, title: '' }, // written here
    diff: { texts: { updated: [[{ ...emptyText('a' as CardId), text: before }, { ...emptyText('a' as CardId), text: after }] as const] } }, // a test's card
  });
  const texts = (changes: Parameters<typeof entriesOf>[0]) => entriesOf(changes, 'a').map(({ rev, facts: [fact] }) => [rev, fact?.type === 'text' && fact.before, fact?.type === 'text' && fact.after]);

  test('what one person writes in one go is one entry', () => {
    expect(texts([typed(3, '10:09', 'ab', 'abc'), typed(2, '10:02', 'a', 'ab'), typed(1, '10:00', '', 'a')])).toEqual([[3, '', 'abc']]);
  });

  test('another person, a long pause or another text begins anew', () => {
    expect(texts([typed(3, '10:01', 'ab', 'abc', 'Press'), typed(2, '10:00', 'a', 'ab'), typed(1, '09:00', '', 'a')])).toEqual([[3, 'ab', 'abc'], [2, 'a', 'ab'], [1, '', 'a']]);
  });

  test('a text that was wiped, replaced whole or worn away letter by letter can be had back', () => {
    expect(texts([typed(2, '10:05', 'Kom och tänd ljus', ''), typed(1, '10:00', '', 'Kom och tänd ljus')])).toEqual([[2, 'Kom och tänd ljus', ''], [1, '', 'Kom och tänd ljus']]);
    expect(texts([typed(3, '10:05', 'N', 'Nytt här'), typed(2, '10:05', 'Kom och tänd', 'N'), typed(1, '10:00', '', 'Kom och tänd')])).toEqual([[3, 'Kom och tänd', 'Nytt här'], [1, '', 'Kom och tänd']]);
    expect(texts([typed(4, '10:01', 'abc', 'a'), typed(3, '10:01', 'abcd', 'abc'), typed(2, '10:00', 'abcdef', 'abcd'), typed(1, '10:00', '', 'abcdef')])).toEqual([[4, 'abcdef', 'a'], [1, '', 'abcdef']]);
    expect(texts([typed(2, '10:01', '', 'Hej där'), typed(1, '10:00', 'Hej där', '')])).toEqual([[2, '', 'Hej där'], [1, 'Hej där', '']]);
  });

  test('whatever is written, every text that stood there is in the history, but for half of it at most', () => {
    const text = fc.array(fc.constantFrom('snö', 'ljus ', 'kom ', 'a', 'torget '), { maxLength: 9 }).map((words) => words.join(''));
    const step = fc.oneof(text, fc.tuple(fc.nat(12), fc.nat(12), text)); // another text, or some letters of it changed
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), fc.boolean(), (steps, undone) => {
        const versions = [''];
        for (const one of steps) {
          const now = versions.at(-1) ?? '';
          const next = typeof one === 'string' ? one : now.slice(0, one[0]) + one[2] + now.slice(one[0] + one[1]);
          if (next !== now) versions.push(next);
        }
        const changes = versions.slice(1).map((after, i) => typed(i + 1, `10:0${Math.min(i, 9)}`, versions[i] ?? '', after));
        const last = changes.at(-1);
        const undo = undone && last ? [{ ...last, rev: 99, kind: 'undo' as const, diff: invertDiff(last.diff) }] : [];
        const entries = entriesOf([...changes, ...undo].toReversed(), 'a');
        const shown = entries.flatMap(({ facts: [fact] }) => (fact?.type === 'text' ? [fact.before ?? '', fact.after ?? ''] : []));
        const dropped = shown.length === 0 ? [versions.at(-1) ?? ''] : []; // nothing is told where all is as it was
        for (const version of versions) expect([...shown, ...dropped].some((one) => !isLost(version, one))).toBe(true);
        if (undo[0] && last) expect(entries.slice(0, 2).map(({ facts }) => facts)).toEqual([factsOfChange(last), factsOfChange(last)]); // what is taken back was told
      }),
    );
  });

  test('what was typed and taken away again is no news', () => {
    expect(texts([typed(2, '10:01', 'ab', 'a'), typed(1, '10:00', 'a', 'ab')])).toEqual([]);
  });
});
