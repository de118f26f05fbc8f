/** The cards that rows make: rows with the same id, or the same title and card-level fields, are one card. */
import { PLATFORM_FORMATS } from '../../domain/defaults.ts';
import type { Card, CardId, CardText, Placement, PlacementId, Status } from '../../domain/records.ts';
import type { LocalDateTime } from '../../planning/date.ts';
import { formatRule } from '../../planning/recurrence-text.ts';
import { NO_SLOT, sameSlot } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import type { Directory } from '../directory.ts';
import type { ImportContext } from '../import-plan.ts';
import { newCard } from '../new-card.ts';
import type { PlacementRow } from './row.ts';

/** What one card of an import consists of. */
export interface CardRecords {
  readonly card: Card;
  readonly text: CardText;
  readonly placements: readonly Placement[];
}
type Rows = readonly [PlacementRow, ...PlacementRow[]];

/** The rows of each card, in the order of the file. */
export function groupRows(rows: Iterable<PlacementRow>): Rows[] {
  const groups = new Map<string, [PlacementRow, ...PlacementRow[]]>();
  for (const row of rows) {
    const key = row.id === '' ? `title ${cardLevel(row)}` : `id ${row.id}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function cardLevel({ title, owners, sponsored, category, status, rule, tags, campaign }: PlacementRow): string {
  return JSON.stringify([title, owners, sponsored, category, status, rule && formatRule(rule), tags, campaign]);
}

/** The card of some rows. A row without a channel speaks for the card alone. */
export function cardOfRows(rows: Rows, directory: Directory, context: ImportContext): CardRecords {
  const id = context.newId() as CardId;
  const onChannels = rows.filter(({ channel }) => channel !== '');
  const main = rows.find(({ channel }) => channel === '') ?? rows[0];
  const [{ title, rule }] = rows;
  const slot = main.channel === '' ? main.slot : firstDated(rows);
  const placements = onChannels.map((row) => placementOf(row, id, slot, directory, context));
  const status = statusOf(rows);
  const named = <T>(of: (row: PlacementRow) => readonly string[], find: (name: string) => T): T[] => [...new Set(rows.flatMap(of).map(find))];
  const [category = null] = named(({ category: name }) => (name === '' ? [] : [name]), (name) => directory.category(name));
  const [campaign = null] = named(({ campaign: name }) => (name === '' ? [] : [name]), (name) => directory.campaign(name));
  return {
    card: {
      ...newCard(id, title, context.rank()), kind: rule ? 'recurring' : 'post', rule, slot, status, category, campaign,
      publishedAt: status === 'published' && !rule ? latest(rows.map((row) => momentOf(row.slot))) : null,
      sponsored: rows.some((row) => row.sponsored), owners: named((row) => row.owners, (name) => directory.person(name)),
      tags: named((row) => row.tags, (name) => directory.tag(name)),
    },
    text: { id, text: main.text, notes: notesOf(rows), purpose: '', audience: '', placementTexts: ownTexts(main.text, onChannels, placements) },
    placements,
  };
}

function firstDated(rows: Rows): Slot {
  return rows.find(({ slot }) => slot.precision !== 'none')?.slot ?? NO_SLOT;
}

/** A placement follows the card where it has the card's slot. */
function placementOf(row: PlacementRow, card: CardId, slot: Slot, directory: Directory, { newId }: ImportContext): Placement {
  const channel = directory.channel(row.channel);
  const format = row.format ?? PLATFORM_FORMATS[channel.platform][0] ?? 'post';
  directory.allowFormat(channel, format);
  return {
    id: newId() as PlacementId, card, channel: channel.id, format, slot: sameSlot(row.slot, slot) ? null : row.slot,
    publishedAt: row.status === 'published' && !row.rule ? momentOf(row.slot) : null, link: null, textPrint: null, figures: null,
  };
}

/** Published where every row is; else what the first that is not says. */
function statusOf(rows: Rows): Status {
  return rows.find(({ status }) => status !== 'published')?.status ?? 'published';
}

/** When a published row went out, as far as it says: its day at 00:00 where it has no time, null without a day. */
function momentOf(slot: Slot): LocalDateTime | null {
  if (slot.precision !== 'day' && slot.precision !== 'time') return null;
  return `${slot.date}T${slot.precision === 'time' ? slot.time : '00:00'}` as LocalDateTime; // a date and a time of day make one
}

function latest(moments: readonly (LocalDateTime | null)[]): LocalDateTime | null {
  return moments.reduce((last, next) => (next !== null && (last === null || next > last) ? next : last), null);
}

/** The texts of rows that say something else than the card does. */
function ownTexts(text: string, rows: readonly PlacementRow[], placements: readonly Placement[]): CardText['placementTexts'] {
  const own = rows.flatMap((row, i) => (row.text === '' || row.text === text ? [] : [[placements[i]!.id, row.text] as const])); // one placement for each row
  return Object.fromEntries(own);
}

/** Every note once; and what rows with one id say differently about their one card. */
function notesOf([first, ...rest]: Rows): string {
  const notes = [...first.notes];
  for (const row of rest) {
    notes.push(...row.notes);
    for (const field of ['title', 'category', 'campaign'] as const) {
      if (row[field] !== '' && row[field] !== first[field] && first[field] !== '') notes.push(`${field}: ${row[field]}`);
    }
  }
  return [...new Set(notes)].join('\n');
}
