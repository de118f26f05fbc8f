/** What can be set of each rule, and keeping only what differs from what holds anyhow. */
import { ruleSettingFor } from '../../../shared/collisions/settings.ts';
import type { EffectiveRule } from '../../../shared/collisions/settings.ts';
import { RULES } from '../../../shared/domain/records.ts';
import type { Channel, RuleId, RuleSetting, RuleSettings, Settings } from '../../../shared/domain/records.ts';

export interface Figure {
  readonly figure: 'limit' | 'storyLimit' | 'days' | 'ahead';
  /** A key of the settings' messages. */
  readonly label: 'atMost' | 'atMostStories' | 'minutes' | 'stay' | 'alike' | 'within' | 'months' | 'points' | 'back' | 'ahead';
  readonly min: number;
  readonly max: number;
}

/** The rules by what they are about, as the settings list them. */
export const RULE_GROUPS = {
  density: ['max-per-day', 'max-per-week', 'min-gap', 'same-time', 'reserve'],
  answering: ['unstaffed', 'answer-load', 'owner-load'],
  alike: ['duplicate', 'repeated-text', 'too-soon', 'sponsored-overlap'],
  rhythm: ['cadence-gap', 'mix-skew', 'not-seen', 'overdue'],
} as const satisfies Readonly<Record<string, readonly RuleId[]>>;

/** About people, answers or categories, whatever the channel. */
const OF_THE_WORKSPACE: readonly RuleId[] = ['answer-load', 'owner-load', 'mix-skew', 'not-seen'];
/** The rules that a channel can set its own way. */
export const CHANNEL_RULES = RULES.filter((rule) => !OF_THE_WORKSPACE.includes(rule));

/** The sections where what a rule goes by is set. */
export const GOES_BY: Readonly<Partial<Record<RuleId, readonly ('staffing' | 'channels' | 'workspace' | 'categories' | 'tags')[]>>> = {
  unstaffed: ['staffing'], 'cadence-gap': ['channels', 'workspace'], reserve: ['channels'], duplicate: ['channels'],
  'mix-skew': ['categories'], 'not-seen': ['categories', 'tags'],
};

const placements: Figure = { figure: 'limit', label: 'atMost', min: 0, max: 999 };
const stories: Figure = { figure: 'storyLimit', label: 'atMostStories', min: 0, max: 999 };
const FIGURES: Readonly<Partial<Record<RuleId, readonly Figure[]>>> = {
  'max-per-day': [placements, stories],
  'max-per-week': [placements, stories],
  'min-gap': [{ figure: 'limit', label: 'minutes', min: 1, max: 10_080 }], // up to a week
  unstaffed: [{ figure: 'limit', label: 'stay', min: 0, max: 24 }],
  'answer-load': [placements],
  'repeated-text': [{ figure: 'limit', label: 'alike', min: 1, max: 100 }, { figure: 'days', label: 'within', min: 1, max: 3650 }],
  'too-soon': [{ figure: 'limit', label: 'months', min: 1, max: 120 }],
  'owner-load': [placements],
  'mix-skew': [
    { figure: 'limit', label: 'points', min: 1, max: 100 }, { figure: 'days', label: 'back', min: 0, max: 3650 },
    { figure: 'ahead', label: 'ahead', min: 0, max: 3650 },
  ],
};

/** The figures of a rule; none for one that is only on or off. */
export const figuresOf = (rule: RuleId): readonly Figure[] => FIGURES[rule] ?? [];

/** A setting without what holds anyhow; undefined where nothing is left. */
export function settingFrom(setting: RuleSetting, inherited: EffectiveRule): RuleSetting | undefined {
  const fields = ['on', 'limit', 'storyLimit', 'days', 'ahead'] as const;
  const own = fields.filter((field) => setting[field] !== undefined && setting[field] !== inherited[field]);
  return own.length ? Object.fromEntries(own.map((field) => [field, setting[field]])) : undefined;
}

/** What holds on a channel that sets nothing itself: the workspace's, but for a channel that stands alone (planning rules §4 duplicate). */
export const inheritedBy = (channel: Channel, rule: RuleId, settings: Settings): EffectiveRule => ruleSettingFor(rule, { ...channel, rules: {} }, settings);

/** All settings with one rule's changed. */
export function withRule(rules: RuleSettings, rule: RuleId, setting: RuleSetting | undefined): RuleSettings {
  const { [rule]: _, ...others } = rules;
  return setting ? { ...others, [rule]: setting } : others;
}
