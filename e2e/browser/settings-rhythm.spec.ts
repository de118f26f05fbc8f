import type { TagId } from '../../shared/domain/records.ts';
import { expect, test } from './app.ts';
import { typeInto } from './hand.ts';
import { planOf } from './plan.ts';
import { openSettings, settingsAt } from './settings-page.ts';

test.use({ seed: { ...planOf([]), tags: [{ id: 'vinter' as TagId, name: 'Vinter', everyWeeks: null }] } }); // an id

test('a quiet period is added, changed and removed; a day that is none stays in its field', async ({ app: { page, host } }) => {
  await openSettings(page, 'workspace');
  const name = page.getByRole('textbox', { name: 'Ny lugn period' });
  await name.focus();
  await typeInto(page, name, 'Jul');
  await expect(page.getByRole('alert')).toContainText('Skriv första och sista dagen');
  const part = page.getByRole('region', { name: 'Lugna perioder' });
  await part.getByLabel('Från').fill('20 dec');
  await part.getByLabel('Till').fill('6/1');
  await part.getByRole('button', { name: 'Lägg till' }).click();
  const period = page.getByRole('listitem', { name: 'Jul' });
  await expect(period.getByLabel('Från')).toHaveValue('20 december');
  await expect(period.getByLabel('Till')).toHaveValue('6 januari');
  await period.getByRole('checkbox', { name: 'Onsdag' }).check();
  await expect.poll(() => settingsAt(host).quietPeriods).toEqual([{ name: 'Jul', from: '12-20', to: '01-06', weekdays: [3] }]);
  await period.getByLabel('Till').fill('sen vinter');
  await expect(period.getByRole('alert')).toContainText('Skriv dag och månad');
  await expect(period.getByLabel('Till')).toHaveValue('sen vinter');
  await period.getByLabel('Till').fill('7 jan');
  await expect.poll(() => settingsAt(host).quietPeriods[0]?.to).toBe('01-07');
  await page.getByRole('button', { name: 'Ta bort Jul' }).click();
  await expect(name).toBeFocused();
  await expect.poll(() => settingsAt(host).quietPeriods).toEqual([]);
});

test('a category and a tag should be seen every so many weeks', async ({ app: { page, host } }) => {
  await openSettings(page, 'categories');
  const category = page.getByRole('listitem', { name: 'Kundnära information' });
  await category.getByLabel(/syns minst en gång/).fill('4');
  await category.getByLabel(/^Mål för/).fill('30');
  await expect.poll(() => [...host.state.categories.values()][0]).toMatchObject({ everyWeeks: 4, targetShare: 30 });
  await openSettings(page, 'tags');
  const weeks = page.getByRole('listitem', { name: 'Vinter' }).getByLabel(/syns minst en gång/);
  await weeks.fill('0');
  await expect(page.getByRole('alert')).toContainText('1 till 520');
  await weeks.fill('8');
  await expect.poll(() => [...host.state.tags.values()][0]?.everyWeeks).toBe(8);
});

test('what a card should have before it goes out is chosen', async ({ app: { page, host } }) => {
  await openSettings(page, 'workspace');
  const wanted = page.getByRole('group', { name: 'Det här efterfrågas' });
  await wanted.getByRole('checkbox', { name: 'Godkännande' }).uncheck();
  await wanted.getByRole('checkbox', { name: 'Bild' }).uncheck();
  await expect.poll(() => settingsAt(host).readiness).toEqual(['owner', 'channel', 'text']);
  await page.getByRole('button', { name: /^Ångra/ }).click();
  await expect(wanted.getByRole('checkbox', { name: 'Bild' })).toBeChecked();
});
