/** A calendar file in parts: its events, each as the lines that matter here, and its time zones. */

/** The properties that say what day an event is on and what it is called; the others are not even read. */
const ASKED = ['UID', 'SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'STATUS'] as const;
type Asked = (typeof ASKED)[number];

export interface EventLines {
  /** Where it begins in the file, 1-based. */
  readonly row: number;
  /** The lines of each property, unfolded: `DTSTART;VALUE=DATE:20270222`. */
  readonly lines: ReadonlyMap<Asked, readonly string[]>;
}

export interface CalendarParts {
  readonly events: readonly EventLines[];
  /** VTIMEZONEs by their TZID, as text. */
  readonly zones: ReadonlyMap<string, string>;
  /** Lines that are none, within events; and events that are not ended, by their first line. */
  readonly broken: readonly { readonly row: number; readonly text: string }[];
}

const NAME = /^([A-Za-z0-9-]+)(?=[;:])/;

/** Reads the parts. Never throws; what is no calendar has no events. */
export function partsOf(text: string): CalendarParts {
  const events: EventLines[] = [];
  const zones = new Map<string, string>();
  const broken: { row: number; text: string }[] = [];
  let open: { readonly kind: string; readonly row: number; readonly inner: string[]; readonly kept: Map<Asked, string[]>; readonly all: string[] } | null = null;
  for (const { row, line } of unfolded(text)) {
    const name = NAME.exec(line)?.[1]?.toUpperCase();
    const about = line.slice(line.indexOf(':') + 1).trim().toUpperCase();
    if (name === 'BEGIN' && (about === 'VEVENT' || about === 'VTIMEZONE')) {
      if (open?.kind === 'VEVENT') broken.push({ row: open.row, text: 'BEGIN:VEVENT' });
      open = { kind: about, row, inner: [], kept: new Map(), all: [line] };
      continue;
    }
    if (!open) continue;
    open.all.push(line);
    if (name === 'BEGIN') open.inner.push(about);
    else if (name === 'END' && about === open.kind) {
      if (open.kind === 'VEVENT') events.push({ row: open.row, lines: open.kept });
      else zones.set(tzidOf(open.all), open.all.join('\r\n'));
      open = null;
    } else if (name === 'END') open.inner.pop();
    else if (open.kind !== 'VEVENT' || open.inner.length > 0) continue; // an alarm of the event, a part of the zone
    else if (!name) broken.push({ row, text: line });
    else keep(open.kept, name, line);
  }
  if (open?.kind === 'VEVENT') broken.push({ row: open.row, text: 'BEGIN:VEVENT' });
  return { events, zones, broken };
}

function keep(kept: Map<Asked, string[]>, name: string, line: string): void {
  const asked = ASKED.find((one) => one === name);
  if (!asked) return;
  const lines = kept.get(asked);
  if (lines) lines.push(line);
  else kept.set(asked, [line]);
}

function tzidOf(lines: readonly string[]): string {
  return lines.map((line) => /^TZID[^:]*:(.*)$/i.exec(line)?.[1]?.trim()).find((id) => id !== undefined) ?? '';
}

/** Lines as they were before they were folded, with the row they begin on. Empty ones are left away. */
function unfolded(text: string): { readonly row: number; readonly line: string }[] {
  const lines: { row: number; line: string }[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last) last.line += line.slice(1);
    else if (line.trim() !== '') lines.push({ row: i + 1, line });
  });
  return lines;
}
