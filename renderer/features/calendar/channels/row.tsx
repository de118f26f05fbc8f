/** A channel's row: its name and rhythm, its days week by week, each week's sum against the week's maximum. */
import { memo } from 'react';
import { PLATFORM_GLYPHS } from '../../../../shared/domain/defaults.ts';
import type { Channel } from '../../../../shared/domain/records.ts';
import { worstOf } from '../../../../shared/collisions/finding.ts';
import { weekText } from '../../../../shared/i18n/dates.ts';
import { isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpotlight } from '../../../store/spotlight.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { useInWords } from '../day-findings.ts';
import { liftedIn, useDrag } from '../../drag/drag-store.ts';
import { Cell } from './cell.tsx';
import { sumOf } from './counts.ts';
import type { Count } from './counts.ts';
import type { Day } from './days.ts';
import { Beside } from './load.tsx';
import { placedAt, standsOn } from './placed.ts';
import { limitsOf, rhythmOf } from './rows.ts';
import { useDaySigns, useWeekFindings } from './signs.ts';
import { useCounts, useIdeas } from './use-counts.ts';

interface Props {
  readonly channel: Channel;
  readonly mondays: readonly CalendarDate[];
  readonly days: readonly Day[];
  readonly dates: readonly CalendarDate[];
  /** The day that Tab stops at, where it is in this row. */
  readonly stop: CalendarDate | null;
  readonly chosen: CalendarDate | null;
  readonly filtered: boolean;
}

export const Row = memo(function Row({ channel, mondays, days, dates, stop, chosen, filtered }: Props) {
  const { t, language } = useSpeech();
  const settings = usePlan((s) => s.plan.settings.get('workspace'));
  const limits = limitsOf(channel, settings);
  const rhythm = rhythmOf(channel, limits, t, language);
  const counts = useCounts(channel.id, mondays);
  const signs = useDaySigns(channel.id, dates);
  const ideas = useIdeas(channel.id, dates);
  // Asked for once a row, as a matrix has hundreds of cells.
  const lifted = useDrag((s) => {
    const now = liftedIn(s);
    return now && standsOn(channel.id, now);
  });
  const pointed = useSpotlight(({ day, cards }) => dates.filter((date, i) =>
    (date === day && signs[i]?.gap) || (cards.size > 0 && placedAt({ channel: channel.id, date }).some(({ item }) => cards.has(item.card.id)))).join(' '));
  return (
    <div role="row" className="mx-row">
      <div role="rowheader" className="mx-ch" aria-label={`${channel.name}, ${rhythm}`}>
        <span className="place place-bare" aria-hidden="true"><b className={`tile-${channel.hue}`}>{PLATFORM_GLYPHS[channel.platform]}</b></span>
        <span><b className="nm">{channel.name}</b><small>{rhythm}</small></span>
      </div>
      {mondays.map((monday, w) => (
        <div key={w} className="mx-week">
          {days.slice(w * 7, w * 7 + 7).map((day, i) => (
            <Cell
              key={i} channel={channel} day={day} count={counts[w * 8 + i]!} ideas={ideas[w * 7 + i]!} sign={signs[w * 7 + i]!} // one each
              limit={limits.day} filtered={filtered} tabStop={stop === day.date} chosen={chosen === day.date} lifted={lifted === day.date} pointed={pointed.includes(day.date)}
            />
          ))}
          <WeekSum channel={channel} monday={monday} count={counts[w * 8 + 7]!} loose={sumOf(counts.slice(w * 8 + 7, w * 8 + 8)) - sumOf(counts.slice(w * 8, w * 8 + 7))} limit={limits.week} />
        </div>
      ))}
    </div>
  );
});

interface SumProps {
  readonly channel: Channel;
  readonly monday: CalendarDate;
  readonly count: Count;
  /** Those that have a week and no day. */
  readonly loose: number;
  readonly limit: number | null;
}

const WeekSum = memo(function WeekSum({ channel, monday, count: { posts, stories }, loose, limit }: SumProps) {
  const { t, language } = useSpeech();
  const findings = useWeekFindings(channel.id, monday);
  const told = [...(loose > 0 ? [t('matrix.withoutDay', { count: String(loose) })] : []), ...findings.map(useInWords())];
  const worst = worstOf(findings);
  const what = [limit === null ? t('matrix.placements', { count: posts }) : t('matrix.ofMost', { count: String(posts), limit: String(limit) }), stories > 0 && t('matrix.stories', { count: stories }), ...told];
  const words = `${channel.name}, ${weekText(isoWeekOf(toDayNumber(monday)), language)}: ${what.filter(Boolean).join(', ')}`;
  return (
    <div role="gridcell" className={findings.some(({ rule }) => rule === 'max-per-week') ? 'mx-sum over' : 'mx-sum'} aria-label={words} title={told.join('\n') || undefined}>
      {worst && <SeverityMark severity={worst} />}
      <span>{posts}{limit !== null && <small>/{limit}</small>}</span>
      {limit !== null && <span className="meter"><i style={{ width: `${Math.min(100, (posts / Math.max(1, limit)) * 100)}%` }} /></span>}
      {stories > 0 && <Beside icon="story" count={stories} words={t('matrix.stories', { count: stories })} />}
    </div>
  );
});
