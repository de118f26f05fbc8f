/** The plan's time is its workspace's, Europe/Stockholm, wherever the computer is; the other specs run there, these elsewhere. */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { idOf, planOf } from './plan.ts';

/** Where a day or its time could slip: the year's turn in a week 53, both changes of clocks, a leap day. */
const CARDS = [
  { title: 'Nyårsafton', slot: '2026-12-31T23:45', week: '2026-W53', day: 'torsdag 31 december 2026', named: 'v. 53' },
  { title: 'Nyårsdagen', slot: '2027-01-01T00:15', week: '2026-W53', day: 'fredag 1 januari 2027', named: 'v. 53' },
  { title: 'Nyårsafton 2032', slot: '2032-12-31T12:00', week: '2032-W53', day: 'fredag 31 december 2032', named: 'v. 53' },
  { title: 'Fram en timme', slot: '2026-03-29T02:30', week: '2026-W13', day: 'söndag 29 mars 2026', named: 'v. 13' },
  { title: 'Tillbaka en timme', slot: '2026-10-25T02:30', week: '2026-W43', day: 'söndag 25 oktober 2026', named: 'v. 43' },
  { title: 'Skottdagen', slot: '2028-02-29T09:00', week: '2028-W09', day: 'tisdag 29 februari 2028', named: 'v. 9' },
] as const;
test.use({ seed: planOf(CARDS.map(({ title, slot }) => ({ title, slot }))) });

const goTo = (page: Page, path: string) => page.evaluate((to) => void (location.hash = to), path);

for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  test.describe(zone, () => {
    test.use({ timezoneId: zone });

    test('days, times and weeks are the workspace’s in every view; so is today, and what is marked published now', async ({ app: { page, host, clock } }) => {
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
      for (const { title, slot, week, day, named } of CARDS) {
        await goTo(page, `/calendar/week/${week}`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(`${named}, `);
        await expect(page.getByRole('gridcell', { name: day, exact: true }).getByRole('button', { name: `${title}, ${slot.slice(11)}` })).toBeVisible();
      }
      for (const { title, slot, week, day, named } of [CARDS[0], CARDS[3], CARDS[5]]) {
        await goTo(page, `/calendar/${slot.slice(0, 7)}`);
        await expect(page.getByRole('gridcell', { name: day, exact: true }).getByRole('button', { name: `${title}, ${slot.slice(11)}` })).toBeVisible();
        await expect(page.getByRole('rowheader', { name: named, exact: true })).toBeVisible();
        await goTo(page, `/calendar/agenda/${week}`);
        await expect(page.getByRole('region', { name: day, exact: true }).getByRole('article', { name: title })).toContainText(slot.slice(11));
      }
      clock.set(new Date('2026-12-31T23:05:00Z')); // five past midnight in Stockholm: a Friday of week 53
      await goTo(page, '/calendar/week/2026-W53');
      await expect(page.getByRole('columnheader', { name: 'fredag 1 januari 2027', exact: true })).toHaveAttribute('aria-current', 'date');
      await goTo(page, `/calendar/week/2026-W53/card/${idOf('Nyårsdagen')}`);
      await page.getByRole('button', { name: 'Markera som publicerat' }).first().click();
      await expect.poll(() => host.state.cards.get(idOf('Nyårsdagen'))?.publishedAt).toBe('2027-01-01T00:05');
    });
  });
}
