/** A rule's setting in a few words: "av", "på", "2, stories 5". */
import type { EffectiveRule } from '../../../shared/collisions/settings.ts';
import type { RuleId } from '../../../shared/domain/records.ts';
import { useSpeech } from '../../ui/language.tsx';
import { figuresOf } from './rule-setting.ts';

export function useRuleText(): (rule: RuleId, setting: EffectiveRule) => string {
  const { t } = useSpeech();
  return (rule, setting) => {
    if (!setting.on) return t('settings.off');
    const figures = figuresOf(rule);
    if (figures.length === 0) return t('settings.on');
    return figures.map(({ figure, label }) => t(`settings.figure.${label}`, { value: String(setting[figure]) })).join(', ');
  };
}
