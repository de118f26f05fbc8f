/** A form for every rule that there is: its kind, and what belongs to it (planning rules §3). */
import type { ReactNode } from 'react';
import { monthName, weekdayNames } from '../../../../shared/i18n/dates.ts';
import { MOVABLE_HOLIDAYS } from '../../../../shared/planning/recurrence-rule.ts';
import type { RecurrenceRule } from '../../../../shared/planning/recurrence-rule.ts';
import { daysEver } from '../../../../shared/planning/rule-years.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { RULE_TYPES, ruleAs } from './rule-change.ts';

interface Props {
  readonly rule: RecurrenceRule;
  readonly onChange: (rule: RecurrenceRule) => void;
}

export function RuleForm({ rule, onChange }: Props) {
  const { t, language } = useSpeech();
  const months: Options = numbers(1, 12).map((month) => [month, monthName(month, language)]);
  const weekdays: Options = weekdayNames(language, 'long').map((name, i) => [i + 1, name]);
  const toMonth = (month: number): void => {
    if (rule.type === 'date') onChange({ ...rule, month, day: Math.min(rule.day, daysEver(month)) });
    else if ('month' in rule) onChange({ ...rule, month });
  };
  return (
    <div className="rule-form">
      <Choice label={t('editor.ruleType')} value={RULE_TYPES.indexOf(rule.type)} options={RULE_TYPES.map((type, i) => [i, t(`editor.ruleTypes.${type}`)])} onChoose={(i) => onChange(ruleAs(RULE_TYPES[i] ?? 'month', rule))} />
      {rule.type === 'quarter' && <Choice label={t('editor.quarter')} value={rule.quarter} options={numbers(1, 4).map((q) => [q, `Q${q}`])} onChoose={(quarter) => onChange({ ...rule, quarter })} />}
      {rule.type === 'week' && <Choice label={t('editor.week')} value={rule.week} options={numbers(1, 53).map((week) => [week, t('shell.week', { week: String(week) })])} onChoose={(week) => onChange({ ...rule, week })} />}
      {rule.type === 'nth-weekday' && (
        <>
          <Choice label={t('editor.nth')} value={rule.nth} options={[1, 2, 3, 4, 5, -1].map((nth) => [nth, t('editor.nths', { nth: String(nth) })])} onChoose={(nth) => onChange({ ...rule, nth })} />
          <Choice label={t('editor.weekday')} value={rule.weekday} options={weekdays} onChoose={(weekday) => onChange({ ...rule, weekday })} />
        </>
      )}
      {rule.type === 'date' && <Choice label={t('editor.day')} value={rule.day} options={numbers(1, daysEver(rule.month)).map((day) => [day, String(day)])} onChoose={(day) => onChange({ ...rule, day })} />}
      {'month' in rule && <Choice label={t('editor.month')} value={rule.month} options={months} onChoose={toMonth} />}
      {rule.type === 'holiday' && <NearHoliday rule={rule} onChange={onChange} />}
    </div>
  );
}

type HolidayRule = Extract<RecurrenceRule, { type: 'holiday' }>;
const SIDES = ['before', 'on', 'after'] as const;

/** "7 dagar före påskdagen": how many, on which side, of which holiday. */
function NearHoliday({ rule, onChange }: { readonly rule: HolidayRule; readonly onChange: (rule: HolidayRule) => void }) {
  const { t } = useSpeech();
  const { days } = rule;
  const side = Math.sign(days) + 1;
  const toSide = (to: number): void => onChange({ ...rule, days: to === 1 ? 0 : (to - 1) * (Math.abs(days) || 1) });
  return (
    <>
      <div className="rule-days">
        {days !== 0 && (
          <input
            className="input" type="number" min={1} max={180} aria-label={t('recurring.nearDays')} value={Math.abs(days)}
            onChange={(event) => onChange({ ...rule, days: (side - 1) * Math.min(180, Math.max(1, Math.trunc(event.target.valueAsNumber) || 1)) })}
          />
        )}
        <Choice label={t('recurring.side')} value={side} options={SIDES.map((name, i) => [i, t(`recurring.sides.${name}`)])} onChoose={toSide} />
      </div>
      <Choice
        label={t('editor.holiday')} value={MOVABLE_HOLIDAYS.indexOf(rule.holiday)} options={MOVABLE_HOLIDAYS.map((holiday, i) => [i, t(`recurrence.holiday.${holiday}`)])}
        onChoose={(i) => onChange({ ...rule, holiday: MOVABLE_HOLIDAYS[i] ?? 'easter' })}
      />
    </>
  );
}

type Options = readonly (readonly [value: number, text: ReactNode])[];
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: Options;
  readonly onChoose: (value: number) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select className="input" aria-label={label} value={value} onChange={(event) => onChoose(+event.target.value)}>
      {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
    </select>
  );
}
