import type { Language } from '../i18n/language.ts';

/** What a meeting's name is called where it is the one that begins: "SoMe-mötet", "morgonmötet", "kvartalsplaneringen"; any other name as it is. */
export function meetingCalled(name: string, language: Language): string {
  const plain = name.trim();
  if (language !== 'sv') return `the ${/^\p{Lu}\p{Ll}+ /u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain}`;
  const ending = plain.endsWith('möte') ? 't' : /(?:planering|avstämning|genomgång)$/.test(plain) ? 'en' : null;
  if (ending === null) return `”${plain}”`;
  return (/^\p{Lu}[\p{Ll}-]+$/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain) + ending;
}
