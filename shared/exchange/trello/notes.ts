/** What a Trello card has that a card here has no field for, as lines of its notes. */
import { at, listOf, manyOf, textOf } from '../loose.ts';
import { customFieldLines } from './custom-fields.ts';
import type { TrelloBoard, TrelloCard } from './board.ts';
import { momentText } from './moment.ts';

/** Custom fields, attachments, start date, place, votes, power-ups, and where the card is in Trello. */
export function noteLines(card: TrelloCard, board: TrelloBoard, timeZone: string): string[] {
  const { raw } = card;
  const line = (name: string, value: string): string[] => (value.trim() === '' ? [] : [`${name}: ${value}`]);
  const start = textOf(raw, 'start');
  const place = [textOf(raw, 'locationName'), textOf(raw, 'address'), coordinates(at(raw, 'coordinates'))].filter((part) => part !== '');
  const votes = manyOf(raw, 'idMembersVoted').length;
  return [
    ...customFieldLines(card, board, timeZone), ...attachmentLines(card),
    ...line('Start', start && momentText(start, timeZone)), ...line('Location', place.join(', ')), ...line('Votes', votes === 0 ? '' : String(votes)),
    ...listOf(raw, 'pluginData').flatMap((data) => line('Power-Up', textOf(data, 'value'))),
    ...line('Trello', textOf(raw, 'shortUrl') || textOf(raw, 'url')),
  ];
}

function attachmentLines({ raw }: TrelloCard): string[] {
  return listOf(raw, 'attachments').map((attachment) => {
    const [name, url] = [textOf(attachment, 'name') || textOf(attachment, 'fileName'), textOf(attachment, 'url')];
    return name === '' || name === url ? url : `${name}: ${url}`;
  }).filter((line) => line !== '');
}

/** An object in newer exports, a text in older ones. */
function coordinates(value: unknown): string {
  return typeof value === 'string' ? value : [textOf(value, 'latitude'), textOf(value, 'longitude')].filter((part) => part !== '').join(', ');
}
