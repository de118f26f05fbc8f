/** One rule's setting, for the workspace or for a channel: on or off, its figures, and what holds where nothing is set. */
import type { ReactNode } from 'react';
import { SEVERITY_OF } from '../../../shared/collisions/finding.ts';
import type { EffectiveRule } from '../../../shared/collisions/settings.ts';
import type { RuleId, RuleSetting } from '../../../shared/domain/records.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { CheckedField } from './checked-field.tsx';
import { Tick } from './choices.tsx';
import { useArrival, useMeant } from './meant.ts';
import { figuresOf, settingFrom } from './rule-setting.ts';
import type { Figure } from './rule-setting.ts';
import { useWholeNumber } from './whole-number.ts';

interface Props {
  readonly rule: RuleId;
  readonly own: RuleSetting | undefined;
  /** What holds where nothing is set here. */
  readonly inherited: EffectiveRule;
  /** What the rule is about, in a sentence. */
  readonly hint?: string;
  /** Says what is inherited. */
  readonly origin: ReactNode;
  readonly links?: ReactNode;
  /** Undefined: nothing of its own. */
  readonly onSave: (setting: RuleSetting | undefined) => void;
  readonly children?: ReactNode;
}

export function RuleRow({ rule, own, inherited, hint, origin, links, onSave, children }: Props) {
  const { t } = useSpeech();
  const wholeNumber = useWholeNumber();
  const meant = useMeant().rule === rule;
  const row = useArrival<HTMLLIElement>(meant);
  const on = own?.on ?? inherited.on;
  const name = t(`collision.rule.${rule}`);
  const severity = SEVERITY_OF[rule];
  const change = (part: RuleSetting) => onSave(settingFrom({ ...own, ...part }, inherited));
  const save = ({ figure, min, max }: Figure) => (text: string) =>
    wholeNumber(text, min, max, (value) => {
      change({ [figure]: value ?? undefined });
      return null;
    });
  const reset = () => {
    onSave(undefined);
    row.current?.focus(); // the button goes
  };
  return (
    <li className={meant ? 'rule is-meant' : 'rule'} aria-label={name} ref={row} tabIndex={-1}>
      <Tick label={<><b>{name}</b><SeverityMark severity={severity} label={t(`word.severity.${severity}`)} /></>} name={t('settings.ruleOn', { rule: name })} on={on} hint={hint} onChange={(ticked) => change({ on: ticked })} />
      <div className="rule-figures">
        {on && figuresOf(rule).map((figure) => (
          <CheckedField
            key={figure.figure} label={t(`settings.${figure.label}`)} inputMode="numeric" className="set-figure"
            value={String(own?.[figure.figure] ?? inherited[figure.figure])} onSave={save(figure)}
          />
        ))}
      </div>
      <p className="rule-origin">
        {origin}
        {own && (
          <Button small look="quiet" icon="undo" aria-label={t('settings.resetWhat', { rule: name })} onClick={reset}>{t('settings.reset')}</Button>
        )}
        {links}
      </p>
      {children}
    </li>
  );
}
