/** What is done about an item of the wheel: the year's card made, the year skipped, taken back, opened. One way for circle, table and months. */
import type { CardId, PersonId } from '../../../../shared/domain/records.ts';
import { skipId } from '../../../../shared/domain/records.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { translate } from '../../../../shared/i18n/messages.ts';
import type { MessageKey } from '../../../../shared/i18n/messages.ts';
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { Occurrence } from '../../../../shared/planning/occurrence.ts';
import { slotSpan, weekSlot } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { dismissNotice, say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openPanel } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { languageNow } from '../../../ui/language.tsx';
import { askAgain } from '../../drag/after-drop.ts';

type Item = Pick<Occurrence, 'card' | 'year' | 'slot' | 'made'>;

/** Where the year's card is made: in the rule's slot; this week where this year's has passed, so that it is no overdue card from the start. */
export function slotFor({ year, slot }: Pick<Item, 'year' | 'slot'>): Slot {
  const { today } = usePlan.getState();
  const passed = (slotSpan(slot)?.[1] ?? 0) < toDayNumber(today);
  return passed && year === +today.slice(0, 4) ? weekSlot(isoWeekOf(toDayNumber(today))) : slot;
}

/** Makes the year's card; where there is one already, it asks first (planning rules §3). */
export function makeCard(item: Item): void {
  const { card, year, made } = item;
  const slot = slotFor(item);
  const make = (again: boolean): void => {
    const id = crypto.randomUUID() as CardId; // a new card's id
    if (!run('makeOccurrence', { id, recurring: card.id, year, to: { type: 'slot', slot }, rank: card.rank, again })) return;
    tell({ ...item, slot }, 'wheelPanel.made', id);
  };
  if (made.length > 0) askAgain(card, year, () => make(true));
  else make(false);
}

/** Leaves a year out, with the reason why. */
export function skipYear(item: Item, reason: string): void {
  const { card, year } = item;
  const by = usePlan.getState().preferences.person as PersonId | null; // kept by this computer as a plain text
  if (run('skipOccurrence', { skip: { id: skipId(card.id, year), card: card.id, year, reason, by, at: nowAtHost() } })) tell(item, 'wheelPanel.skipped');
}

/** A year that was left out is not left out after all. */
export function takeBack(item: Item): void {
  if (run('unskipOccurrence', { card: item.card.id, year: item.year })) tell(item, 'wheelPanel.taken');
}

/** Opens the year's card, the recurring one where there is none. */
export function openItem({ card, made }: Item): void {
  openPanel({ type: 'card', id: made[0]?.id ?? card.id });
}

/** Asks for the reason: the panel has the form. */
export function askReason(): void {
  document.querySelector<HTMLElement>('.skip-button')?.click();
}

/** Says what was done, with the way back and, where a card was made, the way to it. */
function tell({ card, year, slot }: Item, key: MessageKey, made?: CardId): void {
  const language = languageNow(usePlan.getState().preferences.language);
  const t = translate(language);
  const undo = wayBack(t('shell.undo'));
  const open = made && { label: t('wheelPanel.open'), run: () => { dismissNotice(); openPanel({ type: 'card', id: made }); } };
  say({ text: t(key, { title: card.title, year: String(year), when: slotText(slot, language) }), action: undo, ...(open && { other: open }) });
}
