/** One rule's setting, for the workspace or for a channel: on or off, its limits, and what holds where nothing is set. */
import type { ReactNode } from 'react';
import type { EffectiveRule } from '../../../shared/collisions/settings.ts';
import type { RuleId, RuleSetting } from '../../../shared/domain/records.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { Tick } from './choices.tsx';
import { useRuleText } from './rule-text.ts';
import { figuresOf, settingFrom } from './rule-setting.ts';
import { useWholeNumber } from './whole-number.ts';

interface Props {
  readonly rule: RuleId;
  readonly own: RuleSetting | undefined;
  /** What holds where nothing is set: the default, or for a channel the workspace's. */
  readonly inherited: EffectiveRule;
  readonly of: 'workspace' | 'channel';
  /** Undefined: nothing of its own. */
  readonly onSave: (setting: RuleSetting | undefined) => void;
  readonly children?: ReactNode;
}

export function RuleRow({ rule, own, inherited, of, onSave, children }: Props) {
  const { t } = useSpeech();
  const ruleText = useRuleText();
  const wholeNumber = useWholeNumber();
  const on = own?.on ?? inherited.on;
  const name = t(`settings.rules.${rule}`);
  const change = (part: RuleSetting) => onSave(settingFrom({ ...own, ...part }, inherited));
  const whole = (text: string, figure: 'limit' | 'storyLimit', min: number, max: number) =>
    wholeNumber(text, min, max, (value) => {
      change({ [figure]: value ?? undefined });
      return null;
    });
  return (
    <li className="rule" aria-label={name}>
      <Tick label={<b>{name}</b>} name={t('settings.ruleOn', { rule: name })} on={on} hint={of === 'workspace' ? t(`settings.ruleHints.${rule}`) : undefined} onChange={(ticked) => change({ on: ticked })} />
      <div className="rule-figures">
        {on && figuresOf(rule).map(({ figure, label, min, max }) => (
          <CheckedField
            key={figure} label={t(`settings.${label}`)} inputMode="numeric" className="set-figure" value={String(own?.[figure] ?? inherited[figure])}
            onSave={(text) => whole(text, figure, min, max)}
          />
        ))}
      </div>
      <p className="rule-origin">
        <span className="faint">{t(of === 'workspace' ? 'settings.standard' : 'settings.inherited', { value: ruleText(rule, inherited) })}</span>
        {own && (
          <Button small look="quiet" icon="undo" aria-label={t('settings.resetWhat', { rule: name })} onClick={() => onSave(undefined)}>{t('settings.reset')}</Button>
        )}
      </p>
      {children}
    </li>
  );
}
