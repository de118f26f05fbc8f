/** What a change did, as facts: one for each thing that a person would name. */
import type { LoggedChange } from '../contract/contract.ts';
import { diffByCard } from '../domain/diff-by-card.ts';
import { TABLES } from '../domain/records.ts';
import type { CardId, TableName } from '../domain/records.ts';
import { invertDiff } from '../domain/state.ts';
import type { Diff, TableDiff } from '../domain/state.ts';
import { cardFacts, createdFact } from './card-facts.ts';
import type { Fact, What } from './fact.ts';
import { placementFacts } from './placement-facts.ts';
import { textFacts } from './text-facts.ts';

/** What is told on its own account, as no card: the directory, the settings, and meetings. */
const APART: readonly TableName[] = TABLES.filter((table) => !['cards', 'texts', 'placements', 'comments', 'notes', 'skips', 'acceptances'].includes(table));
/** Facts that say little, and nothing where there is more to say. */
const SMALL: ReadonlySet<What['type']> = new Set(['ordered', 'changed']);

/** The facts of a diff, card by card in the order in which it names them; at least one, unless it is empty. */
export function factsOf(diff: Diff): readonly Fact[] {
  const facts: Fact[] = [];
  for (const [card, part] of diffByCard(diff)) {
    const all = ofCard(part, card);
    const said = all.filter(({ type }) => !SMALL.has(type));
    facts.push(...(said.length > 0 ? said : all.slice(0, 1)).map((what) => ({ card, ...what })));
  }
  return [...facts, ...apart(diff)];
}

/** The facts of a change of the log. Of an undo they are what was done at first: the sentence says that it was taken back. */
export function factsOfChange({ diff, kind, label }: Pick<LoggedChange, 'diff' | 'kind' | 'label'>): readonly Fact[] {
  const facts = factsOf(kind === 'undo' ? invertDiff(diff) : diff);
  if (facts.length === 0) return [{ card: null, type: label.command === 'import' || label.command === 'sample' ? 'imported' : 'changed' }];
  return label.command === 'copyCard' ? facts.map((fact) => (fact.type === 'created' && fact.how === 'new' ? { ...fact, how: 'copy' } : fact)) : facts;
}

/** `diff`: what is about the card. */
function ofCard(diff: Diff, card: CardId): readonly What[] {
  const added = diff.cards?.added?.[0];
  if (added) return [createdFact(diff, added)]; // what came with it is part of it
  if (diff.cards?.removed?.[0]) return [{ type: 'gone' }];
  const updated = diff.cards?.updated?.[0];
  const texts = textFacts(diff, card);
  const placements = placementFacts(diff, card, updated);
  const own = updated ? cardFacts(diff, updated, texts) : [];
  const all = [...own.filter(({ type }) => type !== 'unapproved'), ...placements, ...texts, ...aboutCard(diff, card), ...own.filter(({ type }) => type === 'unapproved')]; // why comes before what it led to
  return all.length > 0 ? all : [{ type: 'changed' }];
}

/** Comments, notes and to-dos, and years that were left out. */
function aboutCard({ comments = {}, notes = {}, skips = {} }: Diff, card: CardId): readonly What[] {
  const mine = (record: { readonly card: CardId | null }): boolean => record.card === card;
  return [
    ...(comments.added ?? []).filter(mine).map((comment): What => ({ type: 'comment', how: 'added', comment })),
    ...(comments.updated ?? []).filter(([, to]) => mine(to)).map(([, comment]): What => ({ type: 'comment', how: 'changed', comment })),
    ...(comments.removed ?? []).filter(mine).map((comment): What => ({ type: 'comment', how: 'removed', comment })),
    ...(notes.added ?? []).filter(mine).map((note): What => ({ type: 'note', how: 'added', note })),
    ...(notes.updated ?? []).filter(([from, to]) => mine(from) || mine(to)).map(([from, note]): What => ({ type: 'note', how: from.done === note.done ? 'changed' : note.done ? 'done' : 'undone', note })),
    ...(notes.removed ?? []).filter(mine).map((note): What => ({ type: 'note', how: 'removed', note })),
    ...[...(skips.added ?? []), ...(skips.updated ?? []).map(([, to]) => to)].filter(mine).map(({ year, reason }): What => ({ type: 'skipped', year, reason })),
    ...(skips.removed ?? []).filter(mine).map(({ year }): What => ({ type: 'unskipped', year })),
  ];
}

function apart(diff: Diff): readonly Fact[] {
  const { notes = {}, acceptances = {} } = diff;
  const loose = (how: 'added' | 'removed', list: (typeof notes)['added'] = []): Fact[] => list.filter(({ card }) => card === null).map((note) => ({ card: null, type: 'note', how, note }));
  const updated = (notes.updated ?? []).filter(([from, to]) => from.card === null && to.card === null);
  return [
    ...(acceptances.added ?? []).map((acceptance): Fact => ({ card: null, type: 'accepted', acceptance })),
    ...(acceptances.updated ?? []).map(([, acceptance]): Fact => ({ card: null, type: 'accepted', acceptance })),
    ...(acceptances.removed ?? []).map((acceptance): Fact => ({ card: null, type: 'unaccepted', acceptance })),
    ...loose('added', notes.added),
    ...updated.map(([from, note]): Fact => ({ card: null, type: 'note', how: from.done === note.done ? 'changed' : note.done ? 'done' : 'undone', note })),
    ...loose('removed', notes.removed),
    ...APART.flatMap((table) => entries(table, diff[table] as TableDiff<object> | undefined)), // any of them: only a name is looked for
  ];
}

const nameOf = (record: object): string => ('name' in record && typeof record.name === 'string' ? record.name : '');

function entries(table: TableName, { added = [], updated = [], removed = [] }: TableDiff<object> = {}): readonly Fact[] {
  const told = (how: 'added' | 'changed' | 'removed') => (record: object): Fact => ({ card: null, type: 'entry', table, how, name: nameOf(record) });
  return [...added.map(told('added')), ...updated.map(([, to]) => told('changed')(to)), ...removed.map(told('removed'))];
}
