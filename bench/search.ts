/**
 * `node bench/search.ts`: the palette over 50,000 cards, four of five archived, each with a title and 40 words of text: how long the host takes to
 * answer, and how long it is from a key to the paint of everything that answers, titles and texts, and the longest task meanwhile. The goal is 50 ms.
 */
import { parseArgs } from 'node:util';
import BetterSqlite3 from 'better-sqlite3';
import { workspaceFile } from '../db/open.ts';
import { wordsOf } from '../db/words.ts';
import { onePage } from './one-page.ts';
import type { Probe } from './probe.ts';
import { wordyWorkspace } from './wordy.ts';
import { TODAY } from './workspace.ts';

declare const probe: Probe; // in the page, put there by installProbe

const { values } = parseArgs({ options: { cards: { type: 'string', default: '50000' }, rounds: { type: 'string', default: '7' } } });
/** As often as one that is slow now and then shows. */
const ASKED_OF_HOST = 21;

/** What the host is asked: beginnings, single letters and numbers, and many common words with one that is nowhere. */
const HEAVY = ['a', 'ha', 'halk', 'halkbekämpning', 'a b c d e', '1 2 3 4 5 6 7 8', 'och att det en rubrik zq'];
/** A first letter that nearly every text has a word with; a word's beginning; words of a title, of a text; nothing. */
const ASKED = ['a', 'd', 'de', 'luci', 'lucia vinter', 'halkbekämpning bud', 'öp', 'ekamp', 'ekämp'];

const { page, dataDir, close } = await onePage(wordyWorkspace(Number(values.cards)), TODAY);
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
/** What the host itself takes, without the way to it and back. */
function timeHost(): void {
  const database = new BetterSqlite3(workspaceFile(dataDir), { readonly: true });
  const words = wordsOf(database);
  for (const asked of HEAVY) {
    const took = Array.from({ length: ASKED_OF_HOST }, () => {
      const from = performance.now();
      words.find(asked, 40);
      return performance.now() - from;
    }).toSorted((a, b) => a - b);
    console.log(`host, “${asked}”: ${median(took).toFixed(1)} ms (95th of a hundred: ${took[ASKED_OF_HOST - 2]!.toFixed(1)})`); // there are more than two
  }
  database.close();
}

try {
  timeHost();
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
