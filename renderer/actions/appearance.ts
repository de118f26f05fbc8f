/** How the page looks and what it speaks, one step on; what it is then is said. */
import { translate } from '../../shared/i18n/messages.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { say } from '../store/notices.ts';
import { usePlan } from '../store/plan-store.ts';
import { prefer } from '../store/session.ts';
import { languageNow } from '../ui/language.tsx';
import { DENSITIES, THEMES } from '../ui/theme.ts';

const after = <V>(list: readonly V[], now: V): V => list[(list.indexOf(now) + 1) % list.length] ?? now;
const preferences = () => usePlan.getState().preferences;

function tell(what: MessageKey, value: MessageKey): void {
  const t = translate(languageNow(preferences().language));
  say({ text: `${t(what)}: ${t(value)}`, severity: null });
}

export function nextTheme(): void {
  const theme = after(THEMES, preferences().theme);
  void prefer({ theme });
  tell('shell.theme', `shell.themes.${theme}`);
}

export function nextDensity(): void {
  const density = after(DENSITIES, preferences().density);
  void prefer({ density });
  tell('shell.density', `shell.densities.${density}`);
}

export const otherLanguage = (): void => void prefer({ language: languageNow(preferences().language) === 'sv' ? 'en' : 'sv' });
