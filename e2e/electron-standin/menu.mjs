// `Menu`: items that specs can click; no menu is drawn, and no accelerator is heard.
import { app } from './app.mjs';
import { BrowserWindow } from './window.mjs';

const ROLES = {
  quit: () => app.quit(),
  close: (window) => window?.close(),
  reload: (window) => window?.webContents.reload(),
};

export class MenuItem {
  constructor(options) {
    if (!options.label && !options.role && options.type !== 'separator') throw new TypeError('Invalid template for MenuItem: must have at least one of label, role or type');
    const { submenu, click, ...rest } = options;
    Object.assign(this, { type: submenu ? 'submenu' : 'normal', label: options.role ?? '', enabled: true, visible: true, checked: false, ...rest });
    if (submenu) this.submenu = submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu);
    this.click = (event = {}, window = BrowserWindow.getFocusedWindow()) => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (click) click(this, window, event);
      else ROLES[options.role]?.(window);
    };
  }
}

export class Menu {
  static #application = null;
  items = [];
  append(item) {
    this.items.push(item);
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }
  static getApplicationMenu() {
    return Menu.#application;
  }
}
