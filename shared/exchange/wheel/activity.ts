/** What a table says of one thing that returns. */
import { NAME_LENGTH, TEXT_LENGTH, TITLE_LENGTH } from '../../domain/lengths.ts';
import type { RecurrenceRule } from '../../planning/recurrence-rule.ts';
import { readNames } from '../csv/words.ts';
import { cleanName } from '../directory.ts';
import type { LeftOutReason } from '../import-plan.ts';

/** What stands beside an activity in its row. */
export interface Detail {
  readonly category: string;
  readonly owners: readonly string[];
  readonly channels: readonly string[];
  readonly campaign: string;
  readonly tags: readonly string[];
  readonly leadWeeks: number;
  readonly text: string;
  /** "heading: value". */
  readonly notes: readonly string[];
}
export interface Activity extends Detail {
  readonly title: string;
  readonly rule: RecurrenceRule;
  /** Its cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** It names a day or week of another month than its cell's, which holds. */
  readonly elsewhere?: boolean;
}
/** An activity, or a cell, that is not taken. */
export interface NotTaken {
  readonly row: number;
  readonly column: number;
  readonly what: string;
  readonly reason: LeftOutReason;
  readonly params: Readonly<Record<string, string | number>>;
}

const LONGEST_LEAD = 52;

/** The weeks of a lead time: `4`, `4 veckor`; 0 for none. */
export const readLead = (cell: string): number => Math.min(LONGEST_LEAD, Number(/^\d{1,2}/.exec(cell)?.[0] ?? 0));

/** Names in a cell: one a line, or with `;` or `,` between. */
export const readNameCell = (cell: string): string[] => [...new Set(cell.split('\n').flatMap(readNames))];

/** The lines of a cell, each an activity: without bullets. */
export function linesOf(cell: string): string[] {
  return (cell.includes('\n') ? cell.split(/\r?\n/) : [cell]).map((line) => cleanName(line.replace(/^\s*[-–—•·*▪●]\s+/, ''))).filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Why an activity can't be taken; null where it can. */
export function tooLong({ title, category, campaign, owners, channels, tags, text }: Activity): Pick<NotTaken, 'reason' | 'params'> | null {
  if (title.length > TITLE_LENGTH) return { reason: 'title-too-long', params: {} };
  if (text.length > TEXT_LENGTH) return { reason: 'text-too-long', params: {} };
  const isLong = (one: string): boolean => one.length > NAME_LENGTH;
  const name = [category, campaign].find(isLong) ?? owners.find(isLong) ?? channels.find(isLong) ?? tags.find(isLong);
  return name === undefined ? null : { reason: 'name-too-long', params: { value: `${name.slice(0, 60).toWellFormed()}…` } };
}

const MARK = /^(?:x|xx|•|●|■|✓|✔|√|\*|1|ja|yes)$/i;

/** Whether a cell only marks that something is then. */
export const isMark = (text: string): boolean => MARK.test(text);
