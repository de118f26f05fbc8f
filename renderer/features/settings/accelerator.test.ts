import { expect, test } from 'vitest';
import { acceleratorOf, acceleratorText } from './accelerator.ts';

const press = (code: string, held = '') => ({ code, ctrlKey: held.includes('c'), metaKey: held.includes('m'), altKey: held.includes('a'), shiftKey: held.includes('s') });

test('keys that are pressed together are written as Electron reads them', () => {
  expect([acceleratorOf(press('KeyI', 'ca'), false), acceleratorOf(press('Digit1', 'ms'), false), acceleratorOf(press('KeyI', 'mas'), true), acceleratorOf(press('F9'), false), acceleratorOf(press('Space', 'cs'), false)])
    .toEqual(['Control+Alt+I', 'Super+Shift+1', 'Command+Alt+Shift+I', 'F9', 'Control+Shift+Space']);
});

test('what is written, or used by every program, is no key to take from them', () => {
  for (const [code, held] of [['KeyI', ''], ['KeyI', 's'], ['Tab', ''], ['Tab', 'cs'], ['Enter', 'cs'], ['Escape', ''], ['ControlLeft', 'c'], ['ArrowUp', 's'], ['KeyC', 'c'], ['KeyZ', 'm'], ['Quote', 'ca']] as const) expect(acceleratorOf(press(code, held), false)).toBeNull();
});

test('people read them as they stand on the keyboard', () => {
  expect([acceleratorText('Control+Shift+I', 'Skift', false), acceleratorText('Super+Up', 'Skift', false), acceleratorText('Command+Alt+I', 'Skift', true)]).toEqual(['Ctrl+Skift+I', 'Win+↑', '⌘⌥I']);
});
