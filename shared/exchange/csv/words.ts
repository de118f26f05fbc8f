/** The words in the cells of a CSV, in Swedish and English; the first of each list is the one that is written. */
import { FORMATS, STATUSES } from '../../domain/records.ts';
import type { Format, Status } from '../../domain/records.ts';
import type { Language } from '../../i18n/language.ts';
import { cleanName } from '../directory.ts';

type Words<K extends string> = Readonly<Record<K, Readonly<Record<Language, readonly [string, ...string[]]>>>>;

const STATUS_WORDS: Words<Status> = {
  idea: { en: ['idea'], sv: ['idé', 'ide'] },
  planned: { en: ['planned'], sv: ['planerad', 'planerat'] },
  'in-progress': { en: ['in progress', 'in-progress'], sv: ['pågår', 'pågående', 'under arbete'] },
  review: { en: ['review', 'in review'], sv: ['granskning', 'granskas'] },
  approved: { en: ['approved'], sv: ['godkänd', 'godkänt'] },
  published: { en: ['published'], sv: ['publicerad', 'publicerat'] },
};
const FORMAT_WORDS: Words<Format> = {
  post: { en: ['post'], sv: ['inlägg'] },
  story: { en: ['story', 'stories'], sv: ['story'] },
  reel: { en: ['reel', 'reels'], sv: ['reel', 'reels'] },
  event: { en: ['event'], sv: ['händelse', 'evenemang'] },
  article: { en: ['article'], sv: ['artikel'] },
  video: { en: ['video'], sv: ['video', 'film'] },
  ad: { en: ['ad', 'advert', 'advertisement'], sv: ['annons'] },
};
const YES = new Set(['yes', 'ja', 'true', 'sant', '1', 'x', 'y', 'j']);
const NO = new Set(['no', 'nej', 'false', 'falskt', '0', '', 'n', '-']);

const plain = (cell: string): string => cell.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

function reads<K extends string>(keys: readonly K[], words: Words<K>, cell: string): K | null {
  const text = plain(cell);
  return keys.find((key) => words[key].en.includes(text) || words[key].sv.includes(text)) ?? null;
}

export const readStatus = (cell: string): Status | null => reads(STATUSES, STATUS_WORDS, cell);
export const readFormat = (cell: string): Format | null => reads(FORMATS, FORMAT_WORDS, cell);
export const statusWord = (status: Status, language: Language): string => STATUS_WORDS[status][language][0];
export const formatWord = (format: Format, language: Language): string => FORMAT_WORDS[format][language][0];
export const yesNo = (yes: boolean, language: Language): string => (language === 'sv' ? (yes ? 'ja' : 'nej') : yes ? 'yes' : 'no');

/** yes/no, ja/nej, true/false, 1/0, x/empty; null for anything else. */
export function readYesNo(cell: string): boolean | null {
  const text = plain(cell);
  return YES.has(text) ? true : NO.has(text) ? false : null;
}

/** Names separated by `;` or `,`, each once. */
export function readNames(cell: string): string[] {
  return [...new Set(cell.split(/[;,]/).map(cleanName).filter((name) => name !== ''))];
}
