/** The plan as one page that can be sent and printed: no script, nothing fetched. */
import type { State } from '../../domain/state.ts';
import { capital, dayText, monthText, slotText } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/messages.ts';
import { civil } from '../../planning/date.ts';
import type { CalendarDate } from '../../planning/date.ts';
import { effectiveSlot, slotSpan, slotTime } from '../../planning/slot.ts';
import type { Slot } from '../../planning/slot.ts';
import { statusWord } from '../csv/words.ts';
import { isInRange } from '../range.ts';
import type { ExportRange } from '../range.ts';
import { escapeHtml } from './escape.ts';

interface Options extends ExportRange {
  readonly language: Language;
  readonly today: CalendarDate;
}
interface Line {
  readonly slot: Slot;
  readonly cells: readonly string[];
}

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;max-width:1000px;margin:32px auto;padding:0 24px;color:#1b2430}
h1{font-size:24px;margin:0}p{color:#5a6675}h2{font-size:17px;margin:28px 0 6px}table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid #dce3ea}th{font-weight:600;color:#5a6675}td:first-child{white-space:nowrap;width:11em}
@media print{body{margin:0;max-width:none;font-size:11px}tr{break-inside:avoid}h2{break-after:avoid}}`;

/** What is planned in a range, by month and date; ideas, the bin and the archive left out. */
export function exportHtml(state: State, { from, to, language, today }: Options): string {
  const t = translate(language);
  const name = state.settings.get('workspace')?.name || 'Wheelhouse';
  const headings = [t('importView.cardSlot'), t('importView.cardTitle'), t('importView.cardChannels'), t('wheelFile.roles.owners'), t('wheelFile.roles.category'), t('wheelFile.status')];
  const months = Map.groupBy(linesOf(state, { from, to }, language), ({ slot }) => monthOf(slot, language));
  const sections = [...months].map(([month, lines]) => [
    `<h2>${escapeHtml(month)}</h2>`, '<table><thead><tr>', ...headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`), '</tr></thead><tbody>',
    ...lines.map(({ cells }) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`), '</tbody></table>',
  ].join('\n'));
  return ['<!doctype html>', `<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(name)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeHtml(name)}</h1><p>${escapeHtml(capital(dayText(today, language, 'full')))}</p>`, ...sections, '</body></html>', ''].join('\n');
}

function linesOf(state: State, range: ExportRange, language: Language): readonly Line[] {
  const cards = [...state.cards.values()].filter((card) => card.kind === 'post' && card.status !== 'idea' && !card.archived && card.deletedAt === null && isInRange(card, state, range));
  const lines = cards.flatMap((card): Line[] => {
    const placements = state.placementsOf(card.id);
    const slots = placements.length === 0 ? [card.slot] : [...new Map(placements.map((placement) => [JSON.stringify(effectiveSlot(card, placement)), effectiveSlot(card, placement)])).values()];
    return slots.filter((slot) => isInSpan(slot, range)).map((slot) => ({ slot, cells: [
      slotText(slot, language), card.title,
      placements.filter((placement) => JSON.stringify(effectiveSlot(card, placement)) === JSON.stringify(slot)).map(({ channel }) => state.channels.get(channel)?.name ?? '').join(', '),
      card.owners.map((id) => state.people.get(id)?.name ?? '').join(', '), (card.category && state.categories.get(card.category)?.name) ?? '', statusWord(card.status, language),
    ] }));
  });
  return lines.sort((a, b) => firstDay(a.slot) - firstDay(b.slot) || (slotTime(a.slot) ?? '99').localeCompare(slotTime(b.slot) ?? '99') || (a.cells[1] ?? '').localeCompare(b.cells[1] ?? '', language));
}

const isInSpan = (slot: Slot, { from, to }: ExportRange): boolean => {
  if (from === null && to === null) return true;
  const span = slotSpan(slot);
  return span !== null && (to === null || span[0] <= dayOf(to)) && (from === null || span[1] >= dayOf(from));
};
const dayOf = (date: CalendarDate): number => firstDay({ precision: 'day', date });
const firstDay = (slot: Slot): number => slotSpan(slot)?.[0] ?? Infinity;

function monthOf(slot: Slot, language: Language): string {
  const span = slotSpan(slot);
  return span ? capital(monthText(civil(slot.precision === 'week' ? span[0] + 3 : span[0]), language)) : capital(translate(language)('importView.noSlot'));
}
