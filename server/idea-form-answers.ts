/** What somebody wrote in the idea form, and what is wrong with it. */
import { NAME_LENGTH, TITLE_LENGTH } from '../shared/domain/lengths.ts';
import { ideaOf } from '../shared/ideas/lines.ts';

const FIELDS = ['idea', 'words', 'name'] as const;
export type Field = (typeof FIELDS)[number];
/** How much fits each, in UTF-16 units. */
export const MOST: Readonly<Record<Field, number>> = { idea: TITLE_LENGTH, words: 5000, name: NAME_LENGTH };
/** A field that people don't see. */
export const TRAP = 'website';

export type Answers = Readonly<Record<Field, string>>;
/** What is wrong, by field: nothing is there, or so many characters too many. */
export type Faults = Readonly<Partial<Record<Field, 'missing' | number>>>;

/** Without what no keyboard writes, or turns what stands after it round; line ends as everywhere here. */
const plain = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '').trim();

/** Reads a form as browsers send it (`application/x-www-form-urlencoded`); what it does not know is left aside. */
export function readAnswers(body: string): { readonly answers: Answers; readonly faults: Faults; readonly trapped: boolean } {
  const sent = new URLSearchParams(body);
  const [idea, words, name] = FIELDS.map((field) => plain(sent.get(field) ?? '')) as [string, string, string]; // one for each field
  const answers: Answers = { idea, words, name: name.replace(/\s+/g, ' ') };
  const faults = FIELDS.flatMap((field): [Field, 'missing' | number][] => {
    const over = answers[field].length - MOST[field];
    if (field === 'idea' && !ideaOf(idea)) return [[field, 'missing']];
    return over > 0 ? [[field, over]] : [];
  });
  return { answers, faults: Object.fromEntries(faults), trapped: (sent.get(TRAP) ?? '') !== '' };
}
