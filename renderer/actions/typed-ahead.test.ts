import { expect, it } from 'vitest';
import { typedAfter } from './typed-ahead.ts';

it('keys write what they would in a field; those held with Ctrl, held down, or of no sign write nothing', () => {
  const after = (...keys: readonly (string | { readonly key: string; readonly ctrlKey?: boolean; readonly repeat?: boolean; readonly altGraph?: boolean })[]) => keys.reduce<string>((text, one) => {
    const event = { repeat: false, ctrlKey: false, metaKey: false, ...(typeof one === 'string' ? { key: one } : one) };
    return typedAfter(text, event, 'altGraph' in event && event.altGraph === true);
  }, '');
  expect([after(...'Nytt kort'), after('å', 'Shift', 'Ö'), after('a', 'b', 'Backspace', 'Enter', 'c')]).toEqual(['Nytt kort', 'åÖ', 'a\nc']);
  expect([after({ key: 'k', ctrlKey: true }, 'a'), after({ key: 'n', repeat: true }, 'a'), after({ key: '@', ctrlKey: true, altGraph: true }), after('ArrowDown', 'F5')]).toEqual(['a', 'a', '@', '']);
});
