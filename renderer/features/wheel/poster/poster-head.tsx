/** What stands over the wheel on paper: which year, whose, as of when. In the units of the poster's drawing. */
import { dayText, weekText } from '../../../../shared/i18n/dates.ts';
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useFilterWords } from '../../print/sheet-head.tsx';
import type { WheelProps } from '../wheel-props.ts';

export const SHEET = { width: 1587, height: 1122, margin: 46 };
const RIGHT = SHEET.width - SHEET.margin;

export function PosterHead({ year: { year, items } }: WheelProps) {
  const { t, language } = useSpeech();
  const workspace = usePlan((s) => s.plan.settings.get('workspace')?.name) ?? '';
  const today = usePlan((s) => s.today);
  const filter = useFilterWords();
  const as = t('wheelPoster.as', { day: dayText(today, language, 'full'), week: weekText(isoWeekOf(toDayNumber(today)), language) });
  return (
    <g>
      <text className="p-title" x={SHEET.margin} y={92} fontSize={46}>{t('wheelPoster.heading', { year: String(year) })}</text>
      <text className="p-sub" x={SHEET.margin} y={118} fontSize={15}>{t('wheelPoster.under', { workspace })}</text>
      <text className="p-sub" x={RIGHT} y={92} fontSize={15} textAnchor="end">{[t('wheelPoster.count', { count: items.length }), filter && t('wheelPoster.selection', { filter })].filter(Boolean).join(' · ')}</text>
      <text className="p-sub" x={RIGHT} y={114} fontSize={15} textAnchor="end">{as}</text>
    </g>
  );
}
