// `session`: permissions. DevTools ask nobody, so each permission is put to the app's handler when a window opens.
import { EventEmitter } from 'node:events';
import { devtools, windows } from './browser.mjs';

/** Electron's names of permissions and those of DevTools. */
const PERMISSIONS = {
  notifications: 'notifications', geolocation: 'geolocation', media: 'videoCapture', midi: 'midi', 'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write', 'idle-detection': 'idle-detection', 'storage-access': 'storage-access',
};

class Session extends EventEmitter {
  #ask;
  availableSpellCheckerLanguages = ['en-GB', 'en-US', 'sv'];
  setPermissionRequestHandler(handler) {
    this.#ask = handler;
    for (const window of windows) this.applyTo(window.webContents);
  }
  setPermissionCheckHandler(handler) {
    this.check = handler;
  }
  setSpellCheckerLanguages(languages) {
    const unknown = languages.find((language) => !this.availableSpellCheckerLanguages.includes(language));
    if (unknown) throw new Error(`Invalid language code provided: "${unknown}" is not a valid language code`);
    this.spellCheckerLanguages = languages;
  }
  /** Not Electron's: sets the handler's answers for this window's browser. */
  applyTo(contents) {
    for (const [permission, name] of Object.entries(this.#ask ? PERMISSIONS : {})) {
      const answer = (granted) => devtools.send('Browser.setPermission', { permission: { name }, setting: granted ? 'granted' : 'denied' }).catch(() => {});
      this.#ask(contents, permission, answer, { requestingUrl: contents.getURL(), isMainFrame: true });
    }
  }
}
export const session = { defaultSession: new Session() };
