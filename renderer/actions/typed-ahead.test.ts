import { expect, it } from 'vitest';
import { heldAfter } from './typed-ahead.ts';

it('keys are kept as a field would have them, Enter and arrows among them; those held with Ctrl, held down, or of no sign are not', () => {
  const after = (...keys: readonly (string | { readonly key: string; readonly ctrlKey?: boolean; readonly repeat?: boolean; readonly altGraph?: boolean })[]) => keys.reduce<readonly string[]>((kept, one) => {
    const event = { repeat: false, ctrlKey: false, metaKey: false, ...(typeof one === 'string' ? { key: one } : one) };
    return heldAfter(kept, event, 'altGraph' in event && event.altGraph === true);
  }, []);
  expect([after(...'Nytt kort').join(''), after('å', 'Shift', 'Ö'), after('a', 'b', 'Backspace', 'ArrowDown', 'Enter')]).toEqual(['Nytt kort', ['å', 'Ö'], ['a', 'ArrowDown', 'Enter']]);
  expect([after({ key: 'k', ctrlKey: true }, 'a'), after({ key: 'n', repeat: true }, 'a'), after({ key: '@', ctrlKey: true, altGraph: true }), after('Home', 'F5')]).toEqual([['a'], ['a'], ['@'], []]);
});
