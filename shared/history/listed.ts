import type { Language } from '../i18n/language.ts';

const lists = new Map<Language, Intl.ListFormat>(); // to make one costs a page some milliseconds

/** "a, b och c". */
export function listed(items: readonly string[], language: Language): string {
  let list = lists.get(language);
  if (!list) lists.set(language, (list = new Intl.ListFormat(language)));
  return list.format(items);
}
