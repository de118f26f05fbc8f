/** What axe is asked: one way for all specs. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe on a page. Without frames to look into it needs no page of its own to put results together, and only what is
 * wrong is worked out in full: half the time, the same violations.
 */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** The same for a grid: a cell is called by its day, not by what is in it. */
export const axeOnGrid = (page: Page): AxeBuilder => axeOn(page).disableRules('label-content-name-mismatch');
