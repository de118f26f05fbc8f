/**
 * The Trello import. A list becomes a tag (and a status, where its name is a well-known one), a label a tag, a member a
 * person; what has no field of its own goes to the notes, so that nothing is lost. Covers and stickers stay in Trello.
 */
import { NAME_LENGTH } from '../../domain/lengths.ts';
import type { CardId, PersonId, TagId } from '../../domain/records.ts';
import type { State } from '../../domain/state.ts';
import { Directory } from '../directory.ts';
import { ImportProblem } from '../import-plan.ts';
import type { ImportContext, ImportPlan, LeftOut } from '../import-plan.ts';
import { textOf } from '../loose.ts';
import type { Loose } from '../loose.ts';
import { trelloBoard } from './board.ts';
import type { TrelloBoard } from './board.ts';
import { cardOfTrello } from './card.ts';
import { commentsOf } from './comments.ts';
import { fitted } from './fit.ts';

/** What a Trello export would add to a workspace, or why it is none. */
export function readTrello(json: Loose, state: State, context: ImportContext): ImportPlan | ImportProblem {
  const board = trelloBoard(json);
  if (!board) return new ImportProblem('not-trello');
  const directory = new Directory(state, context.newId);
  const names = { lists: listTags(board, directory), labels: labelTags(board, directory), people: peopleOf(board, directory) };
  const made = board.cards.map((card) => cardOfTrello(card, board, names, context));
  const cards = new Map<string, CardId>(board.cards.map(({ id }, i) => [id, made[i]!.card.id])); // one made for each
  const { comments, counts, leftOut } = commentsOf(board, cards, names.people, context);
  return {
    kind: 'trello',
    records: {
      ...directory.added, texts: made.map(({ text }) => text), comments,
      cards: made.map(({ card }) => ({ ...card, commentCount: counts.get(card.id) ?? 0 })),
    },
    leftOut: [...unreadableCards(board), ...lostChecklists(board, cards), ...leftOut],
  };
}

/** A tag for every list, cards or none. */
function listTags({ lists }: TrelloBoard, directory: Directory): Map<string, TagId> {
  return new Map(lists.filter(({ name }) => name !== '').map(({ id, name }) => [id, directory.tag(fitted(name, NAME_LENGTH).text)]));
}

/** A tag for every label, on a card or not: a board's own words are kept. One without a name is called by its colour. */
function labelTags({ labels }: TrelloBoard, directory: Directory): Map<string, TagId> {
  const kept = labels.filter(({ name, color }) => name !== '' || color !== '');
  return new Map(kept.map(({ id, name, color }) => [id, directory.tag(fitted(name || color, NAME_LENGTH).text)]));
}

/** A person for every member, and for those on cards who have left the board. Two of one name stay two. */
function peopleOf({ members, actors, cards }: TrelloBoard, directory: Directory): Map<string, PersonId> {
  const onCards = new Set(cards.flatMap((card) => card.members));
  const people = new Map<string, PersonId>();
  const taken = new Set<PersonId>();
  for (const { id, name, username, initials } of [...members, ...actors.filter((actor) => onCards.has(actor.id))]) {
    if (people.has(id) || name === '') continue;
    const known = directory.person(fitted(name, NAME_LENGTH).text, initials || undefined);
    const person = taken.has(known) ? directory.person(fitted(`${name} (${username || id})`, NAME_LENGTH).text, initials || undefined) : known;
    people.set(id, person);
    taken.add(person);
  }
  return people;
}

function unreadableCards({ unreadable }: TrelloBoard): LeftOut[] {
  return Array.from({ length: unreadable }, () => ({ row: null, what: '–', reason: 'record-unreadable', params: { table: 'cards' } }));
}

function lostChecklists({ checklists }: TrelloBoard, cards: ReadonlyMap<string, CardId>): LeftOut[] {
  const lost = [...checklists].filter(([card]) => !cards.has(card)).flatMap(([, list]) => list);
  return lost.map((checklist) => ({ row: null, what: fitted(textOf(checklist, 'name'), 60).text, reason: 'record-dangling', params: { table: 'checklists' } }));
}
