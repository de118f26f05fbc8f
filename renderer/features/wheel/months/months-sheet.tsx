/** The twelve months on paper: what returns in each, how it stands and whose it is. */
import { fromDayNumber } from '../../../../shared/planning/date.ts';
import { monthName, rangeText } from '../../../../shared/i18n/dates.ts';
import { monthTitle, weeksText, whenShort } from '../../../../shared/wheel/item-words.ts';
import { monthsOf } from '../../../../shared/wheel/year-months.ts';
import type { YearMonth } from '../../../../shared/wheel/year-months.ts';
import type { WheelItem, WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useFace } from '../../card/face.ts';
import { StateSign } from '../state-sign.tsx';
import { RedDays } from './red-days.tsx';
import './months-sheet.css';

export function MonthsSheet({ year, quarter }: { readonly year: WheelYear; readonly quarter: number | null }) {
  const { t } = useSpeech();
  return (
    <article className="sheet sheet-months">
      <h2>{t('wheelPoster.table', { year: `${year.year}${quarter ? ` Q${quarter}` : ''}` })}</h2>
      <div>{monthsOf(year, quarter).map((month) => <Month key={month.month} month={month} />)}</div>
    </article>
  );
}

function Month({ month: { month, from, to, items, campaigns, red } }: { readonly month: YearMonth }) {
  const { t, language } = useSpeech();
  return (
    <section>
      <h3>{monthTitle(month, language)} <small>{weeksText(from, to, language)}</small></h3>
      {campaigns.map(({ campaign, from: first, to: end }) => <p key={campaign.id} className="camp">{campaign.name}, {rangeText(fromDayNumber(first), fromDayNumber(end - 1), language, 'short')}</p>)}
      <ul>{items.map((item) => <Line key={item.card.id} item={item} />)}</ul>
      {items.length === 0 && <p>{t('wheelPanel.empty', { months: monthName(month, language) })}</p>}
      <RedDays red={red} />
    </section>
  );
}

function Line({ item: { card, slot, rule, state } }: { readonly item: WheelItem }) {
  const { t, language } = useSpeech();
  const { category, owners } = useFace(card);
  const about = [t(`board.occurrence.${state}`), category?.name, owners.map(({ initials }) => initials).join(' ')].filter(Boolean).join(' · ');
  return <li><StateSign state={state} hue={category?.hue} /><em>{whenShort(slot, language, rule)}</em><span>{card.title} <small>{about}</small></span></li>;
}
