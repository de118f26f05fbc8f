/**
 * The text of a calendar (RFC 5545) made of its parts. The library that reads calendars (ical.js) writes them too, but takes a
 * second for 5,000 events, while nobody else can be answered, and lines of 76 octets; the tests let it read what is written here.
 */
export interface Property {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** As it is written: `textProperty` makes it of what people write. */
  readonly value: string;
}
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly parts?: readonly Component[];
}

/** The calendar as a file: CRLF, folded between characters, never within one. */
export function calendarText(calendar: Component): string {
  const lines: string[] = [];
  write(calendar, lines);
  return lines.join('');
}

function write({ name, properties, parts = [] }: Component, lines: string[]): void {
  lines.push(`BEGIN:${name}\r\n`);
  for (const property of properties) lines.push(folded(lineOf(property)));
  for (const part of parts) write(part, lines);
  lines.push(`END:${name}\r\n`);
}

/** A property whose value has nothing to escape: a date, a number, a word of the standard. */
export const property = (name: string, value: string, parameters?: Property['parameters']): Property => ({ name, value, ...(parameters && { parameters }) });

/** A property of one text, or of a list of them. */
export const textProperty = (name: string, ...texts: readonly string[]): Property => ({ name, value: texts.map(escaped).join(',') });

/** Control characters have no place in a calendar, and a break is one however it was written. */
function escaped(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function lineOf({ name, parameters, value }: Property): string {
  if (!parameters) return `${name}:${value}`;
  return `${name}${Object.entries(parameters).map(([key, about]) => `;${key}=${/[,;:]/.test(about) ? `"${about}"` : about}`).join('')}:${value}`;
}

/** A line has so many octets at most, the space that a folded one begins with included. */
const LONGEST = 75;

function folded(line: string): string {
  if (line.length * 3 <= LONGEST) return `${line}\r\n`; // a UTF-16 unit takes three octets at most
  let text = '';
  let begun = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at)!; // it is before the end
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST) {
      text += `${line.slice(begun, at)}\r\n `;
      begun = at;
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return `${text}${line.slice(begun)}\r\n`;
}
