/** One list of what can be done from anywhere: keys and effect. Buttons, tooltips and the keyboard read it. */
import { askPrint } from '../features/print/print-store.ts';
import type { ActionId } from '../../shared/actions/list.ts';
import { followAsks } from '../store/followers.ts';
import { openPanel, routeNow } from '../store/route.ts';
import { stepBack } from '../store/session.ts';

export interface Action {
  readonly id: ActionId;
  /** As people read them; `Mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  /** While text is being written too: these keys are no text. */
  readonly whileWriting?: boolean;
  readonly run: () => void;
}

const ACTIONS: readonly Action[] = [
  { id: 'undo', keys: ['Mod+Z'], run: () => void stepBack('undo') },
  { id: 'redo', keys: ['Mod+Shift+Z', 'Mod+Y'], run: () => void stepBack('redo') },
  { id: 'newCard', keys: ['N'], run: () => openPanel({ type: 'new' }) },
  { id: 'filter', keys: ['F'], run: () => document.querySelector<HTMLElement>('.filter-all')?.click() },
  { id: 'collisions', keys: ['K'], run: () => openPanel(routeNow().panel?.type === 'collisions' ? null : { type: 'collisions' }) },
  { id: 'print', keys: ['Mod+P'], whileWriting: true, run: askPrint },
];

export function actionOf(id: Action['id']): Action {
  const action = ACTIONS.find((a) => a.id === id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
}

followAsks(({ id, href }) => {
  if (href) location.hash = href;
  if (id) ACTIONS.find((action) => action.id === id)?.run();
});

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
/** Keys as they are written on this computer. */
export const keysText = (keys: string): string => (MAC ? keys.replace('Mod+', '⌘').replace('Shift+', '⇧') : keys.replace('Mod', 'Ctrl'));

/** Whether the keyboard is writing text, so that plain letters are no shortcuts. Undo there is the field's own. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

function pressed(event: KeyboardEvent): string {
  const mod = MAC ? event.metaKey : event.ctrlKey;
  return `${mod ? 'Mod+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.altKey ? 'Alt+' : ''}${event.key.toUpperCase()}`;
}

/** Whether these keys are an action's. */
export const isShortcut = (event: KeyboardEvent): boolean => ACTIONS.some(({ keys }) => keys.includes(pressed(event)));

/** Runs the action whose keys were pressed. */
export function onShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const keys = pressed(event);
  const action = ACTIONS.find((a) => a.keys.includes(keys));
  if (!action || (isWriting(event.target) && !action.whileWriting)) return;
  event.preventDefault();
  action.run();
}
