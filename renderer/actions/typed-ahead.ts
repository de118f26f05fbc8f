/**
 * What is typed between asking for a field and its being there (its code may be on the way) belongs to the field: from `holdKeys` until
 * a field takes the focus keys are no shortcuts, and are played there in their order. Listens before all others: imported at the start.
 */

/** No code takes so long that comes at all; after it the keyboard is everybody's again. */
const LONGEST_MS = 10_000;
/** Keys that write nothing and mean something to a field with a list. */
const WALKS: readonly string[] = ['Enter', 'ArrowUp', 'ArrowDown'];

let held: { readonly keys: readonly string[]; readonly until: number; readonly giveUp: () => void } | null = null;

/** What was pressed, one key on; the same where the key is none of the field's. */
export function heldAfter(keys: readonly string[], { key, repeat, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey'>, altGraph = false): readonly string[] {
  if (repeat || ((ctrlKey || metaKey) && !altGraph)) return keys;
  if (key === 'Backspace') return keys.slice(0, -1);
  return key.length === 1 || WALKS.includes(key) ? [...keys, key] : keys;
}

/** `giveUp`: what Escape does until then. */
export function holdKeys(giveUp: () => void): void {
  held = { keys: [], until: performance.now() + LONGEST_MS, giveUp };
}

function onKeyDown(event: KeyboardEvent): void {
  if (held && performance.now() > held.until) held = null;
  if (!held) return;
  event.stopImmediatePropagation();
  if (event.key === 'Escape') {
    held.giveUp();
    held = null;
  } else held = { ...held, keys: heldAfter(held.keys, event, event.getModifierState('AltGraph')) };
  if (!event.ctrlKey && !event.metaKey) event.preventDefault();
}

/** Written as by hand, so that the field and its undo know; each key once what the one before did is there. What closes the field has the last word. */
async function play(field: HTMLInputElement | HTMLTextAreaElement, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (document.activeElement !== field) return;
    const written = key === 'Enter' && field instanceof HTMLTextAreaElement ? '\n' : key;
    if (written.length === 1) document.execCommand('insertText', false, written);
    else field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await Promise.resolve(); // before any other key
  }
}

function onFocus({ target }: FocusEvent): void {
  if (!held || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  queueMicrotask(() => {
    const keys = held?.keys ?? [];
    held = null;
    void play(target, keys);
  });
}

if (typeof window !== 'undefined') {
  addEventListener('keydown', onKeyDown, true);
  addEventListener('focusin', onFocus);
  addEventListener('pointerdown', () => (held = null), true);
}
