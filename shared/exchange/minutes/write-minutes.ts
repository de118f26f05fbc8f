/** Minutes as files: plain text for a mail, Markdown, and a page of HTML that needs nothing else. */
import type { MinutesSheet, SheetPart } from '../../meeting/minutes-sheet.ts';
import { escapeHtml } from '../html/escape.ts';

type Row = SheetPart['rows'][number];
/** Cells are one line each in a file. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One row in one line. */
function rowLine({ part }: SheetPart, cells: Row): string {
  const [first = '', second = '', third = ''] = cells.map(line);
  if (part === 'moved') return `${first}: ${second} → ${third}`;
  return [first, second, third].filter(Boolean).join(' · ');
}

/** Plain text, to paste into a mail or a chat. */
export function minutesText({ heading, when, people, summary, parts }: MinutesSheet): string {
  const head = [heading, when, ...people.map(({ label, names }) => `${label}: ${names}`)];
  const blocks = parts.map((part) => [part.title, ...part.rows.map((row, i) => `${part.part === 'decided' ? `${i + 1}.` : '-'} ${rowLine(part, row)}`)]);
  return `${[head, [line(summary)], ...blocks].filter((block) => block.some((text) => text !== '')).map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** A text as itself in Markdown: its signs mean nothing, nor does what a line begins with. A web address keeps what belongs to addresses, so that it can be followed. */
export const escapeMarkdown = (text: string): string =>
  line(text).replace(/https?:\/\/\S+|[\\`*_[\]<>|#&~$]/g, (part) => part.length > 1 ? part.replace(/[\\`*[\]<>|]/g, '\\$&') : `\\${part}`).replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');

/** Markdown with tables, as GitHub and most editors read it. */
export function minutesMarkdown({ heading, when, people, summary, parts }: MinutesSheet): string {
  const cells = (row: Row): string => `| ${row.map((cell) => escapeMarkdown(cell) || ' ').join(' | ')} |`;
  const bodyOf = ({ part, columns, rows }: SheetPart): readonly string[] => columns.length === 1
    ? rows.map(([cell = ''], i) => `${part === 'decided' ? `${i + 1}.` : '-'} ${escapeMarkdown(cell)}`)
    : [cells(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map((row) => cells(columns.map((_, i) => row[i] ?? '')))];
  const facts = people.map(({ label, names }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(names)}`);
  const blocks = [`# ${escapeMarkdown(heading)}`, escapeMarkdown(when), facts.join('\n'), escapeMarkdown(summary), ...parts.flatMap((part) => [`## ${escapeMarkdown(part.title)}`, bodyOf(part).join('\n')])];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;max-width:682px;margin:34px auto;padding:0 24px;color:#1b2430}
header{display:flex;justify-content:space-between;gap:24px}h1{font-size:26px;line-height:1.15;margin:0}header p,dt,th{color:#5a6675}header p{margin:4px 0 0}
dl{display:grid;grid-template-columns:auto auto;gap:2px 12px;align-content:center;margin:0;font-size:14px}dd{margin:0}.sum{margin:12px 0 0;padding:10px 0;border-top:2px solid #1b2430;border-bottom:1px solid #dce3ea;font-size:17px}
h2{font-size:17px;margin:18px 0 4px}ol,ul{margin:0;padding-left:24px}li{padding:2px 0}table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:4px 8px 4px 0;border-bottom:1px solid #dce3ea;overflow-wrap:anywhere}th{font-weight:500;font-size:14px}
@page{size:A4;margin:14mm 16mm}@media print{body{margin:0;padding:0;max-width:none;font-size:10pt}h1{font-size:20pt}h2{font-size:12pt;margin-top:10pt;break-after:avoid}.sum{font-size:11.5pt}th,dl{font-size:9pt}tr,li{break-inside:avoid}}`;

/** One A4 of HTML: no script, nothing fetched. */
export function minutesHtml({ language, heading, when, people, summary, parts }: MinutesSheet): string {
  const e = (text: string): string => escapeHtml(line(text));
  const list = ({ part, rows }: SheetPart): string => {
    const tag = part === 'decided' ? 'ol' : 'ul';
    return `<${tag}>${rows.map(([cell = '']) => `<li>${e(cell)}</li>`).join('')}</${tag}>`;
  };
  const table = ({ columns, rows }: SheetPart): string =>
    `<table><thead><tr>${columns.map((column) => `<th scope="col">${e(column)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${columns.map((_, i) => `<td>${e(row[i] ?? '')}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
  const facts = people.length > 0 ? `<dl>${people.map(({ label, names }) => `<dt>${e(label)}</dt><dd>${e(names)}</dd>`).join('')}</dl>` : '';
  return [
    '<!doctype html>', `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${e(heading)}</title><style>${STYLE}</style></head><body>`,
    `<header><div><h1>${e(heading)}</h1><p>${e(when)}</p></div>${facts}</header>`, summary.trim() && `<p class="sum">${e(summary)}</p>`,
    ...parts.map((part) => `<section><h2>${e(part.title)}</h2>${part.columns.length === 1 ? list(part) : table(part)}</section>`), '</body></html>', '',
  ].filter((block, i, all) => block !== '' || i === all.length - 1).join('\n');
}
