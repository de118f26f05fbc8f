/** What is said after a drop: what it broke, which placements stayed; and the ways on that it offers. */
import { findingNames, findingSentence } from '../../../shared/collisions/sentence.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { daysBetween } from '../../../shared/domain/commands/card.ts';
import type { DropTarget } from '../../../shared/domain/command.ts';
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import type { Card, CardId, Placement } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import { dismissNotice, say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { languageNow } from '../../ui/language.tsx';
import { slotYear } from './slot-year.ts';

function speech() {
  const language: Language = languageNow(usePlan.getState().preferences.language);
  return { language, t: translate(language) };
}

/** "IG Kommunen", as on its chip. */
export function placementName(placement: Placement): string {
  const channel = usePlan.getState().plan.channels.get(placement.channel);
  return channel ? `${PLATFORM_GLYPHS[channel.platform]} ${channel.account}` : '';
}

/** After a move: the gravest new collision, and the placements that did not follow. */
export function sayWhatCame(before: Card, preview: Preview | null): void {
  const { plan, today } = usePlan.getState();
  const { t, language } = speech();
  const now = plan.cards.get(before.id);
  if (!preview || !now) return;
  const [worst] = preview.breaks.filter(({ severity }) => severity === preview.worst);
  const days = daysBetween(before.slot, now.slot);
  const stayed = days ? plan.placementsOf(now.id).filter(({ id, publishedAt }) => publishedAt === null && preview.staying.includes(id)) : [];
  const parts = [
    worst && t('drag.broke', { title: now.title, what: findingSentence(worst, findingNames(plan, today), t, language) }),
    stayed[0]?.slot && stayed.length === 1 && t('drag.stayed', { placement: placementName(stayed[0]), when: slotText(stayed[0].slot, language) }),
    stayed.length > 1 && t('drag.stayedMany', { count: String(stayed.length) }),
  ].filter(Boolean);
  if (parts.length === 0) return;
  const action = days && stayed.length > 0 ? { label: t('drag.moveAlong'), run: () => moveAlong(now.id, days) } : undefined;
  say({ text: parts.join(' '), action });
}

/** Moves placements with a slot of their own by as many days as their card was moved: one step to undo. */
function moveAlong(card: CardId, days: number): void {
  run('shiftPlacements', { card, days });
  dismissNotice();
}

/** The year's card is there already: a second one only if wanted. */
export function askAgain(recurring: Card, year: number, again: () => void): void {
  const { t } = speech();
  say({ text: t('drag.alreadyMade', { title: recurring.title, year: String(year) }), action: { label: t('drag.makeAnother'), run: again } });
}

/** A post on a Recurring column: it stays where it is, and can be made recurring. */
export function offerRecurring(post: Card, to: DropTarget & { readonly type: 'recurring' }, rank: string): CardId {
  const { t } = speech();
  const year = slotYear(post.slot) ?? +usePlan.getState().today.slice(0, 4);
  const make = (): void => {
    run('makeRecurring', { id: crypto.randomUUID() as CardId, post: post.id, rule: to.rule, year, rank });
  };
  say({ text: t('drag.offerRecurring', { title: post.title }), action: { label: t('drag.makeRecurring'), run: make } });
  return post.id;
}
