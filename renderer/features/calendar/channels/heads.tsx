/** The heads of the columns: weeks, and under them their days, with a line over those that are noted; and the sums of all channels. */
import { memo } from 'react';
import type { ChannelId } from '../../../../shared/domain/records.ts';
import { dayText, weekRange, weekText, weekdayNames } from '../../../../shared/i18n/dates.ts';
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import type { Day } from './days.ts';
import { useDaySigns } from './signs.ts';
import { useSums } from './use-counts.ts';

interface Props {
  readonly mondays: readonly CalendarDate[];
  readonly days: readonly Day[];
}

export const Heads = memo(function Heads({ mondays, days }: Props) {
  const { t, language } = useSpeech();
  const letters = weekdayNames(language, 'short').map((name) => name.slice(0, 1).toLocaleLowerCase(language));
  return (
    <div className="mx-heads" role="rowgroup">
      <div role="row" className="mx-row">
        <span role="columnheader" className="mx-corner"><span className="sr">{t('matrix.channel')}</span></span>
        {mondays.map((monday) => {
          const week = isoWeekOf(toDayNumber(monday));
          return <div key={monday} role="columnheader" aria-colspan={8} className="mx-wkname"><b>{weekText(week, language)}</b> <span>{weekRange(week, language, 'short')}</span></div>;
        })}
      </div>
      <div role="row" className="mx-row">
        <span className="mx-corner" />
        {mondays.map((monday, w) => (
          <div key={monday} className="mx-week mx-days">
            {days.slice(w * 7, w * 7 + 7).map((day, i) => (
              <div
                key={day.date} role="columnheader" className={['mx-day', day.today && 'now', day.red && 'red', day.notes.length > 0 && 'noted'].filter(Boolean).join(' ')}
                aria-label={[dayText(day.date, language, 'full'), day.name].filter(Boolean).join(', ')} aria-current={day.today ? 'date' : undefined} title={day.name || undefined}
              >
                {letters[i]}<b>{+day.date.slice(8)}</b>
              </div>
            ))}
            <div role="columnheader" aria-label={t('matrix.weekSum')}>{t('matrix.weekShort')}</div>
          </div>
        ))}
      </div>
    </div>
  );
});

interface SumProps extends Props {
  readonly channels: readonly ChannelId[];
  readonly dates: readonly CalendarDate[];
  readonly all: boolean;
}

export const Sums = memo(function Sums({ channels, mondays, days, dates, all }: SumProps) {
  const { t, language } = useSpeech();
  const sums = useSums(channels, mondays);
  const signs = useDaySigns(null, dates);
  return (
    <div role="row" className="mx-row mx-sums">
      <div role="rowheader" className="mx-total-l">{t(all ? 'matrix.all' : 'matrix.chosen')}</div>
      {mondays.map((monday, w) => (
        <div key={monday} className="mx-week">
          {[0, 1, 2, 3, 4, 5, 6].map((i) => {
            const [day, sum, worst] = [days[w * 7 + i], sums[w * 8 + i] ?? 0, signs[w * 7 + i]?.worst ?? null];
            return day && (
              <div key={day.date} role="gridcell" className="mx-total" aria-label={`${dayText(day.date, language, 'long')}: ${t('matrix.placements', { count: sum })}`}>
                {worst && <SeverityMark severity={worst} label={t(`word.severity.${worst}`)} />}
                {sum > 0 && sum}
              </div>
            );
          })}
          <div role="gridcell" className="mx-total" aria-label={`${weekText(isoWeekOf(toDayNumber(monday)), language)}: ${t('matrix.placements', { count: sums[w * 8 + 7] ?? 0 })}`}><b>{sums[w * 8 + 7]}</b></div>
        </div>
      ))}
    </div>
  );
});
