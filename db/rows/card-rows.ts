/** Rows of cards, with their owners, tags, siblings and checklists, and of placements. */
import type { Card, CardId, CategoryId, CampaignId, ChannelId, ChecklistItem, Format, Placement, PlacementId, Status } from '../../shared/domain/records.ts';
import type { LocalDateTime } from '../../shared/planning/date.ts';
import type { RecurrenceRule } from '../../shared/planning/recurrence-rule.ts';
import { firstDay, flag, json, nullableJson, readSlot, writeSlot } from './row-map.ts';
import type { RowMap } from './row-map.ts';

// The row types in this file say: a row holds what `toRow` wrote.

export type CardRow = [
  id: CardId, kind: Card['kind'], title: string, slot: string, firstDay: string | null, status: Status,
  publishedAt: LocalDateTime | null, sponsored: number, category: CategoryId | null, campaign: CampaignId | null,
  effort: Card['effort'], expectedComments: Card['expectedComments'], commentCount: number, rule: string | null,
  originCard: CardId | null, originYear: number | null, rank: string, archived: number, deletedAt: LocalDateTime | null,
  picture: string, textPrint: string | null, leadWeeks: number, series: Card['series'], reuseOf: CardId | null,
  sender: string | null, votes: number, starred: number, approval: string | null,
];
/** The lists of cards, by card; a card without one is not in it. */
export type CardLists = { readonly [L in 'owners' | 'tags' | 'siblings' | 'checklist']: ReadonlyMap<string, Card[L]> };

export const cardRows: RowMap<Card> = {
  table: 'card',
  columns: [
    'id', 'kind', 'title', 'slot', 'first_day', 'status', 'published_at', 'sponsored', 'category', 'campaign', 'effort',
    'expected_comments', 'comment_count', 'rule', 'origin_card', 'origin_year', 'rank', 'archived', 'deleted_at',
    'picture', 'text_print', 'lead_weeks', 'series', 'reuse_of', 'sender', 'votes', 'starred', 'approval',
  ],
  toRow: (c): CardRow => [
    c.id, c.kind, c.title, writeSlot(c.slot), firstDay(c.slot), c.status, c.publishedAt, flag(c.sponsored), c.category, c.campaign,
    c.effort, c.expectedComments, c.commentCount, c.rule && json(c.rule), c.origin?.card ?? null, c.origin?.year ?? null, c.rank,
    flag(c.archived), c.deletedAt, c.picture, c.textPrint, c.leadWeeks, c.series, c.reuseOf, c.sender, c.votes, flag(c.starred), nullableJson(c.approval),
  ],
  children: [
    { table: 'card_owner', columns: ['card', 'position', 'person'], rowsOf: (c) => c.owners.map((id, i) => [c.id, i, id]) },
    { table: 'card_tag', columns: ['card', 'position', 'tag'], rowsOf: (c) => c.tags.map((id, i) => [c.id, i, id]) },
    { table: 'card_sibling', columns: ['card', 'position', 'sibling'], rowsOf: (c) => c.siblings.map((id, i) => [c.id, i, id]) },
    {
      table: 'checklist_item',
      columns: ['card', 'position', 'id', 'text', 'done', 'list'],
      rowsOf: (c) => c.checklist.map((item, i) => [c.id, i, item.id, item.text, flag(item.done), item.group]),
    },
  ],
};

const NONE: readonly never[] = [];

/** A card from its row and everybody's lists. */
export function cardOf(row: CardRow, { owners, tags, siblings, checklist }: CardLists): Card {
  const [id, rule, origin] = [row[0], row[13], row[14]];
  return {
    id, kind: row[1], title: row[2], slot: readSlot(row[3]), status: row[5], publishedAt: row[6], sponsored: row[7] === 1,
    category: row[8], campaign: row[9], tags: tags.get(id) ?? NONE, owners: owners.get(id) ?? NONE, effort: row[10],
    expectedComments: row[11], checklist: checklist.get(id) ?? NONE, siblings: siblings.get(id) ?? NONE, commentCount: row[12],
    rule: rule === null ? null : (JSON.parse(rule) as RecurrenceRule), origin: origin === null ? null : { card: origin, year: row[15]! },
    rank: row[16], archived: row[17] === 1, deletedAt: row[18], picture: row[19], textPrint: row[20],
    leadWeeks: row[21], series: row[22], reuseOf: row[23], sender: row[24], votes: row[25], starred: row[26] === 1, approval: row[27] === null ? null : (JSON.parse(row[27]) as Card['approval']),
  };
}

export type ChecklistRow = [card: CardId, position: number, id: string, text: string, done: number, group: string | null];
export const checklistItemOf = ([, , id, text, done, group]: ChecklistRow): ChecklistItem => ({ id, text, done: done === 1, group });

export type PlacementRow = [
  id: PlacementId, card: CardId, channel: ChannelId, format: Format, slot: string | null, firstDay: string | null,
  publishedAt: LocalDateTime | null, link: string | null, textPrint: string | null, figures: string | null,
];
export const placementRows: RowMap<Placement> & { readonly fromRow: (row: PlacementRow) => Placement } = {
  table: 'placement',
  columns: ['id', 'card', 'channel', 'format', 'slot', 'first_day', 'published_at', 'link', 'text_print', 'figures'],
  toRow: (p): PlacementRow => [
    p.id, p.card, p.channel, p.format, p.slot && writeSlot(p.slot), p.slot && firstDay(p.slot), p.publishedAt, p.link,
    p.textPrint, p.figures && json(p.figures),
  ],
  fromRow: (row) => ({
    id: row[0], card: row[1], channel: row[2], format: row[3], slot: row[4] === null ? null : readSlot(row[4]), publishedAt: row[6],
    link: row[7], textPrint: row[8], figures: row[9] === null ? null : (JSON.parse(row[9]) as Placement['figures']),
  }),
  children: [],
};
