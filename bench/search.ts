/**
 * `node bench/search.ts`: the palette over 50,000 cards, four of five archived, each with a title and 40 words of text: how long from a key
 * to the paint of everything that answers, titles and texts, and the longest task meanwhile. The goal is 50 ms.
 */
import { parseArgs } from 'node:util';
import type { CardText, Comment } from '../shared/domain/records.ts';
import { onePage } from './one-page.ts';
import type { Probe } from './probe.ts';
import { TODAY, boardWorkspace, numbers } from './workspace.ts';
import type { Records } from './workspace.ts';

declare const probe: Probe; // in the page, put there by installProbe

const { values } = parseArgs({ options: { cards: { type: 'string', default: '50000' }, rounds: { type: 'string', default: '7' } } });
const WORDS = 'och att det som en den av för med de på är till nya öppettider vinter skola bygglov lekplats bibliotek trygghet budget lucia jobb sommar återbruk vägar val kultur halkbekämpning åtgärder ärende övning kommunen invånare'.split(' ');

function wordyWorkspace(count: number): Records {
  const next = numbers(3);
  const say = (words: number): string => Array.from({ length: words }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
  const records = boardWorkspace(count);
  const cards = (records.cards ?? []).map((card, i) => ({ ...card, archived: i % 5 > 0 }));
  const texts = (records.texts ?? []).map((text, i): CardText => ({ ...text, text: say(40), notes: i % 3 === 0 ? say(15) : '' }));
  const comments = cards.filter((_, i) => i % 10 === 0).map((card, i) => ({ id: `k${i}`, card: card.id, author: null, authorName: 'A', at: '2026-03-01T10:00', text: say(12), mentions: [] }) as unknown as Comment); // an id and a moment
  return { ...records, cards, texts, comments };
}

/** A first letter that nearly every text has a word with; a word's beginning; words of a title, of a text; nothing. */
const ASKED = ['a', 'd', 'de', 'luci', 'lucia vinter', 'halkbekämpning bud', 'öp', 'ekamp', 'ekämp'];

const { page, close } = await onePage(wordyWorkspace(Number(values.cards)), TODAY);
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
try {
  await page.keyboard.press('Control+k');
  await page.evaluate(() => probe.settled(3000, '.hit', 1)); // the older cards have come by then
  let worst = 0;
  for (const asked of ASKED) {
    const [paints, tasks]: [number[], number[]] = [[], []];
    for (let round = 0; round < Number(values.rounds); round++) {
      await page.fill('.palette input', asked.slice(0, -1));
      await page.evaluate(() => probe.settled(250, 'body', 1));
      await page.evaluate(() => probe.start());
      await page.keyboard.press('End');
      await page.keyboard.press(asked.at(-1)!); // none is empty
      const painted = await page.evaluate(() => probe.settled(250, 'body', 1));
      const { marks, longTasks } = await page.evaluate(() => probe.stop());
      paints.push(painted - (marks['keydown'] ?? 0));
      tasks.push(...longTasks);
    }
    worst = Math.max(worst, median(paints));
    console.log(`“${asked}”: ${median(paints).toFixed(0)} ms from the key to the last paint (median of ${paints.length}, slowest ${Math.max(...paints).toFixed(0)}), longest task ${Math.max(0, ...tasks).toFixed(0)} ms`);
  }
  console.log(`search, slowest median: ${worst.toFixed(0)} ms of 50 (ratio ${(worst / 50).toFixed(2)})`);
} finally {
  await close();
}
