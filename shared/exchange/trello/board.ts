/** A Trello export as we understand it, whatever its age: fields that are missing or of another kind are empty. */
import { at, listOf, manyOf, numberOf, textOf, textsOf } from '../loose.ts';
import type { Loose } from '../loose.ts';

export interface TrelloCard {
  readonly id: string;
  readonly name: string;
  readonly list: string;
  readonly closed: boolean;
  readonly labels: readonly string[];
  readonly members: readonly string[];
  /** Everything else about it. */
  readonly raw: Loose;
}
export interface TrelloList {
  readonly id: string;
  readonly name: string;
  readonly closed: boolean;
}
export interface TrelloLabel {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}
export interface TrelloMember {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly initials: string;
}
export interface TrelloBoard {
  /** In the order of the board: list by list, from the top. */
  readonly cards: readonly TrelloCard[];
  readonly lists: readonly TrelloList[];
  readonly labels: readonly TrelloLabel[];
  readonly members: readonly TrelloMember[];
  /** Those who did something on the board, members or not any more. */
  readonly actors: readonly TrelloMember[];
  /** By their card. */
  readonly checklists: ReadonlyMap<string, readonly Loose[]>;
  readonly customFields: readonly Loose[];
  /** What happened on the board, oldest first. */
  readonly actions: readonly Loose[];
  /** How many entries of `cards` are no cards at all. */
  readonly unreadable: number;
}

/** The board of an export; null for what has no cards and lists, and so is something else. */
export function trelloBoard(json: Loose): TrelloBoard | null {
  if (!Array.isArray(json['cards']) || !Array.isArray(json['lists'])) return null;
  const raw = [...listOf(json, 'cards')].sort(byPosition);
  const actions = [...listOf(json, 'actions')].sort((a, b) => (textOf(a, 'date') < textOf(b, 'date') ? -1 : 1));
  const lists = [...listOf(json, 'lists')].sort(byPosition).map(trelloList);
  const rankOfList = new Map(lists.map(({ id }, i) => [id, i]));
  // Some exports keep labels, members and checklists inside the cards only.
  const below = (key: string): readonly Loose[] => [...listOf(json, key), ...raw.flatMap((card) => listOf(card, key))];
  return {
    lists, actions, customFields: listOf(json, 'customFields'), unreadable: manyOf(json, 'cards').length - raw.length,
    cards: raw.map(trelloCard).sort((a, b) => (rankOfList.get(a.list) ?? lists.length) - (rankOfList.get(b.list) ?? lists.length)),
    labels: eachOnce(below('labels').map(trelloLabel)), members: eachOnce(below('members').map(trelloMember)),
    actors: eachOnce(actions.flatMap((action) => [action['memberCreator'], action['member']]).map(trelloMember)),
    checklists: Map.groupBy(eachOnce([...listOf(json, 'checklists'), ...raw.flatMap(ownChecklists)].map(withId)), (checklist) => textOf(checklist, 'idCard')),
  };
}

const byPosition = (a: Loose, b: Loose): number => numberOf(a, 'pos') - numberOf(b, 'pos');
const withId = (value: Loose): Loose & Record<'id', string> => ({ ...value, id: textOf(value, 'id') });

/** Those that an export keeps inside their card, where the card goes without saying. */
function ownChecklists(card: Loose): Loose[] {
  return listOf(card, 'checklists').map((checklist) => ({ idCard: card['id'], ...checklist }));
}

function trelloCard(raw: Loose): TrelloCard {
  const ids = (key: string, inside: string): string[] => [...new Set([...textsOf(raw, key), ...listOf(raw, inside).map((one) => textOf(one, 'id'))])];
  return {
    id: textOf(raw, 'id'), name: textOf(raw, 'name').trim(), list: textOf(raw, 'idList'), closed: raw['closed'] === true,
    labels: ids('idLabels', 'labels'), members: ids('idMembers', 'members'), raw,
  };
}

function trelloList(raw: Loose): TrelloList {
  return { id: textOf(raw, 'id'), name: textOf(raw, 'name').trim(), closed: raw['closed'] === true };
}

function trelloLabel(raw: Loose): TrelloLabel {
  return { id: textOf(raw, 'id'), name: textOf(raw, 'name').trim(), color: textOf(raw, 'color').replaceAll('_', ' ') };
}

function trelloMember(raw: unknown): TrelloMember {
  const username = textOf(raw, 'username');
  return { id: textOf(raw, 'id'), name: textOf(raw, 'fullName').trim() || username, username, initials: textOf(raw, 'initials').slice(0, 8) };
}

/** The first with each id; what has none is left away, for nothing can refer to it. */
function eachOnce<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (item.id !== '' && !seen.has(item.id)) seen.set(item.id, item);
  return [...seen.values()];
}

/** The name of what a path of keys leads to: `data`, `card`, `id`. */
export function textAt(value: unknown, ...keys: readonly [string, ...string[]]): string {
  const last = keys[keys.length - 1] ?? '';
  return textOf(keys.slice(0, -1).reduce(at, value), last);
}
