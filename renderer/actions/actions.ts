/** What each action of the list does, and the keyboard that runs it. */
import { ACTION_IDS, actionInfo, doesIn, isMeant } from '../../shared/actions/list.ts';
import type { ActionId, Place } from '../../shared/actions/list.ts';
import { meetingNow } from '../../shared/meeting/meeting-now.ts';
import { openCapture } from '../features/ideas/capture-store.ts';
import { askPrint } from '../features/print/print-store.ts';
import { showReminders } from '../features/reminders/show-reminders.ts';
import { followAsks } from '../store/followers.ts';
import { usePlan } from '../store/plan-store.ts';
import { MEETINGS, WHEEL, calendarStart, go, inRoom, openPanel, routeNow } from '../store/route.ts';
import type { CalendarMode, View } from '../store/route.ts';
import { stepBack } from '../store/session.ts';
import { nextDensity, nextTheme, otherLanguage } from './appearance.ts';
import { askFor } from './asked.ts';
import { pressed } from './keys-text.ts';
import { holdKeys } from './typed-ahead.ts';

const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
const show = (view: View): void => go({ view, panel: null });
const files = (): void => show({ name: 'settings', section: 'files' });

function showCalendar(mode: CalendarMode): void {
  const { view } = routeNow();
  show({ name: 'calendar', mode, at: view.name === 'calendar' && view.at ? calendarStart(mode, view.at) : null });
}

/** Where nothing is filtered, as from the desktop's menu: on the board. */
function filter(): void {
  if (isMeant('filter', placeOf(routeNow().view))) return press('.filter-all');
  show({ name: 'board' });
  requestAnimationFrame(() => press('.filter-all'));
}

function today(): void {
  const { view } = routeNow();
  if (view.name === 'wheel') show({ ...view, year: null, quarter: null });
  else if (view.name === 'calendar') press('[data-today]');
  else show({ name: 'calendar', mode: 'month', at: null });
}

function newCard(): void {
  if (routeNow().panel?.type !== 'new') holdKeys(() => openPanel(null));
  openPanel({ type: 'new' });
}

/** Into the meeting that is going on today; else to where one begins, or one that was forgotten is ended. */
function beginMeeting(): void {
  const { plan, today: day } = usePlan.getState();
  const going = meetingNow(plan.meetings.values(), day);
  show(going ? { ...MEETINGS, id: going.id } : MEETINGS);
}

const EFFECTS: Readonly<Record<ActionId, () => void>> = {
  search: () => askFor('search'),
  filter,
  collisions: () => openPanel(routeNow().panel?.type === 'collisions' ? null : { type: 'collisions' }),
  reminders: showReminders,
  keys: () => askFor('keys'),
  help: () => show({ name: 'help' }),
  newCard,
  captureIdea: () => openCapture(),
  beginMeeting,
  chosen: () => document.querySelector<HTMLElement>('.bulkbar button')?.focus(),
  undo: () => void stepBack('undo'),
  redo: () => void stepBack('redo'),
  board: () => show({ name: 'board' }),
  month: () => showCalendar('month'),
  week: () => showCalendar('week'),
  channels: () => showCalendar('channels'),
  agenda: () => showCalendar('agenda'),
  wheel: () => show(WHEEL),
  meetings: () => show(MEETINGS),
  settings: () => show({ name: 'settings', section: 'workspace' }),
  today,
  theme: nextTheme,
  density: nextDensity,
  language: otherLanguage,
  print: askPrint,
  import: files,
  export: files,
};

/** Does an action. */
export const act = (id: ActionId): void => EFFECTS[id]();

/** Where one is, for what is meant there. */
export function placeOf(view: View): Place {
  return inRoom(view) ? 'room' : view.name;
}

followAsks(({ id, href }) => {
  if (href) location.hash = href;
  if (id) act(id);
});

/** Whether the keyboard is writing text, so that plain letters are no shortcuts. Undo there is the field's own. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** Whether these keys are an action's. */
export const isShortcut = (event: KeyboardEvent): boolean => ACTION_IDS.some((id) => actionInfo(id).keys.includes(pressed(event)));

/** Runs the action whose keys were pressed. Over a dialog only what is asked for over anything: it has the keyboard. */
export function onShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const [keys, place] = [pressed(event), placeOf(routeNow().view)];
  const id = ACTION_IDS.find((one) => doesIn(one, keys, place));
  if (!id || (isWriting(event.target) && !actionInfo(id).whileWriting)) return;
  if (document.querySelector('dialog[open]') && (!keys.startsWith('Mod+') || actionInfo(id).group === 'go')) return;
  event.preventDefault();
  act(id);
}
