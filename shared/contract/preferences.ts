/** How a change of preferences is taken over: on the page at once, at the host for good. */
import { REMINDERS } from './contract.ts';
import type { PreferenceChange, Preferences, Reminders } from './contract.ts';
import type { TimeOfDay } from '../planning/date.ts';

/** What a person is reminded of until they choose otherwise. */
export const USUAL_REMINDERS: Reminders = {
  on: false, kinds: REMINDERS, whose: 'mine', at: '08:30' as TimeOfDay, quiet: { from: '17:00' as TimeOfDay, to: '08:00' as TimeOfDay }, weekdays: [1, 2, 3, 4, 5], toldUntil: null, hidden: null, // times of day
};

/** Preferences after a change. What a change of reminders does not name, another person's or another field, is kept as it is. */
export function withChange(before: Preferences, { reminders, ...change }: PreferenceChange): Preferences {
  const changed = Object.entries(reminders ?? {}).map(([person, fields]) => [person, { ...USUAL_REMINDERS, ...before.reminders[person], ...fields }] as const);
  return { ...before, ...change, reminders: { ...before.reminders, ...Object.fromEntries(changed) } };
}
