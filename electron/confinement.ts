import { app, session, shell, type WebContents } from 'electron';
import { isMinutesMail } from '../shared/exchange/minutes/mail-minutes.ts';
import { isOurs } from './page-scheme.ts';

/** Links to the web open where the user reads the web, the page's own mails where they write mails; any other scheme could start a program, and is dropped. */
function leave(contents: WebContents, url: string): void {
  if (url.startsWith('https://') || (isMinutesMail(url) && isOurs(contents.getURL()))) void shell.openExternal(url);
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    leave(contents, url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => {
    if (isOurs(url)) return;
    event.preventDefault();
    leave(contents, url);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Keeps every page of the app where it is: no navigation away, no windows of its own, no permission for anything. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}

/** Spelling is checked in both languages of the app, where the system knows them. */
export function checkSpelling(): void {
  const known = session.defaultSession.availableSpellCheckerLanguages;
  session.defaultSession.setSpellCheckerLanguages(['sv', 'sv-SE', 'en-GB', 'en-US'].filter((language) => known.includes(language)));
}
