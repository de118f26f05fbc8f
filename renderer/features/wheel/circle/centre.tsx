/** The middle of the wheel: the year, today, how much of it is done, and the quarters, which lead into them. */
import { isoWeekOf, fromDayNumber, civil } from '../../../../shared/planning/date.ts';
import { letters, quarterMarks } from '../../../../shared/wheel/dial.ts';
import type { QuarterMark } from '../../../../shared/wheel/dial.ts';
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { dayText, weekText } from '../../../../shared/i18n/dates.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ArcText } from './arc-text.tsx';

interface Props {
  readonly id: string;
  readonly year: number;
  readonly quarter: number | null;
  readonly items: readonly WheelItem[];
  readonly sheet: Sheet;
  readonly today: number;
  /** Left out: quarters are no buttons, as on paper. */
  readonly onQuarter?: ((quarter: QuarterMark['quarter']) => void) | undefined;
}

export function Centre({ id, year, quarter, items, sheet, today, onQuarter }: Props) {
  const { t, language } = useSpeech();
  const { cx, cy, unit: u } = sheet;
  const said = (down: number, size: number, className: string, text: string) => <text className={className} x={cx} y={cy + down * u} fontSize={Math.max(size * u, 10)} textAnchor="middle">{text}</text>;
  const now = civil(today).year;
  const when = year === now ? `${weekText(isoWeekOf(today), language)} · ${dayText(fromDayNumber(today), language, 'short')}` : t(year < now ? 'wheel.before' : year === now + 1 ? 'wheel.nextYear' : 'wheel.later');
  const done = items.filter(({ state }) => state === 'published').length;
  return (
    <>
      <g aria-hidden="true">
        {quarter ? said(-20, 15, 'w-quarter', `Q${quarter}`) : said(-38, 11, 'w-over', t('shell.wheel').toUpperCase())}
        {said(quarter ? 18 : 6, 42, 'w-year', String(year))}
        {said(quarter ? 38 : 27, 12, 'w-now', when)}
        {said(quarter ? 56 : 46, 11, 'w-sum', t('wheel.done', { done, all: items.length }))}
      </g>
      {quarter === null && quarterMarks(year, sheet, today).map((mark) => <Quarter key={mark.quarter} id={`${id}-q-${mark.quarter}`} mark={mark} year={year} unit={u} onQuarter={onQuarter} />)}
    </>
  );
}

interface QuarterProps {
  readonly id: string;
  readonly mark: QuarterMark;
  readonly year: number;
  readonly unit: number;
  readonly onQuarter: Props['onQuarter'];
}

function Quarter({ id, mark: { quarter, when, path, arc }, year, unit, onQuarter }: QuarterProps) {
  const { t } = useSpeech();
  const act = onQuarter && {
    role: 'button', tabIndex: 0, 'aria-label': t('wheel.showQuarter', { quarter, year: String(year) }), onClick: () => onQuarter(quarter),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onQuarter(quarter);
    },
  };
  return (
    <g className={`w-quarters is-${when}`} {...act}>
      <path d={path} />
      <ArcText id={id} arc={arc} size={letters(unit).quarter} className="" text={`Q${quarter}`} />
    </g>
  );
}
