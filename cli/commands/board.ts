/** `board`: the columns, their sections and the cards in them, as on the screen. */
import type { Card } from '../../shared/domain/records.ts';
import type { State } from '../../shared/domain/state.ts';
import { slotText } from '../../shared/i18n/dates.ts';
import type { Language } from '../../shared/i18n/language.ts';
import type { Translate } from '../../shared/i18n/messages.ts';
import { boardOf } from '../../shared/planning/board.ts';
import type { BoardColumn } from '../../shared/planning/board.ts';
import type { SectionKind } from '../../shared/planning/sections.ts';
import { formatRule } from '../../shared/planning/recurrence-text.ts';
import { effectiveSlot, formatSlot, slotDate, slotTime } from '../../shared/planning/slot.ts';
import { FINE } from '../answer.ts';
import type { Failure } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';
import { sectionTitle } from '../section-title.ts';

export function board(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  return reading(args, t, (host) => {
    const { state } = host;
    const today = host.today();
    const { columns } = boardOf(state.cards.values(), today);
    if (args.json) out(`${JSON.stringify({ today, columns: columns.map((column) => columnJson(column, state, args.language, t)) }, null, 2)}\n`);
    else for (const column of columns) out(columnText(column, state, args.language, t));
    return FINE;
  });
}

function columnJson({ id, sections }: BoardColumn, state: State, language: Language, t: Translate): object {
  return {
    id, title: t(`word.column.${id}`),
    sections: sections.map((section) => ({
      title: sectionTitle(section, language, t), date: section.date, cards: section.cards.map((card) => cardJson(card, state)),
    })),
  };
}

function cardJson(card: Card, state: State): object {
  const name = (table: { get(id: string): { readonly name: string } | undefined }, id: string): string => table.get(id)?.name ?? '';
  return {
    id: card.id, title: card.title, kind: card.kind, status: card.status, slot: formatSlot(card.slot), date: slotDate(card.slot), time: slotTime(card.slot),
    rule: card.rule && formatRule(card.rule), sponsored: card.sponsored, owners: card.owners.map((id) => name(state.people, id)),
    category: card.category && name(state.categories, card.category), campaign: card.campaign && name(state.campaigns, card.campaign),
    tags: card.tags.map((id) => name(state.tags, id)),
    checklist: { done: card.checklist.filter(({ done }) => done).length, total: card.checklist.length },
    placements: state.placementsOf(card.id).map((placement) => {
      const slot = effectiveSlot(card, placement);
      return { channel: name(state.channels, placement.channel), format: placement.format, date: slotDate(slot), time: slotTime(slot) };
    }),
  };
}

/** Sections of more than a day, in which a card says its own. */
const LONGER: ReadonlySet<SectionKind> = new Set(['overdue', 'week', 'month', 'quarter']);

/** A column with its cards, section by section; empty sections are left away. */
function columnText({ id, count, sections }: BoardColumn, state: State, language: Language, t: Translate): string {
  const lines = sections.filter(({ cards }) => cards.length > 0).flatMap((section) => {
    const title = sectionTitle(section, language, t);
    return [...(id === 'ideas' ? [] : [`  ${title}`]), ...section.cards.map((card) => `    ${cardText(card, section.kind, state, language, t)}`)];
  });
  return `${[`${t(`word.column.${id}`)} (${count})`, ...lines].join('\n')}\n\n`;
}

/** "09:00  Title · Facebook Kommunen, Instagram Kommunen · Planned". */
function cardText(card: Card, section: SectionKind, state: State, language: Language, t: Translate): string {
  const channels = [...new Set(state.placementsOf(card.id).map(({ channel }) => state.channels.get(channel)?.name ?? ''))].join(', ');
  const when = LONGER.has(section) && card.kind === 'post' ? slotText(card.slot, language) : (slotTime(card.slot) ?? '');
  return [`${when}  ${card.title}`.trim(), channels, card.kind === 'recurring' ? '' : t(`word.status.${card.status}`)].filter((part) => part !== '').join(' · ');
}
