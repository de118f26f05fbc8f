import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { actionInfo, actionsOf } from '../shared/actions/list.ts';
import type { ActionGroup, ActionId } from '../shared/actions/list.ts';
import type { Language } from '../shared/i18n/language.ts';
import { translate } from '../shared/i18n/messages.ts';
import { askPage } from './ask-page.ts';

/**
 * An item for an action. Its key is shown and left to the page, which knows whether text is being written. A Mac hears every
 * accelerator that it shows, so there a plain letter is not shown.
 */
function itemOf(id: ActionId, label: string, openAnother: () => BrowserWindow): MenuItemConstructorOptions {
  const [keys] = actionInfo(id).keys;
  const shown = keys && (process.platform !== 'darwin' || keys.startsWith('Mod+')) ? { accelerator: keys.replace('Mod', 'CmdOrCtrl'), registerAccelerator: false } : {};
  return { id, label, click: () => askPage({ id, href: null }, openAnother), ...shown };
}

/**
 * The menu bar: what every desktop program has, and the list of actions. Undo and redo show their keys but leave them to the page, where they mean
 * the plan or the text, whichever has the focus.
 */
export function setMenu(language: Language, openAnother: () => BrowserWindow): void {
  const t = translate(language);
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const actions = (group: ActionGroup): MenuItemConstructorOptions[] => actionsOf(group).filter((id) => id !== 'undo' && id !== 'redo').map((id) => itemOf(id, t(`actions.name.${id}`), openAnother));
  const template: MenuItemConstructorOptions[] = [
    {
      label: t('menu.file'),
      submenu: [
        { id: 'new-window', label: t('menu.newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: openAnother },
        separator,
        ...actions('file'),
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
        ...actions('show'),
        separator,
        { id: 'reload', role: 'reload', label: t('menu.reload') },
        separator,
        { role: 'resetZoom', label: t('menu.resetZoom') },
        { role: 'zoomIn', label: t('menu.zoomIn') },
        { role: 'zoomOut', label: t('menu.zoomOut') },
        separator,
        { role: 'togglefullscreen', label: t('menu.fullScreen') },
      ],
    },
    ...(['do', 'go', 'find'] as const).map((group) => ({ label: t(`actions.group.${group}`), submenu: actions(group) })),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
