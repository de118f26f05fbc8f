import type { Page } from '@playwright/test';
import { expect, still, test } from './app.ts';
import { gapsPlan } from './gaps-plan.ts';

/** Opens the board anew, and gives the rows that were put somewhere else after they had been drawn. */
async function movedRows(page: Page): Promise<string[]> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    new MutationObserver((changes) => {
      for (const { target, oldValue } of changes) {
        if (target instanceof HTMLElement && target.matches('.row')) moved.push(`${target.innerText.split('\n')[0]}: ${oldValue} → ${target.getAttribute('style')}`);
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'], attributeOldValue: true });
    Object.assign(window, { moved });
  });
  await page.reload();
  await expect(page.locator('.row').first()).toBeVisible();
  await still(page);
  return page.evaluate(() => (window as unknown as { moved: string[] }).moved); // put there above
}

test.use({ viewport: { width: 1600, height: 900 } });

test.describe('the sample', () => {
  test('lies right in its first drawing: no row moves afterwards', async ({ app: { page } }) => {
    expect(await movedRows(page)).toEqual([]);
  });
});

test.describe('a plan with gaps and cards that lack something', () => {
  test.use({ seed: gapsPlan([{ title: 'En rubrik som är så lång att den behöver två rader i sin kolumn', slot: '2026-11-26T07:00' }]) });
  test('lies right in its first drawing, too', async ({ app: { page } }) => {
    expect(await movedRows(page)).toEqual([]);
  });
});
