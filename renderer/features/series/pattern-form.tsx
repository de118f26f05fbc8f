/** How often: weekdays every so many weeks, a weekday of the month, or a day of it. */
import { capital, weekdayNames } from '../../../shared/i18n/dates.ts';
import type { SeriesRule } from '../../../shared/planning/series-rule.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { useSpeech } from '../../ui/language.tsx';
import { ruleFor } from './series-draft.ts';

const TYPES = ['weekly', 'nth-weekday', 'month-day'] as const satisfies readonly SeriesRule['type'][];
const WORKDAYS = [1, 2, 3, 4, 5];
const MOST_WEEKS = 8;
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);

interface Props {
  readonly rule: SeriesRule;
  /** What another kind of rule is guessed from. */
  readonly from: CalendarDate;
  readonly onChange: (rule: SeriesRule) => void;
}

export function PatternForm({ rule, from, onChange }: Props) {
  const { t, language } = useSpeech();
  const weekdays = weekdayNames(language, 'long').map((name, i) => [i + 1, name] as const);
  return (
    <>
      <Choice label={t('series.pattern')} value={TYPES.indexOf(rule.type)} options={TYPES.map((type, i) => [i, t(`series.patterns.${type}`)])} onChoose={(i) => onChange(ruleFor(TYPES[i] ?? 'weekly', from))} />
      {rule.type === 'weekly' && <Weekly rule={rule} onChange={onChange} />}
      {rule.type === 'nth-weekday' && (
        <div className="series-pair">
          <Choice label={t('series.nth')} value={rule.nth} options={[1, 2, 3, 4, -1].map((nth) => [nth, capital(t('editor.nths', { nth: String(nth) }))])} onChoose={(nth) => onChange({ ...rule, nth })} />
          <Choice label={t('series.weekday')} value={rule.weekday} options={weekdays} onChoose={(weekday) => onChange({ ...rule, weekday })} />
        </div>
      )}
      {rule.type === 'month-day' && <Choice label={t('series.day')} value={rule.day} options={DAYS.map((day) => [day, day === 31 ? t('series.lastDay') : String(day)])} onChoose={(day) => onChange({ ...rule, day })} />}
    </>
  );
}

function Weekly({ rule, onChange }: { readonly rule: Extract<SeriesRule, { type: 'weekly' }>; readonly onChange: Props['onChange'] }) {
  const { t, language } = useSpeech();
  const { weekdays, every } = rule;
  const short = weekdayNames(language, 'short');
  const toggle = (day: number) => onChange({ ...rule, weekdays: weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day].sort((a, b) => a - b) });
  return (
    <>
      <fieldset className="series-weekdays">
        <legend>{t('series.weekdays')}</legend>
        {weekdayNames(language, 'long').map((name, i) => (
          <label key={name} title={name}>
            <input type="checkbox" aria-label={name} checked={weekdays.includes(i + 1)} onChange={() => toggle(i + 1)} />
            <span aria-hidden="true">{short[i]}</span>
          </label>
        ))}
        <button type="button" className="textbtn" onClick={() => onChange({ ...rule, weekdays: WORKDAYS })}>{t('series.everyWeekday')}</button>
      </fieldset>
      {weekdays.length === 0 && <p className="problem" role="alert">{t('series.noWeekday')}</p>}
      <Choice label={t('series.weeks')} value={every} options={Array.from({ length: MOST_WEEKS }, (_, i) => [i + 1, capital(t('series.everyWeeks', { weeks: i + 1 }))])} onChoose={(weeks) => onChange({ ...rule, every: weeks })} />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly (readonly [value: number, text: string])[];
  readonly onChoose: (value: number) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label className="series-field">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChoose(+event.target.value)}>
        {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
      </select>
    </label>
  );
}
