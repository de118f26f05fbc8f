/** A month on one page: as large as it can be. What even the smallest letters leave no room for goes on a page after it, as a list. */
import { useMemo } from 'react';
import type { CSSProperties } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { ChannelId } from '../../../shared/domain/records.ts';
import { capital, monthText, weekText, weekdayNames } from '../../../shared/i18n/dates.ts';
import { channelCodes } from '../../../shared/planning/channel-codes.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryMark, SeverityMark, StatusMark } from '../../ui/marks.tsx';
import { severityOf } from '../calendar/day-findings.ts';
import { publications } from '../calendar/day-index.ts';
import type { DayItem, TrayItem } from '../calendar/day-index.ts';
import { GAP, LINE, PAD, fitMonth } from './fit-month.ts';
import { Day } from './list-sheet.tsx';
import { WEEKEND, WEEK_COLUMN, codesOf, textOf, useMonthContent } from './month-content.ts';
import type { SheetDay, SheetWeek } from './month-content.ts';
import { ROOM } from './paper.ts';
import type { Choice } from './paper.ts';
import { SheetHead, SheetKey } from './sheet-head.tsx';

type MonthChoice = Extract<Choice, { what: 'month' }>;
type Codes = ReadonlyMap<ChannelId, string>;

/** What is over and under the weeks, in mm: see `.sheet-month`. */
const AROUND = 27;

/** The channels of some items, and their short names. */
function useCodes(weeks: readonly SheetWeek[]) {
  const channels = usePlan(useShallow((s) => [...s.plan.channels.values()]));
  return useMemo(() => {
    const items = weeks.flatMap(({ loose, days }) => [...loose, ...days.flatMap((day) => day.items)]);
    const used = new Set(items.flatMap(({ placements }) => placements.map(({ channel }) => channel)));
    const shown = channels.filter(({ id }) => used.has(id));
    return { channels: shown, codes: channelCodes(shown) };
  }, [weeks, channels]);
}

export function MonthSheet({ choice: { month, paper } }: { readonly choice: MonthChoice }) {
  const { t, language } = useSpeech();
  const weeks = useMonthContent(month);
  const { channels, codes } = useCodes(weeks);
  const { width, height } = ROOM[paper];
  const fit = useMemo(() => fitMonth(textOf(weeks, codes, width), height - AROUND), [weeks, codes, width, height]);
  const rest = weeks.flatMap(({ days }, w) => days.map((day, d) => ({ date: day.date, items: day.items.slice(fit.shown[w]?.[d]) }))).filter(({ items }) => items.length > 0);
  const total = publications(weeks.flatMap(({ loose, days }) => [...loose, ...days.flatMap(({ items }) => items)]));
  const columns = `${WEEK_COLUMN}mm repeat(5, minmax(0, 1fr)) repeat(2, minmax(0, ${WEEKEND}fr))`;
  const measures = { '--size': `${fit.size}pt`, '--line': LINE, '--gap': `${GAP}mm`, '--pad': `${PAD}mm`, '--columns': columns, width: `${width}mm`, height: `${height}mm` } as CSSProperties; // custom properties are not in its type
  return (
    <>
      <article className="sheet sheet-month" style={measures}>
        <SheetHead period={monthText(month, language)} total={total} />
        <p className="sheet-weekdays"><span />{weekdayNames(language, 'long').map((name) => <b key={name}>{capital(name)}</b>)}</p>
        <div className="sheet-weeks" style={{ gridTemplateRows: fit.rows.map((row) => `${row.toFixed(2)}mm`).join(' ') }}>
          {weeks.map((week, w) => <Week key={week.monday} week={week} shown={fit.shown[w] ?? []} codes={codes} />)}
        </div>
        <SheetKey channels={channels} codes={codes} />
      </article>
      {rest.length > 0 && (
        <article className="sheet sheet-list sheet-rest">
          <h2>{t('print.continued', { month: monthText(month, language) })}</h2>
          <div>{rest.map(({ date, items }) => <Day key={date} date={date} items={items} />)}</div>
        </article>
      )}
    </>
  );
}

function Week({ week: { week, bars, loose, days }, shown, codes }: { readonly week: SheetWeek; readonly shown: readonly number[]; readonly codes: Codes }) {
  const { t, language } = useSpeech();
  const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const above = lanes + (loose.length > 0 ? 1 : 0);
  return (
    <section className="sheet-week" style={{ gridTemplateRows: above > 0 ? `repeat(${above}, max-content) minmax(0, 1fr)` : 'minmax(0, 1fr)' }}>
      <h2>{weekText(week, language)}</h2>
      {bars.map(({ period, lane, first, last, before, after }) => (
        <p key={period.key} className="sheet-bar" style={{ gridColumn: `${first + 2} / ${last + 3}`, gridRow: lane + 1 }}>
          <span>{before && '← '}{period.name}</span>{after && <span>→</span>}
        </p>
      ))}
      {loose.length > 0 && (
        <ul className="sheet-loose" style={{ gridRow: above }}>
          {loose.map((item) => <Line key={item.key} item={item} codes={codes} lead={t('print.inWeek')} />)}
        </ul>
      )}
      {days.map((day, d) => <Cell key={day.date} day={day} row={above + 1} most={shown[d] ?? 0} codes={codes} />)}
    </section>
  );
}

function Cell({ day: { day, inMonth, weekend, red, names, items }, row, most, codes }: { readonly day: SheetDay; readonly row: number; readonly most: number; readonly codes: Codes }) {
  const { t } = useSpeech();
  const rest = items.length - most;
  return (
    <div className={['sheet-cell', !inMonth && 'out', weekend && 'off', red && inMonth && 'red'].filter(Boolean).join(' ')} style={{ gridRow: row }}>
      <h3>{day}</h3>
      {names.map((name) => <p key={name} className="sheet-name">{name}</p>)}
      <ul>{items.slice(0, most).map((item) => <Line key={item.key} item={item} codes={codes} />)}</ul>
      {rest > 0 && <p className="sheet-more">{t('print.overflow', { count: rest })}</p>}
    </div>
  );
}

function Line({ item, codes, lead }: { readonly item: DayItem | TrayItem; readonly codes: Codes; readonly lead?: string }) {
  const { card } = item;
  const category = usePlan((s) => (card.category ? s.plan.categories.get(card.category) : undefined));
  const severity = useFindings((s) => ('date' in item ? severityOf(s.open, item) : null));
  return (
    <li data-item={item.key}>
      {lead && <span>{lead} </span>}
      <StatusMark status={card.status} />
      {category && <CategoryMark category={category} />}
      {'date' in item && item.time && <time>{item.time} </time>}
      {codesOf(item, codes).map((code) => <span key={code}><b className="code">{code}</b> </span>)}
      {card.title}
      {severity && <> <SeverityMark severity={severity} /></>}
    </li>
  );
}
