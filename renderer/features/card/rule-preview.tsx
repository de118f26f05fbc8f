/** What a rule comes to in the next years: the day or week, whether that is a red day, and where the rule can't be kept to the letter. */
import './rule-preview.css';
import type { RecurrenceRule } from '../../../shared/planning/recurrence-rule.ts';
import { ruleInYears } from '../../../shared/planning/rule-years.ts';
import type { RuleYear } from '../../../shared/planning/rule-years.ts';
import { slotDate } from '../../../shared/planning/slot.ts';
import { whenLong } from '../../../shared/wheel/item-words.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';

/** `count`: so many years, from this one on. */
export function RulePreview({ rule, count }: { readonly rule: RecurrenceRule; readonly count: number }) {
  const { t } = useSpeech();
  const year = usePlan((s) => +s.today.slice(0, 4));
  return (
    <ul className="rule-years" aria-label={t('recurring.years')}>
      {ruleInYears(rule, year, count).map((one) => <Year key={one.year} {...one} />)}
    </ul>
  );
}

function Year({ year, slot, note }: RuleYear) {
  const { t, language } = useSpeech();
  const date = slotDate(slot);
  const red = usePlan((s) => (date ? s.dayNames.get(date) : undefined));
  const name = red?.name[language];
  return (
    <li>
      <b>{year}</b>
      <span className={red?.red ? 'red' : undefined}>
        {whenLong(slot, language)}
        {red?.red && <small>{name ? t('recurring.redDay', { name }) : t('recurring.red')}</small>}
        {!red?.red && name && <small>{name}</small>}
        {note && <small className="rule-note"><SeverityMark severity="info" />{t(`recurring.note.${note}`)}</small>}
      </span>
    </li>
  );
}
