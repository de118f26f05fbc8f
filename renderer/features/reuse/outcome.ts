/** When a card went out, and what it brought, in words. */
import type { Card } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import { resultsText } from '../../../shared/i18n/results-text.ts';
import { resultsOf } from '../../../shared/planning/results.ts';
import { wentOutOn } from '../../../shared/planning/reuse.ts';
import { usePlacements, usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';

/** "tor 4 dec 2025" and "10 329 nådda · engagemang 6,7 %"; empty where unknown. */
export function useOutcome(card: Card): { readonly day: string; readonly results: string } {
  const { t, language } = useSpeech();
  const placements = usePlacements(card);
  const channels = usePlan((s) => s.plan.channels);
  const day = wentOutOn(card, placements);
  return { day: day ? `${dayText(day, language, 'short')} ${day.slice(0, 4)}` : '', results: resultsText(resultsOf(card, placements, channels), t) };
}
