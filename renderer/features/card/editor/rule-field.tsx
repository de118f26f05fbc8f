/** When a recurring card returns each year: the rule in words, a form to change it, and what it comes to (planning rules §3). */
import type { Card } from '../../../../shared/domain/records.ts';
import { ruleInWords } from '../../../../shared/i18n/rule-in-words.ts';
import { ruleOf } from '../../../../shared/planning/columns.ts';
import { ruleInYears } from '../../../../shared/planning/rule-years.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Popup } from '../../../ui/form/popup.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { RulePreview } from '../rule-preview.tsx';
import { yearText } from '../year-text.ts';
import { RuleForm } from './rule-form.tsx';

export function RuleField({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const year = usePlan((s) => +s.today.slice(0, 4));
  const rule = ruleOf(card);
  const words = ruleInWords(rule, t, language);
  const [now, next] = ruleInYears(rule, year, 2).map((one) => yearText(one, t, language));
  return (
    <span className="rule-field">
      <Popup label={t('editor.rule')} buttonLabel={`${t('editor.rule')}: ${words}`} button={<span className="txt">{words}</span>} className="rule-popup">
        {() => (
          <>
            <RuleForm rule={rule} onChange={(to) => run('editCard', { id: card.id, change: { rule: to } })} />
            <div className="rule-means" role="status">
              <p className="sr">{t('editor.ruleMeans', { rule: words })}</p>
              <RulePreview rule={rule} count={3} />
            </div>
          </>
        )}
      </Popup>
      <small className="faint">{now} · {next}</small>
    </span>
  );
}
