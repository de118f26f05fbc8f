/** A planned quarter in words: as lines of a table, and as plain text to paste. */
import { dayText, weekText } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import type { Person } from '../../../../shared/domain/records.ts';
import type { MadeCard, QuarterSummary } from '../../../../shared/wheel/quarter-summary.ts';
import { whenIn } from '../../../../shared/wheel/quarter-words.ts';
import { itemsOf } from '../../../../shared/wheel/quarter.ts';
import type { QuarterName, QuarterPlan } from '../../../../shared/wheel/quarter.ts';

interface World {
  readonly people: { get(id: string): Person | undefined };
}

/** Who takes a card. */
export const whoHas = ({ card }: MadeCard, { people }: World, t: Translate): string => card.owners.flatMap((id) => people.get(id)?.name ?? []).join(', ') || t('quarter.summary.nobody');

/** What the summary is of: a quarter that is planned, or how much of it is decided about. */
export function summaryTitle({ open }: QuarterSummary, plan: QuarterPlan, t: Translate): string {
  const all = itemsOf(plan).length;
  return t('quarter.summary.title', { quarter: plan.quarter, year: String(plan.year), open: open.length, done: all - open.length, all });
}

/** What is to be known of it: its text is to be updated, it was moved. */
export const noteOn = ({ fresh, from }: MadeCard, name: QuarterName, t: Translate, language: Language): string =>
  [from && t('quarter.summary.from', { when: whenIn(from, name, language) }), fresh && t('quarter.summary.fresh')].filter(Boolean).join(', ');

/** The weeks as they are listed. */
export const weekNames = (weeks: QuarterSummary['empty'], language: Language): string => weeks.map((week) => weekText(week, language)).join(', ');

/** All of it as text, with the day on which it was planned. */
export function summaryText({ made, skipped, open, empty }: QuarterSummary, name: QuarterName, world: World, today: CalendarDate, t: Translate, language: Language): string {
  const part = (title: string, lines: readonly string[]): string => (lines.length > 0 ? `${title}\n${lines.map((line) => `- ${line}`).join('\n')}` : '');
  return [
    `${t('quarter.summary.heading', { quarter: name.quarter, year: String(name.year) })} (${dayText(today, language, 'full')})`,
    part(t('quarter.summary.made'), made.map((one) => [whenIn(one.card.slot, name, language), one.card.title, whoHas(one, world, t), noteOn(one, name, t, language)].filter(Boolean).join(' · '))),
    part(t('quarter.summary.skipped'), skipped.map(({ card, skip }) => `${card.title}: ${skip.reason}`)),
    part(t('quarter.summary.open'), open.map(({ card, slot }) => `${whenIn(slot, name, language)} · ${card.title}`)),
    part(t('quarter.summary.empty'), empty.length > 0 ? [weekNames(empty, language)] : []),
  ].filter(Boolean).join('\n\n');
}
