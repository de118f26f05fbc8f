/** What stands over the wheel on paper: which year, whose, as of when. In the units of the poster's drawing. */
import { dayText, weekText } from '../../../../shared/i18n/dates.ts';
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useFilterWords } from '../../print/sheet-head.tsx';
import { POSTER } from './poster-sheet.ts';

const RIGHT = POSTER.width - POSTER.margin;

export function PosterHead({ year: { year, items } }: { readonly year: WheelYear }) {
  const { t, language } = useSpeech();
  const workspace = usePlan((s) => s.plan.settings.get('workspace')?.name) ?? '';
  const today = usePlan((s) => s.today);
  const filter = useFilterWords();
  const as = t('wheelPoster.as', { day: dayText(today, language, 'full'), week: weekText(isoWeekOf(toDayNumber(today)), language) });
  return (
    <g>
      <text className="p-title" x={POSTER.margin} y={92} fontSize={46}>{t('wheelPoster.heading', { year: String(year) })}</text>
      <text className="p-sub" x={POSTER.margin} y={118} fontSize={15}>{[workspace, t('wheelPoster.under')].filter(Boolean).join(' · ')}</text>
      <text className="p-sub" x={RIGHT} y={92} fontSize={15} textAnchor="end">{[t('wheelPoster.count', { count: items.length }), filter && t('wheelPoster.selection', { filter })].filter(Boolean).join(' · ')}</text>
      <text className="p-sub" x={RIGHT} y={114} fontSize={15} textAnchor="end">{as}</text>
    </g>
  );
}
