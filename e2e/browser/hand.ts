/** What hands do in these specs: each step waits for what a person would see before the next one. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something is, once it has come to rest. */
export async function placeOf(what: Locator): Promise<Box> {
  let before: Box | null = null;
  await expect(async () => {
    const last = before;
    before = await what.boundingBox();
    expect(before).not.toBeNull();
    expect(before).toEqual(last);
  }).toPass({ intervals: [50] });
  return before!; // it was seen twice
}

/** Lifts with the mouse; the button stays down. */
export async function liftByMouse(page: Page, what: Locator): Promise<void> {
  const { x, y, width, height } = await placeOf(what);
  const [fromX, fromY] = [x + width / 2, y + Math.min(height / 2, 20)];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + 12, fromY + 6, { steps: 3 });
  await expect(page.locator('.is-source, .is-lifted')).not.toHaveCount(0); // the card, and its other placements of the day
}

/**
 * Holds what is lifted over a place until `target` (the place itself, or what it belongs to) says that it is over it,
 * `below` px from the upper edge. Goes there again where the page has moved under the pointer.
 */
export async function holdOver(page: Page, place: Locator, { target = place, below = 14 }: { readonly target?: Locator; readonly below?: number } = {}): Promise<void> {
  await expect(async () => {
    const { x, y, width, height } = await placeOf(place);
    await page.mouse.move(x + width / 2, y + Math.min(height / 2, below), { steps: 6 });
    await expect(target).toHaveClass(/is-over/, { timeout: 1_000 });
  }).toPass();
}

/** Lifts by keyboard. */
export async function liftByKey(page: Page, what: Locator): Promise<void> {
  await what.focus();
  await expect(what).toBeFocused();
  await page.keyboard.press('Space');
  await expect(what).toHaveClass(/is-source|is-lifted/);
}

/** Types into a field that is about to have the focus, and ends with Enter. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
  await page.keyboard.press('Enter');
}

/** Closes the panel with Escape, once it is there and has the keyboard. */
export async function escapePanel(page: Page): Promise<void> {
  await expect(page.locator('.panel:focus-within')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel')).toHaveCount(0);
}
