/** The year as a table for paper: months by category, with campaigns, red days, and how much goes out. */
import { useMemo } from 'react';
import type { Category } from '../../../../shared/domain/records.ts';
import { capital } from '../../../../shared/i18n/dates.ts';
import { civil } from '../../../../shared/planning/date.ts';
import { monthTitle, weeksText, whenShort } from '../../../../shared/wheel/item-words.ts';
import { tableOf } from '../../../../shared/wheel/year-months.ts';
import type { TableMonth } from '../../../../shared/wheel/year-months.ts';
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryName } from '../../../ui/marks.tsx';
import { StateSign } from '../state-sign.tsx';

/** So many items have room on a page in letters of a good size. */
const FEW = 70;

/** The categories of a year's items, and a last column without one where that is needed. */
function useColumns(year: WheelYear): readonly (Category | null)[] {
  const categories = usePlan((s) => s.plan.categories);
  return useMemo(() => {
    const used = new Set(year.items.map(({ card }) => card.category));
    const columns = [...categories.values()].filter(({ id, archived }) => !archived || used.has(id));
    return used.has(null) || columns.length === 0 ? [...columns, null] : columns;
  }, [categories, year]);
}

export function YearSheet({ year }: { readonly year: WheelYear }) {
  const { t } = useSpeech();
  const columns = useColumns(year);
  const months = useMemo(() => tableOf(year, null, columns.length, ({ card }) => columns.findIndex((column) => (column?.id ?? null) === card.category)), [year, columns]);
  return (
    <article className={year.items.length > FEW ? 'sheet sheet-year is-full' : 'sheet sheet-year'}>
      <h2>{t('wheelPoster.table', { year: String(year.year) })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('wheelPanel.month')}</th>
            {columns.map((column) => <th key={column?.id ?? ''} scope="col">{column ? <CategoryName category={column} /> : t('wheelPanel.ringNone.category')}</th>)}
            <th scope="col">{t('wheelPanel.campaigns')}</th>
            <th scope="col">{t('wheelPanel.redDays')}</th>
            <th scope="col" className="num">{t('wheelPanel.posts')}</th>
          </tr>
        </thead>
        <tbody>{months.map((month) => <Month key={month.month} month={month} columns={columns} />)}</tbody>
      </table>
    </article>
  );
}

function Month({ month: { month, from, to, cells, campaigns, red, posts }, columns }: { readonly month: TableMonth; readonly columns: readonly (Category | null)[] }) {
  const { t, language } = useSpeech();
  return (
    <tr className={month % 3 === 1 ? 'q' : undefined}>
      <th scope="row">{monthTitle(month, language)}<small>{weeksText(from, to, language)}</small></th>
      {cells.map((items, i) => (
        <td key={columns[i]?.id ?? ''}>
          <ul>
            {items.map(({ card, slot, rule, state }) => (
              <li key={card.id}>
                <StateSign state={state} hue={columns[i]?.hue} />
                <span><span className="sr">{t(`board.occurrence.${state}`)} </span><em>{whenShort(slot, language, rule)}</em> {card.title}</span>
              </li>
            ))}
          </ul>
        </td>
      ))}
      <td><ul>{campaigns.map(({ campaign }) => <li key={campaign.id}>{campaign.name}</li>)}</ul></td>
      <td><ul>{red.map(({ day, name }) => <li key={`${day} ${name.name[language]}`}><em>{civil(day).day}</em> {capital(name.name[language])}</li>)}</ul></td>
      <td className="num">{posts}</td>
    </tr>
  );
}
