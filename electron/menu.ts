import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../shared/i18n/language.ts';
import { translate } from '../shared/i18n/messages.ts';

/**
 * The menu bar: what every desktop program has. Undo and redo show their keys but leave them to the page, where they mean
 * the plan or the text, whichever has the focus.
 */
export function setMenu(language: Language, openAnother: () => void): void {
  const t = translate(language);
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    {
      label: t('menu.file'),
      submenu: [
        { id: 'new-window', label: t('menu.newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: openAnother },
        separator,
        { role: 'close', label: t('menu.close') },
        { id: 'quit', role: 'quit', label: t('menu.quit') },
      ],
    },
    {
      label: t('menu.edit'),
      submenu: [
        { role: 'undo', label: t('menu.undo'), registerAccelerator: false },
        { role: 'redo', label: t('menu.redo'), registerAccelerator: false },
        separator,
        { role: 'cut', label: t('menu.cut') },
        { role: 'copy', label: t('menu.copy') },
        { role: 'paste', label: t('menu.paste') },
        { role: 'selectAll', label: t('menu.selectAll') },
      ],
    },
    {
      label: t('menu.view'),
      submenu: [
        { id: 'reload', role: 'reload', label: t('menu.reload') },
        separator,
        { role: 'resetZoom', label: t('menu.resetZoom') },
        { role: 'zoomIn', label: t('menu.zoomIn') },
        { role: 'zoomOut', label: t('menu.zoomOut') },
        separator,
        { role: 'togglefullscreen', label: t('menu.fullScreen') },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
