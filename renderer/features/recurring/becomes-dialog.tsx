/** A post was dropped on the recurring content: which of its rules returns? Escape leaves everything as it was. */
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { CardId } from '../../../shared/domain/records.ts';
import { capital } from '../../../shared/i18n/dates.ts';
import { ruleInWords } from '../../../shared/i18n/rule-in-words.ts';
import type { RecurrenceRule } from '../../../shared/planning/recurrence-rule.ts';
import { formatRule } from '../../../shared/planning/recurrence-text.ts';
import { ruleInYears } from '../../../shared/planning/rule-years.ts';
import { rulesNear } from '../../../shared/planning/rules-near.ts';
import { whenLong } from '../../../shared/wheel/item-words.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { slotYear } from '../drag/slot-year.ts';
import { answered } from './asked.ts';
import './recurring.css';

interface Props {
  readonly post: CardId;
  /** What it was dropped on. */
  readonly dropped: RecurrenceRule;
  readonly rank: string;
}

export default function BecomesDialog({ post: id, dropped, rank }: Props) {
  const { t, language } = useSpeech();
  const name = useId();
  const thisYear = usePlan((s) => +s.today.slice(0, 4));
  const [post] = useState(() => usePlan.getState().plan.cards.get(id));
  const [chosen, setChosen] = useState(formatRule(dropped));
  const made = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  if (!post) return null;
  const year = slotYear(post.slot) ?? thisYear;
  const rules = rulesNear(post.slot, dropped, thisYear);
  const make = (event: FormEvent): void => {
    event.preventDefault();
    const rule = rules.find((one) => formatRule(one) === chosen) ?? dropped;
    if (made.current) return;
    made.current = run('makeRecurring', { id: crypto.randomUUID() as CardId, post: id, rule, year, rank }); // a new card's id
    answered();
    if (made.current) say({ text: t('recurring.became', { title: post.title, rule: ruleInWords(rule, t, language) }), action: wayBack(t('shell.undo')) });
  };
  return (
    <Modal title={t('recurring.becomes', { title: post.title })} className="becomes" onClose={answered}>
      <form ref={form} onSubmit={make} className="becomes-form">
        <fieldset>
          <legend>{t('recurring.when')}</legend>
          {rules.map((rule) => (
            <label key={formatRule(rule)} className="becomes-rule">
              <input type="radio" name={name} checked={formatRule(rule) === chosen} onChange={() => setChosen(formatRule(rule))} />
              <span>{capital(ruleInWords(rule, t, language))}</span>
              <small>{ruleInYears(rule, year, 2).map(({ year: of, slot }) => t('recurring.ofYear', { year: String(of), when: whenLong(slot, language) })).join(' · ')}</small>
            </label>
          ))}
        </fieldset>
        <p className="faint">{t('recurring.becomesNote', { year: String(year) })}</p>
        <footer className="dialog-foot">
          <span className="push" />
          <Button type="button" onClick={answered}>{t('recurring.cancel')}</Button>
          <Button look="primary" type="submit">{t('recurring.becomeIt')}</Button>
        </footer>
      </form>
    </Modal>
  );
}
