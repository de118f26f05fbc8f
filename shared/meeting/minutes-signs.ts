/** Which words of the minutes are set as signs where they are read: the channels of a post, the name of a rule. The words are all there is to know of them, so a sign says what stands there and no more. */
import { FORMATS, RULES } from '../domain/records.ts';
import type { MinutesPart } from '../domain/records.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';
import type { Translate } from '../i18n/messages.ts';

export interface SignedText {
  /** "Obemannat:"; empty for none. */
  readonly rule: string;
  readonly text: string;
  /** "FB", "IG story"; they stood after the text, in parentheses. */
  readonly places: readonly string[];
}

/** Minutes are in the language of whoever ended the meeting. */
const inBoth = (words: (t: Translate) => readonly string[]): ReadonlySet<string> => new Set(LANGUAGES.flatMap((language) => words(translate(language))));

/** A cell as it is read. `codes`: how the channels are called in minutes; other words in parentheses stay words. */
export function signed(part: MinutesPart, cell: number, text: string, codes: ReadonlySet<string>): SignedText {
  if (cell === 0 && (part === 'moved' || part === 'published')) return withPlaces(text, codes);
  const rule = cell === 0 && part === 'accepted' ? /^[^:]+:(?= )/.exec(text)?.[0] : undefined;
  const isRule = rule !== undefined && inBoth((t) => RULES.map((one) => `${t(`collision.rule.${one}`)}:`)).has(rule);
  return isRule ? { rule, text: text.slice(rule.length + 1), places: [] } : { rule: '', text, places: [] };
}

function withPlaces(text: string, codes: ReadonlySet<string>): SignedText {
  const [, title, list] = /^(.*\S) \(([^()]+)\)$/.exec(text) ?? [];
  const places = list?.split(', ') ?? [];
  const formats = [...inBoth((t) => FORMATS.map((format) => ` ${t(`word.format.${format}`).toLowerCase()}`)), ''];
  const isPlace = (place: string): boolean => formats.some((format) => place.endsWith(format) && codes.has(place.slice(0, place.length - format.length)));
  return title !== undefined && places.every(isPlace) ? { rule: '', text: title, places } : { rule: '', text, places: [] };
}
