/** One Trello card as a card here. */
import { TITLE_LENGTH } from '../../domain/lengths.ts';
import type { Card, CardId, CardText, PersonId, Status, TagId } from '../../domain/records.ts';
import type { LocalDateTime } from '../../planning/date.ts';
import { NO_SLOT, parseSlot } from '../../planning/slot.ts';
import type { ImportContext } from '../import-plan.ts';
import { textOf } from '../loose.ts';
import { newCard } from '../new-card.ts';
import type { TrelloBoard, TrelloCard } from './board.ts';
import { checklistOf } from './checklists.ts';
import { fitted } from './fit.ts';
import { statusOfList } from './list-status.ts';
import { momentIn } from './moment.ts';
import { noteLines } from './notes.ts';

/** What lists, labels and members of the board have become, by their Trello ids. */
export interface Names {
  readonly lists: ReadonlyMap<string, TagId>;
  readonly labels: ReadonlyMap<string, TagId>;
  readonly people: ReadonlyMap<string, PersonId>;
}

/** The card and its texts. Archived where it, or its list, was closed. */
export function cardOfTrello(card: TrelloCard, board: TrelloBoard, names: Names, context: ImportContext): { readonly card: Card; readonly text: CardText } {
  const id = context.newId() as CardId;
  const { raw } = card;
  const list = board.lists.find((one) => one.id === card.list);
  const title = fitted(card.name || textOf(raw, 'desc').split('\n', 1).join('') || textOf(raw, 'shortUrl') || '–', TITLE_LENGTH);
  const rawDue = textOf(raw, 'due');
  const due = momentIn(rawDue, context.timeZone);
  const status = statusOf(list?.name ?? '', raw['dueComplete'] === true, due, context.now);
  const { items, notes } = checklistOf(card.id, board, context.timeZone, context.newId);
  const labels = card.labels.map((label) => names.labels.get(label));
  const unknown = card.members.filter((member) => !names.people.has(member));
  const lines = [title.rest, ...(rawDue !== '' && !due ? [`Due: ${rawDue}`] : []), ...notes, ...unknown.map((member) => `Member: ${member}`), ...noteLines(card, board, context.timeZone)];
  return {
    card: {
      ...newCard(id, title.text, context.rank()), slot: (due && parseSlot(due)) ?? NO_SLOT, status,
      publishedAt: status === 'published' ? due : null, checklist: items, archived: card.closed || (list?.closed ?? false),
      tags: [...new Set([names.lists.get(card.list), ...labels].filter((tag) => tag !== undefined))],
      owners: [...new Set(card.members.map((member) => names.people.get(member)).filter((person) => person !== undefined))],
    },
    text: { id, text: textOf(raw, 'desc'), notes: lines.filter((line) => line !== '').join('\n'), purpose: '', audience: '', placementTexts: {} },
  };
}

/**
 * How far a card has come: as its list's name says. A list of what is done holds what went out, unless its day is still
 * to come. Elsewhere a card whose due date is ticked off is approved, not published: Trello's tick says that the work is
 * done, not that or when anything went out.
 */
function statusOf(list: string, dueComplete: boolean, due: LocalDateTime | null, now: LocalDateTime): Status {
  const known = statusOfList(list);
  if (known === 'published') return due !== null && due > now ? 'approved' : 'published';
  return dueComplete ? 'approved' : (known ?? 'planned');
}
