/** All that is to be decided: what was missed, then month by month with the fullness of its weeks, its red days and campaigns. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { capital, dayText, monthText, rangeText, weekText } from '../../../../shared/i18n/dates.ts';
import { emptyWeeks } from '../../../../shared/wheel/quarter-choices.ts';
import type { QuarterWeek } from '../../../../shared/wheel/quarter-load.ts';
import type { QuarterItem, QuarterMonth } from '../../../../shared/wheel/quarter.ts';
import { isWriting } from '../../../actions/actions.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { ItemRow } from './item-row.tsx';
import type { Session } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly current: QuarterItem;
  readonly onShow: (item: QuarterItem) => void;
}

export function ItemList({ session, current, onShow }: Props) {
  const { t } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const { plan: { missed, months, whole, year, quarter, paused }, items, choices } = session;
  const left = items.filter(({ key, open }) => open && !choices[key]).length;
  useEffect(() => {
    if (!isWriting(document.activeElement)) list.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true }); // who types in the filter goes on
  }, []);
  const rows = (of: readonly QuarterItem[]): ReactNode => of.length > 0 && <ol>{of.map((item) => <ItemRow key={item.key} session={session} item={item} current={item === current} onShow={onShow} />)}</ol>;
  return (
    <section ref={list} className="q-list" aria-label={t('quarter.list')}>
      <header><h2>{t('quarter.title', { quarter, year: String(year) })}</h2><p>{t('quarter.lead', { count: left })}</p></header>
      {missed.length > 0 && <section aria-labelledby="q-missed"><h3 id="q-missed">{t('quarter.missed')}</h3>{rows(missed)}</section>}
      {months.map((month) => <Month key={month.month} session={session} month={month}>{rows(month.items)}</Month>)}
      {whole.length > 0 && <section aria-labelledby="q-whole"><h3 id="q-whole">{t('quarter.whole')}</h3>{rows(whole)}</section>}
      <Paused paused={paused} />
    </section>
  );
}

function Month({ session: { plan, load }, month, children }: { readonly session: Session; readonly month: QuarterMonth; readonly children: ReactNode }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const { items, weeks, red, campaigns } = month;
  const empty = emptyWeeks(weeks, load, today);
  const emptyMonth = items.length === 0 && weeks.every((week) => load(week) === 0);
  const id = `q-month-${month.month}`;
  return (
    <section aria-labelledby={id}>
      <header className="q-month">
        <h3 id={id}>{capital(monthText({ year: plan.year, month: month.month }, language))}</h3>
        <Weeks weeks={weeks} load={load} />
      </header>
      {(red.length > 0 || campaigns.length > 0) && (
        <p className="q-days">
          {red.map(({ date, name }) => <span key={date} className="red">{dayText(date, language, 'short')} {name[language]}</span>)}
          {campaigns.map(({ id: of, name, from, to }) => <span key={of}><Icon name="mega" small />{name}, {rangeText(from!, to!, language, 'short')}</span>)}{/* one in a month has both days */}
        </p>
      )}
      {emptyMonth && <p className="q-empty">{t('quarter.emptyMonth')}</p>}
      {!emptyMonth && items.length === 0 && <p className="q-empty">{t('quarter.nothing')}</p>}
      {children}
      {!emptyMonth && empty.length > 0 && <p className="q-empty">{t('quarter.emptyWeeks', { count: empty.length, weeks: empty.map((week) => weekText(week, language)).join(', ') })}</p>}
    </section>
  );
}

/** How full each week is, with what is chosen. */
function Weeks({ weeks, load }: { readonly weeks: readonly QuarterWeek[]; readonly load: Session['load'] }) {
  const { t, language } = useSpeech();
  const most = Math.max(1, ...weeks.map(load));
  return (
    <ol className="q-weeks" aria-label={t('quarter.weeks')}>
      {weeks.map((week) => {
        const count = load(week);
        const words = t('quarter.weekOf', { week: weekText(week, language), count });
        return (
          <li key={week.monday} className={count === 0 ? 'none' : ''} title={words}>
            <i style={{ height: `${(count / most) * 100}%` }} /><b aria-hidden="true">{count}</b><span aria-hidden="true">{week.week}</span><span className="sr">{words}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Paused({ paused }: { readonly paused: Session['plan']['paused'] }) {
  const { t, language } = useSpeech();
  const byPause = Map.groupBy(paused, ({ pause }) => pause!); // what rests, rests in one
  return Array.from(byPause, ([pause, resting]) => (
    <p key={pause.id} className="q-paused">
      <Icon name="skip" small />
      {t('quarter.paused', { name: pause.name, period: rangeText(pause.from, pause.to, language, 'short'), count: resting.length, titles: resting.map(({ card }) => card.title).join(', ') })}
    </p>
  ));
}
