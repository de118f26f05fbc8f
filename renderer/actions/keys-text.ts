/** Keys as they are written on this computer, pressed, and told to a screen reader. */
import { actionInfo } from '../../shared/actions/list.ts';
import type { ActionId } from '../../shared/actions/list.ts';
import type { Translate } from '../../shared/i18n/messages.ts';

export const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
const SIGNS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: '↵', PageUp: 'PgUp', PageDown: 'PgDn', Escape: 'Esc' };

/** One chord as people read it: `Ctrl+Skift+Z`, `⌘⇧Z`, `↑`. */
export function keysText(keys: string, t: Translate): string {
  const parts = keys.split('+').map((part) => SIGNS[part] ?? part);
  if (MAC) return parts.map((part) => ({ Mod: '⌘', Shift: '⇧', Alt: '⌥' })[part] ?? part).join('');
  return parts.map((part) => ({ Mod: 'Ctrl', Shift: t('keys.shift') })[part] ?? part).join('+');
}

/** The keys that are shown for an action; null where it has none. */
export const keysOf = (id: ActionId, t: Translate): string | null => {
  const [first] = actionInfo(id).keys;
  return first ? keysText(first, t) : null;
};

interface KeyProps {
  readonly title: string;
  readonly 'aria-keyshortcuts'?: string;
}

/** What a button says of its keys: in its tooltip, after what it does, and to a screen reader. */
export function propsOfKeys(keys: readonly string[], name: string, t: Translate): KeyProps {
  const [first] = keys;
  if (!first) return { title: name };
  const told = keys.map((one) => one.replace('Mod', MAC ? 'Meta' : 'Control'));
  return { title: t('keys.withKeys', { name, keys: keysText(first, t) }), 'aria-keyshortcuts': told.join(' ') };
}

/** The same of a button that runs an action. */
export const keyProps = (id: ActionId, name: string, t: Translate): KeyProps => propsOfKeys(actionInfo(id).keys, name, t);

/** The keys of an event, as the lists write them. What only Shift makes (`?`) is that sign. */
export function pressed({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const upper = key.toUpperCase();
  const shift = shiftKey && (key.length > 1 || upper !== key.toLowerCase());
  const [mod, other] = MAC ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  return `${other ? 'Other+' : ''}${mod ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${altKey ? 'Alt+' : ''}${upper.length === 1 ? upper : key}`;
}
