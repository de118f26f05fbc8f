/** What lies over the views: panels, and the line that says what was done. */
import { expect, test } from './app.ts';
import { idOf, planOf } from './plan.ts';

test.use({ seed: planOf([{ title: 'Ny taxa', slot: '2026-11-24T09:00' }, { title: 'Bullbak', slot: '2026-11-25T09:00' }]) });

test('a card’s panel lies over every mode of the calendar, its head too, and is closed there by mouse', async ({ app: { page } }) => {
  for (const mode of ['2026-11', 'week/2026-W48', 'channels/2026-W48', 'agenda/2026-W48']) {
    await page.evaluate((path) => void (location.hash = path), `/calendar/${mode}/card/${idOf('Ny taxa')}`);
    const panel = page.getByRole('region', { name: 'Ny taxa' });
    await panel.getByRole('button', { name: 'Stäng' }).click();
    await expect(panel).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/calendar/${mode}$`));
  }
});

test('that something was undone is said until the next thing is done', async ({ app: { page } }) => {
  const told = page.getByRole('status').filter({ hasText: 'Ångrat' });
  const editor = page.getByRole('textbox', { name: 'Rubrik' });
  const rename = async (from: string, to: string): Promise<void> => {
    await page.evaluate((path) => void (location.hash = path), `/board/card/${idOf(from)}`);
    await editor.fill(to);
    await editor.blur();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article', { name: to })).toBeVisible();
  };
  await rename('Ny taxa', 'Nyare taxa');
  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(told).toBeVisible();
  await rename('Bullbak', 'Bullbaket');
  await expect(told).toBeHidden();
});
