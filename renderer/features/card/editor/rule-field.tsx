/** When a recurring card returns each year: the rule in words, and a form to change it (planning rules §3). */
import type { ReactNode } from 'react';
import type { Card } from '../../../../shared/domain/records.ts';
import { monthName, slotText, weekdayNames } from '../../../../shared/i18n/dates.ts';
import { ruleInWords } from '../../../../shared/i18n/rule-in-words.ts';
import { ruleOf } from '../../../../shared/planning/columns.ts';
import { occurrenceIn } from '../../../../shared/planning/recurrence.ts';
import { MOVABLE_HOLIDAYS } from '../../../../shared/planning/recurrence-rule.ts';
import type { RecurrenceRule } from '../../../../shared/planning/recurrence-rule.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Popup } from '../../../ui/form/popup.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { RULE_TYPES, ruleAs } from './rule-change.ts';

export function RuleField({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const year = usePlan((s) => +s.today.slice(0, 4));
  const rule = ruleOf(card);
  const words = ruleInWords(rule, t, language);
  return (
    <Popup label={t('editor.rule')} buttonLabel={`${t('editor.rule')}: ${words}`} button={<span className="txt">{words}</span>} className="rule-popup">
      {() => (
        <>
          <RuleForm rule={rule} onChange={(to) => run('editCard', { id: card.id, change: { rule: to } })} />
          <p className="hint" role="status">{t('editor.ruleMeans', { rule: words, slot: slotText(occurrenceIn(rule, year), language) })}</p>
        </>
      )}
    </Popup>
  );
}

interface FormProps {
  readonly rule: RecurrenceRule;
  readonly onChange: (rule: RecurrenceRule) => void;
}

function RuleForm({ rule, onChange }: FormProps) {
  const { t, language } = useSpeech();
  const months: Options = numbers(1, 12).map((month) => [month, monthName(month, language)]);
  const weekdays: Options = weekdayNames(language, 'long').map((name, i) => [i + 1, name]);
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
      {rule.type === 'date' && <Choice label={t('editor.day')} value={rule.day} options={numbers(1, 31).map((day) => [day, String(day)])} onChoose={(day) => onChange({ ...rule, day })} />}
      {'month' in rule && <Choice label={t('editor.month')} value={rule.month} options={months} onChoose={(month) => onChange({ ...rule, month })} />}
      {rule.type === 'holiday' && (
        <>
          <label className="rule-days">
            <input className="input" type="number" min={-180} max={180} aria-label={t('editor.daysAfter')} value={rule.days} onChange={(event) => onChange({ ...rule, days: Math.trunc(event.target.valueAsNumber) || 0 })} />
            <span>{t('editor.daysAfter')}</span>
          </label>
          <Choice
            label={t('editor.holiday')} value={MOVABLE_HOLIDAYS.indexOf(rule.holiday)} options={MOVABLE_HOLIDAYS.map((holiday, i) => [i, t(`recurrence.holiday.${holiday}`)])}
            onChoose={(i) => onChange({ ...rule, holiday: MOVABLE_HOLIDAYS[i] ?? 'easter' })}
          />
        </>
      )}
    </div>
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
