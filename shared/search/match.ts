/** What of a name is meant by what was typed: in any order and case, inner parts of a compound too; ö is another letter than o. */

/** A name as it is compared. */
export const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The words of what was typed; what stands in quotation marks, closed or not yet, is one. */
export function wordsOf(typed: string): readonly string[] {
  const parts = folded(typed).replaceAll(/[“”„«»]/g, '"').matchAll(/"([^"]*)"?|[^\s"]+/g);
  return parts.map(([whole, quoted]) => (quoted ?? whole).trim()).filter((word) => word !== '').toArray();
}

/** Without the endings that words bend by (undersköterska, undersköterskor); null where none is long enough, or what was typed is to be taken as it stands. */
export function withoutEndings(typed: string): string | null {
  const words = wordsOf(typed);
  const shorter = words.map((word) => (word.length < 5 ? word : word.slice(0, word.length < 7 ? -1 : -2)));
  return /["“”„«»]/.test(typed) || shorter.join(' ') === words.join(' ') ? null : shorter.join(' ');
}

const LETTER = /[\p{L}\p{N}]/u;
const atWord = (name: string, at: number): boolean => at === 0 || !LETTER.test(name[at - 1]!); // there is one before it
/** Whether a word stands in a name where a word begins; null: not at all. */
function begins(name: string, word: string): boolean | null {
  let at = name.indexOf(word);
  if (at < 0) return null;
  for (; at >= 0; at = name.indexOf(word, at + 1)) if (atWord(name, at)) return true;
  return false;
}

/** How well a folded name answers: 0 it begins so, 1 each word begins one of its words, 2 they are in it somewhere; null: not all are. */
export function nearness(name: string, words: readonly string[]): 0 | 1 | 2 | null {
  let worst: 0 | 1 | 2 = words.length > 0 && name.startsWith(words[0]!) ? 0 : 1; // there is a first
  for (const word of words) {
    const here = begins(name, word);
    if (here === null) return null;
    if (!here) worst = 2;
  }
  return worst;
}

export interface Piece {
  readonly text: string;
  readonly asked: boolean;
}

/** A name in pieces, those that were asked for apart. */
export function pieces(name: string, words: readonly string[]): readonly Piece[] {
  const plain = name.normalize('NFC');
  const low = plain.toLowerCase();
  if (low.length !== plain.length) return [{ text: plain, asked: false }]; // a letter that is two in lower case: places would not fit
  const asked = new Array<boolean>(plain.length).fill(false);
  for (const word of words.filter((one) => one !== '')) {
    const inside = begins(low, word) !== true; // where words begin so, the insides of others are not meant
    for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length)) if (inside || atWord(low, at)) asked.fill(true, at, at + word.length);
  }
  const list: Piece[] = [];
  for (let from = 0; from < plain.length; ) {
    let to = from + 1;
    while (to < plain.length && asked[to] === asked[from]) to++;
    list.push({ text: plain.slice(from, to), asked: asked[from] === true });
    from = to;
  }
  return list;
}

/** A snippet of the host's in pieces: what was found stands between U+0002 and U+0003. */
export const snippetPieces = (snippet: string): readonly Piece[] =>
  snippet.replaceAll(/\s+/g, ' ').split('\u0003').flatMap((part) => part.split('\u0002').map((text, i) => ({ text, asked: i > 0 }))).filter(({ text }) => text !== '');
