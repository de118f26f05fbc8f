/** Says messages, in both languages. */
import { createTranslator } from 'use-intl/core';
import type { Language } from './language.ts';
import { namespaces } from './namespaces.ts';

type Messages = { readonly [N in keyof typeof namespaces]: (typeof namespaces)[N]['sv'] }; // `bilingual` made sure that both have the same keys
type Leaves<Tree, Path extends string = ''> = {
  [K in keyof Tree & (string | number)]: Tree[K] extends string ? `${Path}${K}` : Leaves<Tree[K], `${Path}${K}.`>;
}[keyof Tree & (string | number)];
/** The path of a message: `error.title-empty`. */
export type MessageKey = Leaves<Messages>;

/**
 * Says a message: `t('shell.week', { week: 48 })`. The compiler knows the keys. Arguments are held by a test instead: to
 * read them out of a thousand ICU texts cost it minutes and gigabytes.
 */
export type Translate = (key: MessageKey, args?: Readonly<Record<string, string | number>>) => string;

const translators = new Map<Language, Translate>();

/** The translator of a language. */
export function translate(language: Language): Translate {
  let t = translators.get(language);
  if (!t) {
    // The table itself, not a copy of one language: what a part of the page brings later is found too
    const sayPath = createTranslator({ locale: language, messages: namespaces as never }) as unknown as (path: string, args?: object) => string; // see Translate
    const formatted: Translate = (key, args) => sayPath(key.replace('.', `.${language}.`), args);
    const plain = new Map<MessageKey, string>(); // the same every time; a view asks for them by the hundred
    t = (key, args) => {
      if (args) return formatted(key, args);
      const known = plain.get(key) ?? formatted(key);
      plain.set(key, known);
      return known;
    };
    translators.set(language, t);
  }
  return t;
}
