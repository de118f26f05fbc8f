/** What can be set of each rule, and keeping only what differs from what holds anyhow. */
import type { EffectiveRule } from '../../../shared/collisions/settings.ts';
import type { RuleId, RuleSetting, RuleSettings } from '../../../shared/domain/records.ts';

export interface Figure {
  readonly figure: 'limit' | 'storyLimit';
  /** A key of the settings' messages. */
  readonly label: 'atMost' | 'atMostStories' | 'minutes';
  readonly min: number;
  readonly max: number;
}

/** The rules that a workspace can set, in the order of the planning rules §4. */
export const WORKSPACE_RULES = [
  'max-per-day', 'max-per-week', 'min-gap', 'same-time', 'sponsored-overlap', 'unstaffed', 'owner-load', 'overdue',
] as const satisfies readonly RuleId[];
/** `owner-load` is about people, whatever the channel. */
export const CHANNEL_RULES = WORKSPACE_RULES.filter((rule) => rule !== 'owner-load');

const placements: Figure = { figure: 'limit', label: 'atMost', min: 0, max: 999 };
const stories: Figure = { figure: 'storyLimit', label: 'atMostStories', min: 0, max: 999 };
/** Up to a week. */
const minutes: Figure = { figure: 'limit', label: 'minutes', min: 1, max: 10_080 };
const FIGURES: Readonly<Partial<Record<RuleId, readonly Figure[]>>> = {
  'max-per-day': [placements, stories], 'max-per-week': [placements, stories], 'min-gap': [minutes], 'owner-load': [placements],
};

/** The figures of a rule; none for one that is only on or off. */
export const figuresOf = (rule: RuleId): readonly Figure[] => FIGURES[rule] ?? [];

/** A setting without what holds anyhow; undefined where nothing is left. */
export function settingFrom(setting: RuleSetting, inherited: EffectiveRule): RuleSetting | undefined {
  const fields = ['on', 'limit', 'storyLimit'] as const;
  const own = fields.filter((field) => setting[field] !== undefined && setting[field] !== inherited[field]);
  return own.length ? Object.fromEntries(own.map((field) => [field, setting[field]])) : undefined;
}

/** All settings with one rule's changed. */
export function withRule(rules: RuleSettings, rule: RuleId, setting: RuleSetting | undefined): RuleSettings {
  const { [rule]: _, ...others } = rules;
  return setting ? { ...others, [rule]: setting } : others;
}
