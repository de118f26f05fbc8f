/** Series: made with every day shown before, changed and ended from one card on (planning rules §3). */
import type { Series, SeriesId } from '../../shared/domain/records.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { expect, test } from './app.ts';
import { axeOn } from './axe.ts';
import { open, panel, title } from './editor-page.ts';
import { planOf } from './plan.ts';

const date = (text: string) => text as CalendarDate; // a date, written here
const FRIDAYS: Series = { id: 's' as SeriesId, name: 'Fredagsfika', rule: { type: 'weekly', weekdays: [5], every: 1 }, from: date('2026-11-27'), to: date('2026-12-18'), skipRedDays: true };
const fika = (day: number, slot: string, more = {}) => ({ title: `Fika ${day}`, slot, series: FRIDAYS.id, ...more });

test.describe('a series is made', () => {
  test.use({ seed: planOf([{ title: 'Fredagsfika', slot: '2026-11-27T12:00' }, { title: 'Annat', slot: '2026-12-04T12:00' }]) });

  test('every day is shown with what it would break; red ones are left out, others unticked; all of it is one step', async ({ app: { page, door, host } }) => {
    await open(page, door, '/board/card/fredagsfika');
    await panel(page).getByRole('button', { name: 'Mer', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Gör till serie …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Gör en serie av ”Fredagsfika”' });
    await dialog.getByRole('textbox', { name: 'Till och med' }).fill('2027-01-15');
    await expect(dialog.getByText('Hoppar över fre 25 dec, juldagen; fre 1 jan, nyårsdagen')).toBeVisible();
    await expect(dialog.getByRole('status')).toContainText('6 kort · varje fredag');
    await expect(dialog.getByRole('listitem').filter({ hasText: 'fre 4 dec' })).toContainText('Samma minut');
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await dialog.getByRole('checkbox', { name: 'fre 11 dec' }).press('Space');
    await expect(dialog.getByRole('status')).toContainText('5 kort');
    await dialog.getByRole('button', { name: 'Gör 4 kort till' }).press('Enter');
    await expect(panel(page).getByRole('region', { name: 'Serie' })).toContainText('varje fredag · 1 av 5');
    await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
    await expect(panel(page).getByRole('region', { name: 'Serie' })).toHaveCount(0);
    await expect.poll(() => [...host.state.cards.values()].map((card) => card.title).sort()).toEqual(['Annat', 'Fredagsfika']);
  });
});

test.describe('a series is changed', () => {
  const plan = planOf([
    fika(1, '2026-11-27T12:00'), fika(2, '2026-12-04T12:00'), fika(3, '2026-12-11T12:00'), fika(4, '2026-12-18T12:00', { status: 'published', publishedAt: '2026-11-20T12:00' }),
  ]);
  const cards = plan.cards?.map((card) => (card.id === 'fika-3' ? card : { ...card, title: 'Fika' })); // one has been given another title
  test.use({ seed: { ...plan, cards, series: [FRIDAYS] } });

  test('this one, or this and those after it; what is out or has another title is left alone', async ({ app: { page, door, host } }) => {
    const titles = () => [...host.state.cards.values()].filter((card) => card.deletedAt === null).map((card) => card.title).sort();
    await open(page, door, '/board/card/fika-1');
    const bar = panel(page).getByRole('region', { name: 'Serie' });
    await bar.getByRole('button', { name: 'Den här och 2 följande' }).press('Enter');
    await title(page).fill('Glögg');
    await expect.poll(titles).toEqual(['Fika', 'Fika 3', 'Glögg', 'Glögg']);
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await bar.getByRole('link', { name: 'Nästa i serien: fre 4 dec 12:00' }).press('Enter');
    await expect(bar).toContainText('2 av 4');
    await expect(bar.getByRole('button', { name: 'Bara den här' })).toHaveAttribute('aria-pressed', 'true');
    await panel(page).getByRole('button', { name: 'Tid: fre 4 dec 12:00' }).click();
    await page.getByRole('textbox', { name: 'Skriv en tid' }).fill('3 dec');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Bara det här kortet flyttades, ett av en serie.')).toBeVisible();
    await panel(page).getByRole('button', { name: 'Mer', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Ta bort den här och följande' }).press('Enter');
    await expect.poll(titles).toEqual(['Fika', 'Glögg']);
    await expect(page.getByText('2 kort av serien ligger i papperskorgen.')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
  });
});
