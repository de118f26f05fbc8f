import { app } from 'electron';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { homeOfWheelhouse, workspaceIn } from '../host/workspace-folder.ts';
import type { Language } from '../shared/i18n/language.ts';
import { parseDate, type CalendarDate } from '../shared/planning/date.ts';

export interface StartOptions {
  readonly dataDir: string;
  readonly today: CalendarDate | null;
  /** Null: as the page decides. */
  readonly language: Language | null;
}

/** What the command line says besides the switches that are Electron's and Chromium's own. */
export function startOptions(args: readonly string[]): StartOptions {
  const options = { data: { type: 'string' }, today: { type: 'string' }, lang: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const language = text(values.lang);
  chooseProfile(text(values.data));
  return {
    dataDir: values.data ? resolve(text(values.data)) : workspaceIn(app.getPath('userData')),
    today: parseDate(text(values.today)),
    language: language === 'sv' || language === 'en' ? language : null,
  };
}

/**
 * Electron's own files lie beside the workspace that the browser door would open too. Another workspace gets a profile of
 * its own, because the profile decides which start is the second one.
 */
function chooseProfile(dataDir: string): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  const home = homeOfWheelhouse(process.platform, process.env);
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  app.setPath('userData', dataDir ? join(home, 'profiles', name) : home);
}
