/** What a channel would be with the suggestion for its platform. */
import { presetFor } from '../../../shared/collisions/presets.ts';
import { ruleSettingFor } from '../../../shared/collisions/settings.ts';
import { RULES } from '../../../shared/domain/records.ts';
import type { Channel, RuleId, Settings } from '../../../shared/domain/records.ts';
import { inheritedBy, settingFrom, withRule } from './rule-setting.ts';

/** The channel with the suggested limits, cadence and best hours, its other settings as they are; null where nothing is suggested for its platform. */
export function withPreset(channel: Channel, settings: Settings): Channel | null {
  const preset = presetFor(channel.platform);
  if (!preset) return null;
  const rules = RULES.reduce((known, rule) => {
    const suggested = preset.rules[rule];
    return suggested ? withRule(known, rule, settingFrom({ ...known[rule], ...suggested }, inheritedBy(channel, rule, settings))) : known;
  }, channel.rules);
  return { ...channel, rules, cadence: preset.cadence, bestHours: preset.bestHours };
}

/** The rules that hold otherwise for one than for the other. */
export function rulesChanged(before: Channel, after: Channel, settings: Settings): RuleId[] {
  return RULES.filter((rule) => JSON.stringify(ruleSettingFor(rule, before, settings)) !== JSON.stringify(ruleSettingFor(rule, after, settings)));
}
