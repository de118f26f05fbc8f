/** The year as twelve months to read: what returns in each and how it stands, whose it is, campaigns and red days; a month with nothing says so. */
import { memo, useDeferredValue } from 'react';
import { fromDayNumber } from '../../../../shared/planning/date.ts';
import { monthName, rangeText } from '../../../../shared/i18n/dates.ts';
import { monthTitle, weeksText } from '../../../../shared/wheel/item-words.ts';
import { monthsOf } from '../../../../shared/wheel/year-months.ts';
import type { YearMonth } from '../../../../shared/wheel/year-months.ts';
import type { WheelItem, WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { Owners } from '../../../ui/marks.tsx';
import { useFace } from '../../card/face.ts';
import { ItemButton } from '../table/item-button.tsx';
import { walkItems } from '../table/walk-items.ts';
import type { WheelProps } from '../wheel-props.ts';
import { RedDays } from './red-days.tsx';
import './months.css';

/** Hundreds of items are drawn in slices: the bar and the panel do not wait for them. */
export default function MonthsMode({ view, year }: WheelProps) {
  return <Months year={useDeferredValue(year)} quarter={view.quarter} />;
}

const Months = memo(function Months({ year, quarter }: { readonly year: WheelYear; readonly quarter: number | null }) {
  return <div className="year-months" onKeyDown={walkItems}>{monthsOf(year, quarter).map((month) => <Month key={month.month} month={month} year={year.year} />)}</div>;
});

function Month({ month: { month, from, to, items, campaigns, red, posts }, year }: { readonly month: YearMonth; readonly year: number }) {
  const { t, language } = useSpeech();
  const now = usePlan((s) => s.today.startsWith(`${year}-${String(month).padStart(2, '0')}`));
  const id = `month-${month}`;
  return (
    <section className="year-month" aria-labelledby={id} aria-current={now ? 'date' : undefined}>
      <header>
        <h2 id={id}>{monthTitle(month, language)}</h2>
        <span className="faint">{weeksText(from, to, language)}</span>
        <span className="faint">{t('wheelPanel.postsOf', { count: posts })}</span>
      </header>
      {campaigns.map(({ campaign, from: first, to: end }) => (
        <p key={campaign.id} className="camp">{campaign.name} <span className="faint">{rangeText(fromDayNumber(first), fromDayNumber(end - 1), language, 'short')}</span></p>
      ))}
      {items.length > 0
        ? <ul>{items.map((item) => <li key={item.card.id}><Line item={item} month={month} /></li>)}</ul>
        : <p className="hint">{t('wheelPanel.empty', { months: monthName(month, language) })}</p>}
      <RedDays red={red} />
    </section>
  );
}

function Line({ item, month }: { readonly item: WheelItem; readonly month: number }) {
  const { owners } = useFace(item.card);
  const campaign = usePlan((s) => item.card.campaign && s.plan.campaigns.get(item.card.campaign)?.name);
  return (
    <ItemButton item={item} row={month} column={0} shape>
      {campaign && <span className="line-camp">{campaign}</span>}
      <Owners people={owners} />
    </ItemButton>
  );
}
