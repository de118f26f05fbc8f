import { expect, it } from 'vitest';
import { translate } from '../../shared/i18n/messages.ts';
import { keyProps, keysOf, keysText, pressed } from './keys-text.ts';

const key = (name: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent => ({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }) as KeyboardEvent; // what is read of one

it('a pressed key is written as the lists write it; what only Shift makes is that sign', () => {
  expect([key('k', { ctrlKey: true }), key('z', { ctrlKey: true, shiftKey: true }), key('?', { shiftKey: true }), key('K', { shiftKey: true }), key('n')].map(pressed)).toEqual(['Mod+K', 'Mod+Shift+Z', '?', 'Shift+K', 'N']);
  expect([key('ArrowUp', { altKey: true, shiftKey: true }), key('n', { metaKey: true }), key(',', { ctrlKey: true })].map(pressed)).toEqual(['Shift+Alt+ArrowUp', 'Other+N', 'Mod+,']);
});

it('keys are shown in the language, and told to a screen reader in its own', () => {
  const [sv, en] = [translate('sv'), translate('en')];
  expect([keysText('Mod+Shift+Z', sv), keysText('Mod+Shift+Z', en), keysText('Alt+ArrowUp', sv), keysOf('help', sv)]).toEqual(['Ctrl+Skift+Z', 'Ctrl+Shift+Z', 'Alt+↑', null]);
  expect([keyProps('redo', 'Gör om', sv), keyProps('help', 'Hjälp', sv)]).toEqual([{ title: 'Gör om (Ctrl+Skift+Z)', 'aria-keyshortcuts': 'Control+Shift+Z Control+Y' }, { title: 'Hjälp' }]);
});
