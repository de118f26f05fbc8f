/** Trello's custom fields as lines of a note: "Name: value". */
import { listOf, textOf } from '../loose.ts';
import type { Loose } from '../loose.ts';
import { textAt } from './board.ts';
import type { TrelloBoard, TrelloCard } from './board.ts';
import { momentText } from './moment.ts';

/** A line for every custom field that the card has a value of: text, number, date, checkbox or list. */
export function customFieldLines({ raw }: TrelloCard, { customFields }: TrelloBoard, timeZone: string): string[] {
  return listOf(raw, 'customFieldItems').flatMap((item) => {
    const field = customFields.find((one) => textOf(one, 'id') === textOf(item, 'idCustomField'));
    const value = valueOf(item, field, timeZone);
    return value === '' ? [] : [`${textOf(field, 'name') || textOf(item, 'idCustomField') || '?'}: ${value}`];
  });
}

function valueOf(item: Loose, field: Loose | undefined, timeZone: string): string {
  const chosen = textOf(item, 'idValue');
  if (chosen !== '') return textAt(listOf(field, 'options').find((option) => textOf(option, 'id') === chosen), 'value', 'text') || chosen;
  const checked = textAt(item, 'value', 'checked');
  if (checked !== '') return checked === 'true' ? '☑' : '☐';
  const date = textAt(item, 'value', 'date');
  return date === '' ? textAt(item, 'value', 'text') || textAt(item, 'value', 'number') : momentText(date, timeZone);
}
