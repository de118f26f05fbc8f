/** What a rule is set to: by default, for the workspace, for a channel (planning rules §4). */
import type { Channel, RuleId, Settings } from '../domain/records.ts';

export interface EffectiveRule {
  readonly on: boolean;
  /** Placements; `min-gap`: minutes. Infinity where the rule has none. */
  readonly limit: number;
  /** For story formats. */
  readonly storyLimit: number;
}
export type SetWhere = 'default' | 'workspace' | 'channel';

const none = Infinity;
export const DEFAULT_RULES: Readonly<Record<RuleId, EffectiveRule>> = {
  'max-per-day': { on: true, limit: 2, storyLimit: 5 },
  'max-per-week': { on: true, limit: 10, storyLimit: 25 },
  'min-gap': { on: true, limit: 120, storyLimit: none },
  'same-time': { on: true, limit: 1, storyLimit: 1 },
  'sponsored-overlap': { on: true, limit: 1, storyLimit: 1 },
  unstaffed: { on: true, limit: none, storyLimit: none },
  duplicate: { on: false, limit: 1, storyLimit: 1 },
  'owner-load': { on: true, limit: 5, storyLimit: none },
  'cadence-gap': { on: false, limit: none, storyLimit: none },
  'mix-skew': { on: false, limit: none, storyLimit: none },
  overdue: { on: true, limit: none, storyLimit: none },
};

/** A rule's setting on a channel (null: for the workspace), each field from channel, workspace or default, and from which. */
export function ruleSettingFor(
  rule: RuleId, channel: Pick<Channel, 'rules'> | null, settings: Pick<Settings, 'rules'>,
): EffectiveRule & { readonly from: Readonly<Record<keyof EffectiveRule, SetWhere>> } {
  const own = channel?.rules[rule];
  const workspace = settings.rules[rule];
  const standard = DEFAULT_RULES[rule];
  const where = (field: keyof EffectiveRule): SetWhere =>
    own?.[field] !== undefined ? 'channel' : workspace?.[field] !== undefined ? 'workspace' : 'default';
  return {
    on: own?.on ?? workspace?.on ?? standard.on,
    limit: own?.limit ?? workspace?.limit ?? standard.limit,
    storyLimit: own?.storyLimit ?? workspace?.storyLimit ?? standard.storyLimit,
    from: { on: where('on'), limit: where('limit'), storyLimit: where('storyLimit') },
  };
}
