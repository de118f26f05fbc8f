/** Tells the person who sits here, once at their time: by the desktop's own means where it has them, else in the page. */
import type { Reminder } from '../../../shared/planning/reminders.ts';
import { REMINDERS } from '../../../shared/contract/contract.ts';
import { dueAt } from '../../../shared/planning/reminder-times.ts';
import { nowAtHost } from '../../store/clock.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf } from '../../store/route.ts';
import { host } from '../../store/session.ts';
import { speech } from '../../ui/language.tsx';
import { look, personNow, saveReminders, settingsOf } from './due.ts';
import { showReminders } from './show-reminders.ts';

const EVERY_MS = 20_000;

/** What was told here, where nothing may be kept. */
const toldHere = new Map<string, string>();

/** What a person was told last in any window; what is told now is remembered in its place. */
function toldBefore(person: string, now: string): string | null {
  const key = `reminders-told:${person}`;
  const here = toldHere.get(key) ?? null;
  toldHere.set(key, now);
  try {
    const before = localStorage.getItem(key);
    localStorage.setItem(key, now);
    return before;
  } catch {
    return here;
  }
}

/** Looks at the clock. Of several windows one tells: they share a lock, and what was told last. */
async function tick(): Promise<void> {
  const { session, complete } = usePlan.getState();
  const person = personNow();
  const due = person && session === 'ready' && complete ? dueAt(settingsOf(person), nowAtHost()) : null;
  if (!person || !due) return;
  await navigator.locks.request('reminders', async () => {
    const before = toldBefore(person, due);
    await saveReminders(person, { toldUntil: nowAtHost() });
    if (before === null || before < due) await tell(look());
  });
}

/** "I morgon: 3 inlägg. 1 utan ansvarig." */
function wordsOf(list: readonly Reminder[]): string {
  const { t } = speech();
  const counts = REMINDERS.map((kind) => [kind, list.filter((one) => one.kind === kind).length] as const);
  return counts.flatMap(([kind, count]) => (count > 0 ? t(`reminders.told.${kind}`, { count }) : [])).join(' ');
}

async function tell(list: readonly Reminder[]): Promise<void> {
  if (list.length === 0) return;
  const { t } = speech();
  const [first] = list;
  const only = list.length === 1 && first?.card ? first.card : null;
  const text = wordsOf(list);
  if (usePlan.getState().abilities.notifications) {
    const href = only && hrefOf({ view: { name: 'board' }, panel: { type: 'card', id: only } });
    const outcome = await host().call('notify', { title: t('reminders.title'), body: text, href });
    if (outcome.ok && outcome.value.shown) return;
  }
  say({ text, severity: 'info', action: { label: t('reminders.show'), run: showReminders } });
}

setInterval(() => void tick(), EVERY_MS);
usePlan.subscribe((now, before) => {
  if (now.preferences !== before.preferences || now.today !== before.today || now.complete !== before.complete) void tick();
});
void tick();
