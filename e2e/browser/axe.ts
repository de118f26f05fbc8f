/** What axe is asked: one way for all specs. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { showTheme } from './app.ts';

/**
 * Axe on a page. Without frames to look into it needs no page of its own to put results together, and only what is
 * wrong is worked out in full: half the time, the same violations.
 */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** The same for a grid: a cell is called by its day, not by what is in it. */
export const axeOnGrid = (page: Page): AxeBuilder => axeOn(page).disableRules('label-content-name-mismatch');

/** What depends on the theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds in any theme: all of it in the light one, in the others what depends on them. `within`: parts of the page, else all. */
export async function faultsInThemes(page: Page, within: readonly string[] = [], ask = axeOn): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await showTheme(page, theme);
    const axe = within.reduce((builder, part) => builder.include(part), theme === 'light' ? ask(page) : axeOn(page).withRules(COLOURS));
    const { violations } = await axe.analyze();
    faults.push(...violations.map(({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  return faults;
}
