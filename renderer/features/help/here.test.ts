import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../shared/domain/defaults.ts';
import { channel, workspace } from '../../../shared/domain/samples-for-tests.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import type { RuleId } from '../../../shared/domain/records.ts';
import { rulesHere } from './here.ts';

const plan = workspace({
  settings: [{ ...DEFAULT_SETTINGS, rules: { 'max-per-day': { limit: 3 }, 'min-gap': { on: false } } }],
  channels: [
    channel('fb', { name: 'Facebook', rules: { 'max-per-day': { limit: 1 } }, cadence: { weekdays: [1, 3, 5], perWeek: 2, reserve: 0 } }),
    channel('old', { archived: true, rules: { 'max-per-day': { limit: 9 } } }),
  ],
});
const said = (rule: RuleId) => rulesHere(rule, plan, translate('sv'), 'sv').map(({ text }) => text);

test('a setting says where it comes from, and which channels go their own way (planning rules §4)', () => {
  expect(said('max-per-day')).toEqual(['högst 3 om dagen, stories 5 (ändrat av er)', 'Facebook: högst 1 om dagen, stories 5']);
  expect(said('min-gap')).toEqual(['av (ändrat av er)']);
  expect(said('overdue')).toEqual(['på (förvalet)']);
});

test('a rule that needs to know what is expected says what that is, or that it is silent', () => {
  expect(said('cadence-gap')).toEqual(['på (förvalet)', 'Facebook: mån, ons, fre, minst 2 i veckan']);
  expect(said('reserve')).toEqual(['på (förvalet)', 'Ingen kanal håller platser lediga, så regeln säger inget.']);
});
