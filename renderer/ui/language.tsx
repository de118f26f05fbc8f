/** The page's language: messages and dates, switched at once. */
import { createContext, useContext, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../shared/i18n/language.ts';
import { translate } from '../../shared/i18n/messages.ts';
import type { Translate } from '../../shared/i18n/messages.ts';
import { usePlan } from '../store/plan-store.ts';
import { given } from '../store/address.ts';

interface Speech {
  readonly language: Language;
  readonly t: Translate;
}
const SpeechContext = createContext<Speech>({ language: 'sv', t: translate('sv') });

/** The language and its translator: `const { t, language } = useSpeech()`. */
export const useSpeech = (): Speech => useContext(SpeechContext);

/** The chosen language, else the one the program was started with, else the computer's own, else Swedish. */
export function languageNow(chosen: Language | null): Language {
  return chosen ?? ((given('lang') ?? navigator.language).startsWith('en') ? 'en' : 'sv');
}

/** The same for what is said outside of any screen. */
export function speech(): Speech {
  const language = languageNow(usePlan.getState().preferences.language);
  return { language, t: translate(language) };
}

export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const language = languageNow(usePlan((s) => s.preferences.language));
  useEffect(() => void (document.documentElement.lang = language), [language]);
  return <SpeechContext value={{ language, t: translate(language) }}>{children}</SpeechContext>;
}
