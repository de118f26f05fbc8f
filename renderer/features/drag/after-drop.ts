/** What is said after a drop: what it broke, which placements stayed; and the ways on that it offers. */
import type { Finding } from '../../../shared/collisions/finding.ts';
import { findingNames, findingSentence } from '../../../shared/collisions/sentence.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { daysBetween } from '../../../shared/domain/commands/card.ts';
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import type { Card, CardId, Placement } from '../../../shared/domain/records.ts';
import { capital, slotText } from '../../../shared/i18n/dates.ts';
import { dismissNotice, say, useNotices } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { speech } from '../../ui/language.tsx';
import { useReach } from '../series/reach.ts';
import { waysOut } from './ways-out.ts';

/** "IG Kommunen", as on its chip. */
export function placementName(placement: Placement): string {
  const channel = usePlan.getState().plan.channels.get(placement.channel);
  return channel ? `${PLATFORM_GLYPHS[channel.platform]} ${channel.account}` : '';
}

/** After a move of a card, or of its own-timed placement: the gravest new collision with ways out, and what did not follow. */
export function sayWhatCame(before: Card, preview: Preview | null): void {
  // A task of its own: looking for free slots is no part of the drop.
  setTimeout(() => sayNow(before, preview));
}

function sayNow(before: Card, preview: Preview | null): void {
  const { plan } = usePlan.getState();
  const { t, language } = speech();
  const now = plan.cards.get(before.id);
  if (!preview || !now) return;
  const worst = preview.breaks.find(({ severity }) => severity === preview.worst);
  const days = daysBetween(before.slot, now.slot);
  const stayed = days ? plan.placementsOf(now.id).filter(({ id, publishedAt }) => publishedAt === null && preview.staying.includes(id)) : [];
  const parts = [
    worst && whatBroke(now, worst, preview.breaks.length - 1),
    stayed[0]?.slot && stayed.length === 1 && t('drag.stayed', { placement: placementName(stayed[0]), when: slotText(stayed[0].slot, language) }),
    days && before.series !== null && useReach.getState().from !== now.id && t('drag.onlyThis'),
    stayed.length > 1 && t('drag.stayedMany', { count: String(stayed.length) }),
  ].filter(Boolean);
  if (parts.length === 0) return noLonger();
  const action = days && stayed.length > 0 ? { label: t('drag.moveAlong'), run: () => moveAlong(now.id, days) } : undefined;
  say({ text: parts.join(' '), severity: preview.worst, action, ways: waysOut(now, preview, t, language) });
}

/** After several were moved together: how many, by how much, and the gravest of what that broke. */
export function sayWhatCameTogether(count: number, days: number, preview: Preview | null): void {
  const { plan, today } = usePlan.getState();
  const { t, language } = speech();
  const worst = preview?.breaks.find(({ severity }) => severity === preview.worst);
  const others = (preview?.breaks.length ?? 0) - 1;
  const broke = worst && [findingSentence(worst, findingNames(plan, today), t, language), others > 0 && `${capital(t('drag.more', { count: others }))}.`];
  say({ text: [t('drag.movedTogether', { count, days: signed(days) }), ...(broke ?? [])].filter(Boolean).join(' '), severity: preview?.worst ?? null });
}

/** "+2", "−1". */
export const signed = (days: number): string => `${days < 0 ? '−' : '+'}${Math.abs(days)}`;

/** What an earlier drop broke is old news after the next one. */
function noLonger(): void {
  const { notice } = useNotices.getState();
  if (notice && 'ways' in notice) dismissNotice();
}

function whatBroke({ title }: Card, worst: Finding, others: number): string {
  const { plan, today } = usePlan.getState();
  const { t, language } = speech();
  const sentence = findingSentence(worst, findingNames(plan, today), t, language);
  // The sentence names the card itself where it is about that card alone.
  const what = worst.cards.length > 1 ? t('drag.broke', { title, what: sentence }) : sentence;
  return others > 0 ? `${what} ${capital(t('drag.more', { count: others }))}.` : what;
}

/** Moves placements with a slot of their own by as many days as their card was moved: one step to undo. */
function moveAlong(card: CardId, days: number): void {
  run('shiftPlacements', { card, days });
  dismissNotice();
}

/** The year's card is there already: a second one only if wanted. */
export function askAgain(recurring: Card, year: number, again: () => void): void {
  const { t } = speech();
  say({ text: t('drag.alreadyMade', { title: recurring.title, year: String(year) }), severity: 'info', action: { label: t('drag.makeAnother'), run: again } });
}
