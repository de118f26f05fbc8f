/** The days of a series by month, each to be unticked, with what it would break. */
import { worstOf } from '../../../shared/collisions/finding.ts';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { findingNames, findingShort } from '../../../shared/collisions/sentence.ts';
import { capital, dayText, monthText } from '../../../shared/i18n/dates.ts';
import { civil, toDayNumber } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';

interface Props {
  readonly own: CalendarDate | null;
  readonly days: readonly CalendarDate[];
  readonly off: ReadonlySet<CalendarDate>;
  readonly breaks: ReadonlyMap<CalendarDate, readonly Finding[]>;
  readonly onToggle: (date: CalendarDate) => void;
}

export function DayList({ own, days, ...rest }: Props) {
  const { language } = useSpeech();
  const months = Map.groupBy([...(own ? [own] : []), ...days].sort(), (date) => date.slice(0, 7));
  return [...months].map(([month, dates]) => {
    const name = capital(monthText(civil(toDayNumber(`${month}-01` as CalendarDate)), language)); // its first day
    return (
      <section key={month} className="series-month" aria-label={name}>
        <h3>{name}</h3>
        <ul>{dates.map((date) => <Day key={date} date={date} isOwn={date === own} {...rest} />)}</ul>
      </section>
    );
  });
}

function Day({ date, isOwn, off, breaks, onToggle }: Omit<Props, 'own' | 'days'> & { readonly date: CalendarDate; readonly isOwn: boolean }) {
  const { t, language } = useSpeech();
  const found = breaks.get(date) ?? [];
  const worst = worstOf(found);
  const { plan, today } = usePlan.getState();
  const [first] = found.filter(({ severity }) => severity === worst);
  const text = dayText(date, language, 'short');
  return (
    <li className={off.has(date) ? 'is-off' : undefined}>
      <label>
        <input type="checkbox" checked={!off.has(date)} disabled={isOwn} onChange={() => onToggle(date)} />
        <span className="series-date">{text}</span>
        {isOwn && <span className="faint">{t('series.thisCard')}</span>}
        {worst && <SeverityMark severity={worst} label={t(`word.severity.${worst}`)} />}
      </label>
      {first && (
        <span className="why">
          {findingShort(first, findingNames(plan, today), t, language)} {found.length > 1 && <span className="faint">+{found.length - 1}</span>}
        </span>
      )}
    </li>
  );
}
