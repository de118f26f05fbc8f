/** The wheel as a table: the same year, a row for each month and a column for each ring, with campaigns, red days and posts. */
import { Fragment, memo, useDeferredValue } from 'react';
import { civil, fromDayNumber } from '../../../../shared/planning/date.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { monthTitle, weeksText } from '../../../../shared/wheel/item-words.ts';
import { ringsOf } from '../../../../shared/wheel/rings.ts';
import type { RingKind } from '../../../../shared/wheel/rings.ts';
import { itemsIn, tableOf } from '../../../../shared/wheel/year-months.ts';
import type { TableMonth } from '../../../../shared/wheel/year-months.ts';
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryMark } from '../../../ui/marks.tsx';
import { ringName } from '../ring-name.ts';
import type { WheelProps } from '../wheel-props.ts';
import { Legend } from '../circle/legend.tsx';
import { ItemButton } from './item-button.tsx';
import { walkItems } from './walk-items.ts';
import './table.css';

/** In px: the columns beside the rings, and the least that a ring takes before the table is scrolled. */
const OTHERS = 376;
const NARROWEST = 108;

/** Hundreds of items are drawn in slices: the bar and the panel do not wait for them. */
export default function TableMode({ view: { quarter, rings }, year }: WheelProps) {
  return <YearTable year={useDeferredValue(year)} quarter={quarter} kind={rings} />;
}

const YearTable = memo(function YearTable({ year, quarter, kind }: { readonly year: WheelYear; readonly quarter: number | null; readonly kind: RingKind }) {
  const { t } = useSpeech();
  const { rings, ringOf } = ringsOf(year.items, kind, usePlan((s) => s.plan));
  const rows = tableOf(year, quarter, rings.length, ringOf);
  return (
    <div className="year-table-frame">
      <div className="year-table">
        <table onKeyDown={walkItems} aria-describedby="table-keys" style={{ minWidth: OTHERS + rings.length * NARROWEST }}>
          <caption className="sr">{t('wheelPanel.table', { year: String(year.year) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('wheelPanel.month')}</th>
              {rings.map((ring) => <th key={ring.id} scope="col">{ring.category && <CategoryMark category={ring.category} />}{softly(ringName(ring, kind, t))}</th>)}
              <th scope="col">{t('wheelPanel.campaigns')}</th>
              <th scope="col">{t('wheelPanel.redDays')}</th>
              <th scope="col" className="num">{t('wheelPanel.posts')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <Fragment key={row.month}>
                {i % 3 === 0 && <tr className="qrow"><th colSpan={rings.length + 4} scope="rowgroup">Q{Math.ceil(row.month / 3)}</th></tr>}
                <Row row={row} year={year.year} shape={kind !== 'category'} />
              </Fragment>
            ))}
          </tbody>
        </table>
        <p id="table-keys" className="sr">{t('wheelPanel.tableKeys')}</p>
      </div>
      <Legend items={itemsIn(year, quarter)} />
    </div>
  );
});

/** With places where a long word may be parted, a consonant going with the vowel after it: browsers have no words of our languages to part them by. */
const softly = (text: string): string =>
  text.replaceAll(/\p{L}{13,}/gu, (word) => word.replaceAll(/(?<=\p{L}{3}[aeiouyåäö][bcdfghjklmnpqrstvxz]*)(?=[bcdfghjklmnpqrstvxz][aeiouyåäö]\p{L}{2})/giu, '\u00AD'));

function Row({ row: { month, from, to, cells, campaigns, red, posts }, year, shape }: { readonly row: TableMonth; readonly year: number; readonly shape: boolean }) {
  const { language } = useSpeech();
  const now = usePlan((s) => s.today.startsWith(`${year}-${String(month).padStart(2, '0')}`));
  return (
    <tr className={now ? 'cur' : undefined} aria-current={now ? 'date' : undefined}>
      <th scope="row">{monthTitle(month, language)}<small>{weeksText(from, to, language)}</small></th>
      {cells.map((items, column) => (
        <td key={column}>
          {items.length > 0 && <ul>{items.map((item) => <li key={item.card.id}><ItemButton item={item} row={month} column={column} shape={shape} /></li>)}</ul>}
        </td>
      ))}
      <td>{campaigns.map(({ campaign }) => <span key={campaign.id} className="camp">{campaign.name}</span>)}</td>
      <td>{red.map(({ day, name }) => <span key={day} className="red" title={dayText(fromDayNumber(day), language, 'long')}><b>{civil(day).day}</b> {name.name[language]}</span>)}</td>
      <td className="num">{posts}</td>
    </tr>
  );
}
