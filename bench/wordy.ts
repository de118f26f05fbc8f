/** A workspace with the words of a real one: 4,000 of them, the commonest in every other sentence, most of them rare (Zipf). */
import type { CardText, Comment } from '../shared/domain/records.ts';
import { boardWorkspace, numbers } from './workspace.ts';
import type { Records } from './workspace.ts';

const COMMON = 'och att det som en den av för med de på är till i rubrik vi ett har om kan nya inte alla öppettider vinter skola bygglov lekplats bibliotek trygghet budget lucia jobb sommar återbruk vägar val kultur halkbekämpning åtgärder ärende övning kommunen invånare zebra'.split(' ');
const MOST_WORDS = 4000;
const ENDS = ['', 'en', 'er', 'ning', 'skola', 'plan', 'dag', 'vård', 'gata', 'möte'];

/** Words of two to four syllables, after the common ones; a digit or a letter by itself here and there. */
function vocabulary(next: () => number): readonly string[] {
  const of = (signs: string): string => signs[Math.floor(next() * signs.length)] ?? '';
  const syllable = (): string => of('bcdfghjklmnprstvzåäö') + of('aeiouyåäö') + (next() < 0.4 ? of('lnrst') : '');
  const words = new Set(COMMON);
  while (words.size < MOST_WORDS) {
    const kind = next();
    words.add(kind < 0.02 ? String(Math.floor(next() * 2030)) : kind < 0.025 ? of('abcdefghi') : Array.from({ length: 2 + Math.floor(next() * 2) }, syllable).join('') + (ENDS[Math.floor(next() * ENDS.length)] ?? ''));
  }
  return [...words];
}

/** Four of five cards are archived; each has a title of some words and a text of 40, every third notes, every tenth a comment. */
export function wordyWorkspace(count: number): Records {
  const next = numbers(3);
  const words = vocabulary(next);
  const word = (): string => words[Math.floor(words.length ** next()) - 1] ?? 'och';
  const say = (length: number): string => Array.from({ length }, () => (next() < 0.08 ? String(Math.floor(10 ** (next() * 3.3))) : word())).join(' '); // hours, days, years
  const records = boardWorkspace(count);
  const cards = (records.cards ?? []).map((card, i) => ({ ...card, title: say(4 + (i % 5)), archived: i % 5 > 0 }));
  const texts = (records.texts ?? []).map((text, i): CardText => ({ ...text, text: say(40), notes: i % 3 === 0 ? say(15) : '' }));
  const comments = cards.filter((_, i) => i % 10 === 0).map((card, i) => ({ id: `k${i}`, card: card.id, author: null, authorName: 'A', at: '2026-03-01T10:00', text: say(12), mentions: [] }) as unknown as Comment); // an id and a moment
  return { ...records, cards, texts, comments };
}
