/** One rule's setting, for the workspace or for a channel: on or off, its figures, and what holds where nothing is set. */
import type { ReactNode } from 'react';
import { SEVERITY_OF } from '../../../shared/collisions/finding.ts';
import type { EffectiveRule } from '../../../shared/collisions/settings.ts';
import type { RuleId, RuleSetting } from '../../../shared/domain/records.ts';
import { hrefOf } from '../../store/route.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { CheckedField } from './checked-field.tsx';
import { Tick } from './choices.tsx';
import { useArrival, useMeant } from './meant.ts';
import { useRuleText } from './rule-text.ts';
import { figuresOf, settingFrom } from './rule-setting.ts';
import type { Figure } from './rule-setting.ts';
import { useWholeNumber } from './whole-number.ts';

interface Props {
  readonly rule: RuleId;
  readonly own: RuleSetting | undefined;
  /** What holds where nothing is set: the default, or for a channel the workspace's. */
  readonly inherited: EffectiveRule;
  readonly of: 'workspace' | 'channel';
  /** Beside the default: where else something is set that the rule goes by. */
  readonly goesBy?: ReactNode;
  /** Undefined: nothing of its own. */
  readonly onSave: (setting: RuleSetting | undefined) => void;
  readonly children?: ReactNode;
}

export function RuleRow({ rule, own, inherited, of, goesBy, onSave, children }: Props) {
  const { t } = useSpeech();
  const ruleText = useRuleText();
  const wholeNumber = useWholeNumber();
  const meant = useMeant().rule === rule;
  const row = useArrival<HTMLLIElement>(meant);
  const on = own?.on ?? inherited.on;
  const name = t(`settings.rules.${rule}`);
  const severity = SEVERITY_OF[rule];
  const change = (part: RuleSetting) => onSave(settingFrom({ ...own, ...part }, inherited));
  const save = ({ figure, min, max }: Figure) => (text: string) =>
    wholeNumber(text, min, max, (value) => {
      change({ [figure]: value ?? undefined });
      return null;
    });
  return (
    <li className={meant ? 'rule is-meant' : 'rule'} aria-label={name} ref={row} tabIndex={-1}>
      <Tick label={<><b>{name}</b><SeverityMark severity={severity} label={t(`word.severity.${severity}`)} /></>} name={t('settings.ruleOn', { rule: name })} on={on} hint={of === 'workspace' ? t(`settings.ruleHints.${rule}`) : undefined} onChange={(ticked) => change({ on: ticked })} />
      <div className="rule-figures">
        {on && figuresOf(rule).map((figure) => (
          <CheckedField
            key={figure.figure} label={t(`settings.${figure.label}`)} inputMode="numeric" className="set-figure"
            value={String(own?.[figure.figure] ?? inherited[figure.figure])} onSave={save(figure)}
          />
        ))}
      </div>
      <p className="rule-origin">
        {of === 'workspace' ? <span className="faint">{t('settings.standard', { value: ruleText(rule, inherited) })}</span> : (
          <a className="set-link" href={hrefOf({ view: { name: 'settings', section: 'rules', rule }, panel: null })}>{t('settings.inherited', { value: ruleText(rule, inherited) })}</a>
        )}
        {own && (
          <Button small look="quiet" icon="undo" aria-label={t('settings.resetWhat', { rule: name })} onClick={() => onSave(undefined)}>{t('settings.reset')}</Button>
        )}
        {goesBy}
        {of === 'workspace' && <a className="set-link" href={hrefOf({ view: { name: 'help', rule }, panel: null })} aria-label={t('settings.aboutWhat', { rule: name })}>{t('settings.about')}</a>}
      </p>
      {children}
    </li>
  );
}
