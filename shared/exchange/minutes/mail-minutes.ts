/** Minutes as a mail that is begun in somebody's own mail program. */

/** Mail programs, and systems on the way to them, cut addresses that are longer than about this, in characters. */
export const MAIL_ROOM = 2000;
/** A subject that is longer is cut, in letters: each is 12 characters at most. */
const SUBJECT_ROOM = 80;

interface MinutesMail {
  /** `mailto:` to nobody yet. */
  readonly url: string;
  /** False: `text` has no room in it, and `instead` stands there. */
  readonly isWhole: boolean;
}

/** What is half a letter becomes �, which no address can hold. */
const coded = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A mail with that text, or where it has no room with another (a sentence). Lines end as mails want them (RFC 6068 §5). */
export function minutesMail(subject: string, text: string, instead: string): MinutesMail {
  const about = Array.from(subject.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()).slice(0, SUBJECT_ROOM).join('');
  const mailOf = (body: string): string => `mailto:?subject=${coded(about)}&body=${coded(body.replaceAll(/\r\n?|\n/g, '\r\n'))}`;
  const url = mailOf(text);
  return url.length <= MAIL_ROOM ? { url, isWhole: true } : { url: mailOf(instead), isWhole: false };
}

/** Whether an address is such a mail and nothing more: no receiver, no file, no field besides. */
export const isMinutesMail = (url: string): boolean => url.length <= MAIL_ROOM && /^mailto:\?subject=[\w%.!~*'()-]*&body=[\w%.!~*'()-]*$/.test(url);
