/** The card editor in specs: its panel and what is in it. */
import type { Locator, Page } from '@playwright/test';
import type { BrowserDoor } from '../../server/serve.ts';
import { expect } from './app.ts';

export const CARD = '/board/card/halka';
export const panel = (page: Page): Locator => page.getByRole('region', { name: /^(Kort|Card): / });
export const title = (page: Page): Locator => page.getByRole('textbox', { name: /^(Rubrik|Title)$/ });
export const placement = (page: Page, name: string): Locator => panel(page).getByRole('listitem', { name });

/** Reloads, so that only what reached the disk is seen. */
export async function reopened(page: Page): Promise<void> {
  await expect(panel(page).getByText('Sparat 09:0')).toBeVisible();
  await page.reload();
  await expect(title(page)).toBeVisible();
}

/** Opens a path of the app in a page, "/board/card/halka", as somebody does who follows a link. */
export async function open(page: Page, { url }: BrowserDoor, path: string): Promise<void> {
  await page.goto('about:blank'); // else only the fragment changes, and nothing is loaded
  await page.goto(`${url.split('&')[0]}${path}`);
}

/** Opens the plan's card. */
export async function openCard(page: Page, door: BrowserDoor): Promise<void> {
  await open(page, door, CARD);
  await expect(title(page)).toHaveValue('Halkbekämpning');
}
