/** A key of the whole desktop, as it is pressed, as Electron writes it, as people read it. */

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The keys that Electron has a name for, by what stands on them, whatever the layout and the other keys make of it. */
const NAMED: Readonly<Record<string, string>> = {
  Space: 'Space', Insert: 'Insert', Home: 'Home', End: 'End', PageUp: 'PageUp', PageDown: 'PageDown', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right',
};
const keyOf = (code: string): string | null => /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)?.slice(1).find(Boolean) ?? NAMED[code] ?? null;

/**
 * What was pressed, as Electron writes it (`Control+Alt+I`). Null where that is no key to take from every other program: a
 * letter, or what they all use (Ctrl+C): it takes two that are held down, or a function key.
 */
export function acceleratorOf({ code, ctrlKey, metaKey, altKey, shiftKey }: Pressed, mac: boolean): string | null {
  const key = keyOf(code);
  const held = [ctrlKey && 'Control', metaKey && (mac ? 'Command' : 'Super'), altKey && 'Alt', shiftKey && 'Shift'].filter((part) => part !== false);
  if (key === null || !(held.length > 1 || /^F\d/.test(key))) return null;
  return [...held, key].join('+');
}

/** `shift`: its name in the language. */
export function acceleratorText(keys: string, shift: string, mac: boolean): string {
  const names: Readonly<Record<string, string>> = mac ? { Control: '⌃', Command: '⌘', Alt: '⌥', Shift: '⇧' } : { Control: 'Ctrl', Super: 'Win', Shift: shift };
  return keys.split('+').map((part) => names[part] ?? { Up: '↑', Down: '↓', Left: '←', Right: '→' }[part] ?? part).join(mac ? '' : '+');
}
