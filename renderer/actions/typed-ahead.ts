/**
 * What is typed between asking for a field and its being there (its code may be on the way) belongs to the field: from `holdKeys` until
 * a field takes the focus keys are no shortcuts, and what they wrote is written there. Listens before all others: imported at the start.
 */

/** No code takes so long that comes at all; after it the keyboard is everybody's again. */
const LONGEST_MS = 10_000;

let held: { readonly text: string; readonly until: number; readonly giveUp: () => void } | null = null;

/** What was written, one key on; the text as it is where the key writes nothing. */
export function typedAfter(text: string, { key, repeat, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey'>, altGraph = false): string {
  if (repeat || ((ctrlKey || metaKey) && !altGraph)) return text;
  if (key === 'Backspace') return Array.from(text).slice(0, -1).join('');
  return key === 'Enter' ? `${text}\n` : key.length === 1 ? text + key : text;
}

/** `giveUp`: what Escape does until then. */
export function holdKeys(giveUp: () => void): void {
  held = { text: '', until: performance.now() + LONGEST_MS, giveUp };
}

function onKeyDown(event: KeyboardEvent): void {
  if (held && performance.now() > held.until) held = null;
  if (!held) return;
  event.stopImmediatePropagation();
  if (event.key === 'Escape') {
    held.giveUp();
    held = null;
  } else held = { ...held, text: typedAfter(held.text, event, event.getModifierState('AltGraph')) };
  if (!event.ctrlKey && !event.metaKey) event.preventDefault();
}

/** Written as by hand, so that the field and its undo know. */
function onFocus({ target }: FocusEvent): void {
  if (!held || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  queueMicrotask(() => {
    const text = held?.text ?? '';
    held = null;
    if (text !== '') document.execCommand('insertText', false, target instanceof HTMLInputElement ? text.split('\n', 1)[0] : text);
  });
}

if (typeof window !== 'undefined') {
  addEventListener('keydown', onKeyDown, true);
  addEventListener('focusin', onFocus);
  addEventListener('pointerdown', () => (held = null), true);
}
