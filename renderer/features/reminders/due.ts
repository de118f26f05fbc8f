/** What the person who sits here is reminded of now, in step with the plan; looked for when the page has nothing better to do. */
import { create } from 'zustand';
import type { Reminders } from '../../../shared/contract/contract.ts';
import { USUAL_REMINDERS } from '../../../shared/contract/preferences.ts';
import type { Comment, PersonId } from '../../../shared/domain/records.ts';
import { hiddenOn, hiding, remindersFor } from '../../../shared/planning/reminders.ts';
import type { Reminder } from '../../../shared/planning/reminders.ts';
import { followPlan } from '../../store/followers.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { host, prefer } from '../../store/session.ts';

const NONE: readonly Reminder[] = [];
export const useDue = create<{ readonly list: readonly Reminder[] }>(() => ({ list: NONE }));

/** Comments that name the person, as the host last said. */
let mentions: readonly Comment[] = [];
const MOST = 50;

/** Who sits here; null where nobody has said. */
export function personNow(): PersonId | null {
  const { plan, preferences } = usePlan.getState();
  return plan.people.get(preferences.person ?? '')?.id ?? null;
}

export const settingsOf = (person: PersonId): Reminders => usePlan.getState().preferences.reminders[person] ?? USUAL_REMINDERS;

export async function saveReminders(person: PersonId, change: Partial<Reminders>): Promise<void> {
  await prefer({ reminders: { [person]: change } });
}

/** Not shown any more today. */
export function hide(keys: readonly string[]): void {
  const person = personNow();
  if (person) void saveReminders(person, { hidden: hiding(settingsOf(person), keys, usePlan.getState().today) });
}

/** Looks now. */
export function look(): readonly Reminder[] {
  const [person, { plan, today }] = [personNow(), usePlan.getState()];
  const hidden = person ? new Set(hiddenOn(settingsOf(person), today)) : null;
  const list = person ? remindersFor(plan, settingsOf(person), person, today, mentions).filter(({ key }) => !hidden?.has(key)) : NONE;
  useDue.setState({ list });
  return list;
}

let asked = 0;
function lookSoon(): void {
  cancelIdleCallback(asked);
  asked = requestIdleCallback(look, { timeout: 1_000 });
}

async function askMentions(): Promise<void> {
  const person = personNow();
  mentions = [];
  if (person) {
    const outcome = await host().call('mentions', { person, limit: MOST });
    if (outcome.ok && person === personNow()) mentions = outcome.value.comments;
    else if (!outcome.ok && outcome.error.code !== 'offline') say({ error: outcome.error });
  }
  lookSoon();
}

followPlan((diff) => {
  if (diff === null || diff.comments) void askMentions();
  else if (diff.cards || diff.placements || diff.notes || diff.settings || diff.people) lookSoon();
});
usePlan.subscribe((now, before) => {
  if (now.preferences.person !== before.preferences.person) void askMentions();
  else if (now.today !== before.today || now.preferences.reminders !== before.preferences.reminders) lookSoon();
});
void askMentions();
