/** What a rule is set to: by default, for the workspace, for a channel (planning rules §4). */
import type { Channel, RuleId, Settings } from '../domain/records.ts';

export interface EffectiveRule {
  readonly on: boolean;
  /** Placements; `min-gap`: minutes; `too-soon`: months. Infinity where the rule has none. */
  readonly limit: number;
  /** For story formats. */
  readonly storyLimit: number;
  /** Days back: `mix-skew` from today, `repeated-text` between two placements. Infinity where the rule has none. */
  readonly days: number;
  /** Days ahead of today (`mix-skew`). */
  readonly ahead: number;
}
export type SetWhere = 'default' | 'workspace' | 'channel';

const none = Infinity;
const plain = { on: true, limit: none, storyLimit: none, days: none, ahead: none } as const;
export const DEFAULT_RULES: Readonly<Record<RuleId, EffectiveRule>> = {
  'max-per-day': { ...plain, limit: 2, storyLimit: 5 },
  'max-per-week': { ...plain, limit: 10, storyLimit: 25 },
  'min-gap': { ...plain, limit: 120 },
  'same-time': { ...plain, limit: 1, storyLimit: 1 },
  'sponsored-overlap': { ...plain, limit: 1, storyLimit: 1 },
  unstaffed: { ...plain, limit: 2 },
  'answer-load': { ...plain, limit: 1 },
  duplicate: { ...plain, on: false, limit: 1, storyLimit: 1 },
  'repeated-text': { ...plain, on: false, limit: 80, days: 30 },
  'too-soon': { ...plain, on: false, limit: 6 },
  'owner-load': { ...plain, limit: 5 },
  'cadence-gap': plain,
  reserve: plain,
  'mix-skew': { ...plain, limit: 15, days: 90, ahead: 30 },
  'not-seen': plain,
  overdue: plain,
};

/** A rule's setting on a channel (null: for the workspace), each field from channel, workspace or default, and from which. */
export function ruleSettingFor(
  rule: RuleId, channel: Pick<Channel, 'rules' | 'standsAlone'> | null, settings: Pick<Settings, 'rules'>,
): EffectiveRule & { readonly from: Readonly<Record<keyof EffectiveRule, SetWhere>> } {
  const own = channel?.rules[rule];
  const workspace = settings.rules[rule];
  const standard = DEFAULT_RULES[rule];
  // On for channels that stand alone, whatever the workspace says (planning rules §4 duplicate).
  const alone = rule === 'duplicate' && channel?.standsAlone ? true : undefined;
  const where = (field: keyof EffectiveRule): SetWhere =>
    own?.[field] !== undefined || (field === 'on' && alone) ? 'channel' : workspace?.[field] !== undefined ? 'workspace' : 'default';
  return {
    on: own?.on ?? alone ?? workspace?.on ?? standard.on,
    limit: own?.limit ?? workspace?.limit ?? standard.limit,
    storyLimit: own?.storyLimit ?? workspace?.storyLimit ?? standard.storyLimit,
    days: own?.days ?? workspace?.days ?? standard.days,
    ahead: own?.ahead ?? workspace?.ahead ?? standard.ahead,
    from: { on: where('on'), limit: where('limit'), storyLimit: where('storyLimit'), days: where('days'), ahead: where('ahead') },
  };
}
