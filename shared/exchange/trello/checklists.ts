/** Trello's checklists: their items, each with the name of its list. */
import { NAME_LENGTH, TITLE_LENGTH } from '../../domain/lengths.ts';
import type { ChecklistItem } from '../../domain/records.ts';
import { listOf, numberOf, textOf } from '../loose.ts';
import type { Loose } from '../loose.ts';
import { fitted } from './fit.ts';
import type { TrelloBoard, TrelloMember } from './board.ts';
import { momentText } from './moment.ts';

export interface CardChecklist {
  readonly items: readonly ChecklistItem[];
  /** What items have no room for: lists without items, texts that are too long. */
  readonly notes: readonly string[];
}

const byPosition = (a: Loose, b: Loose): number => numberOf(a, 'pos') - numberOf(b, 'pos');

/** The checklists of a card in one, in their order. Two lists of one name stay two. */
export function checklistOf(card: string, board: TrelloBoard, timeZone: string, newId: () => string): CardChecklist {
  const items: ChecklistItem[] = [];
  const notes: string[] = [];
  const groups = new Set<string>();
  for (const checklist of [...(board.checklists.get(card) ?? [])].sort(byPosition)) {
    const group = unused(fitted(textOf(checklist, 'name').trim() || 'Checklist', NAME_LENGTH - 5).text, groups);
    const entries = [...listOf(checklist, 'checkItems')].sort(byPosition);
    if (entries.length === 0) notes.push(`☐ ${group}: –`);
    for (const entry of entries) {
      const { text, rest } = fitted(itemText(entry, board.members, timeZone), TITLE_LENGTH);
      if (rest !== '') notes.push(`☐ ${rest}`);
      items.push({ id: newId(), text, done: textOf(entry, 'state') === 'complete', group });
    }
  }
  return { items, notes };
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  taken.add(free);
  return free;
}

/** The item with who has it and until when, which our items have no fields for. */
function itemText(entry: Loose, members: readonly TrelloMember[], timeZone: string): string {
  const member = members.find(({ id }) => id === textOf(entry, 'idMember'))?.name ?? '';
  const due = textOf(entry, 'due') === '' ? '' : momentText(textOf(entry, 'due'), timeZone);
  const more = [member, due].filter((part) => part !== '').join(', ');
  return `${textOf(entry, 'name').trim() || '–'}${more === '' ? '' : ` (${more})`}`;
}
