/** The text of a calendar (RFC 5545) made of jCal (RFC 7265): what has to be escaped, folded and ended is the library's to know. */
import ICAL from 'ical.js';

/** Name, parameters, type of value, values. */
export type Property = readonly [name: string, parameters: Readonly<Record<string, string>>, type: string, ...values: unknown[]];
export type Component = readonly [name: string, properties: readonly Property[], parts: readonly Component[]];

// A line has 75 octets at most. The library leaves out of its count the space that a folded line begins with.
ICAL.foldLength = 74;

/** The calendar as a file: CRLF, folded between characters, never within one. */
export function calendarText(calendar: Component): string {
  return ICAL.stringify(calendar as unknown as unknown[]); // it takes arrays and changes none of them
}

/** A text property; control characters have no place in a calendar, and a break is one however it was written. */
export function textProperty(name: string, ...texts: readonly string[]): Property {
  return [name, {}, 'text', ...texts.map(plain)];
}

/** A text property that the standard does not know: written like one, where the library would add that it is one. */
export function ownTextProperty(name: string, text: string): Property {
  return [name, {}, 'unknown', plain(text).replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')];
}

function plain(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}
