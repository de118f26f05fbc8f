/** The wheel import: what returns in the plain table of a year, as recurring cards. */
import { PLATFORM_FORMATS } from '../../domain/defaults.ts';
import type { Card, CardId, CardText, Placement, PlacementId } from '../../domain/records.ts';
import type { State } from '../../domain/state.ts';
import { cleanName, Directory } from '../directory.ts';
import type { ImportContext, ImportPlan, LeftOut } from '../import-plan.ts';
import { platformOf } from '../platform-names.ts';
import { newCard } from '../new-card.ts';
import type { Activity, NotTaken } from './activity.ts';
import type { WheelMapping } from './mapping.ts';
import { recognise } from './recognise.ts';
import { cellName } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { tablePreview } from './table-preview.ts';
import { isExample } from './wheel-words.ts';
import { ruleKey } from './when.ts';

/**
 * What a workbook’s best sheet, or the one that a person chose, would add. What is here already (same title, same rule, not in the bin) is left out, so
 * that the same file imported again makes nothing twice.
 */
export function readWheel(sheets: readonly Sheet[], state: State, context: ImportContext, mapping?: WheelMapping): ImportPlan {
  const reading = recognise(sheets, mapping, (heading) => channelNamed(heading, state));
  const directory = new Directory(state, context.newId);
  const here = new Set([...state.cards.values()].flatMap((card) => (card.rule && card.deletedAt === null ? [keyOf(card.title, ruleKey(card.rule))] : [])));
  const seen = new Set<string>();
  const made: ReturnType<typeof cardOf>[] = [];
  const notTaken: NotTaken[] = [...reading.read.notTaken];
  for (const activity of reading.read.activities) {
    const key = keyOf(activity.title, ruleKey(activity.rule));
    const inFile = `${key} ${activity.category}`;
    if (isExample(activity.title)) notTaken.push({ ...placeOf(activity), reason: 'template-example', params: {} });
    else if (here.has(key) || seen.has(inFile)) notTaken.push({ ...placeOf(activity), reason: here.has(key) ? 'already-there' : 'twice-in-file', params: {} });
    else made.push(cardOf(activity, directory, context));
    seen.add(inFile);
  }
  const leftOut = notTaken.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return {
    kind: 'wheel',
    records: { ...directory.added, cards: made.map(({ card }) => card), texts: made.map(({ text }) => text), placements: made.flatMap(({ placements }) => placements) },
    leftOut: leftOut.map(({ row, column, what, reason, params }): LeftOut => ({ row: row + 1, cell: { sheet: reading.sheet.name, name: cellName(row, column) }, what, reason, params })),
    wheel: tablePreview(sheets, reading, leftOut),
  };
}

/** A channel that is here by its name, the only one of a platform by that platform's; a new one where a heading begins with a platform. */
function channelNamed(heading: string, state: State): string | null {
  const name = cleanName(heading);
  const channels = [...state.channels.values()];
  const named = channels.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const { platform, account } = platformOf(name);
  if (named || platform === 'other') return named?.name ?? null;
  const [only, ...more] = channels.filter((one) => one.platform === platform && !one.archived);
  return only && more.length === 0 && account === name ? only.name : name;
}

const keyOf = (title: string, rule: string): string => `${rule} ${cleanName(title).toLowerCase()}`;
const placeOf = ({ row, column, title }: Activity) => ({ row, column, what: title.length > 60 ? `${title.slice(0, 60).toWellFormed()}…` : title });

function cardOf(activity: Activity, directory: Directory, context: ImportContext): { card: Card; text: CardText; placements: Placement[] } {
  const { title, rule, category, campaign, owners, tags, channels, leadWeeks, text, notes } = activity;
  const id = context.newId() as CardId;
  const card: Card = {
    ...newCard(id, title, context.rank()), kind: 'recurring', rule, leadWeeks, category: category === '' ? null : directory.category(category),
    campaign: campaign === '' ? null : directory.campaign(campaign), owners: owners.map((name) => directory.person(name)), tags: tags.map((name) => directory.tag(name)),
  };
  const placements = channels.map((name): Placement => {
    const channel = directory.channel(name);
    const format = PLATFORM_FORMATS[channel.platform][0] ?? 'post';
    return { id: context.newId() as PlacementId, card: id, channel: channel.id, format, slot: null, publishedAt: null, link: null, textPrint: null, figures: null };
  });
  return { card, text: { id, text, notes: [...new Set(notes)].join('\n'), purpose: '', audience: '', placementTexts: {} }, placements };
}
