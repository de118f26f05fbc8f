/** Why a finding is one: the figure, the limit, and where that limit was set (planning rules §4). */
import type { Finding } from '../../../shared/collisions/finding.ts';
import { ruleSettingFor } from '../../../shared/collisions/settings.ts';
import type { SetWhere } from '../../../shared/collisions/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/defaults.ts';
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Channel, RuleId } from '../../../shared/domain/records.ts';
import type { View } from '../../store/route.ts';

type Unit = 'placements' | 'stories' | 'minutes' | 'cards' | 'channels' | 'percent' | 'points' | 'weeks' | 'hours';
export interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/** Where something about a finding was set: a message, whose name it says, and the setting itself. */
export interface SetIn {
  readonly text: `limit.${SetWhere}` | `on.${SetWhere}` | 'hours.workspace' | 'hours.channel' | 'cadence' | 'target' | 'every';
  readonly name: string;
  readonly view: View;
}

export interface Reasons {
  readonly figure: Amount | null;
  readonly limit: { readonly words: 'atMost' | 'atLeast' | 'from' | 'target' | 'every' | 'stay'; readonly amount: Amount } | null;
  /** `mix-skew`: how far from the target a share may lie. */
  readonly off: Amount | null;
  readonly set: readonly SetIn[];
}

const UNITS: Readonly<Partial<Record<RuleId, Unit>>> = {
  'min-gap': 'minutes', 'answer-load': 'cards', duplicate: 'channels', 'repeated-text': 'percent', 'mix-skew': 'percent', 'not-seen': 'weeks',
};
const WORDS: Readonly<Partial<Record<RuleId, NonNullable<Reasons['limit']>['words']>>> = {
  'min-gap': 'atLeast', 'cadence-gap': 'atLeast', 'repeated-text': 'from', 'mix-skew': 'target', 'not-seen': 'every',
};

type Plan = Pick<MemoryState, 'channels' | 'categories' | 'tags' | 'settings'>;

export function reasonsOf(finding: Finding, plan: Plan): Reasons {
  const { rule, count, limit, stories, unstaffed } = finding;
  const unit = UNITS[rule] ?? (stories ? 'stories' : 'placements');
  const setting = ruleSettingFor(rule, channelOf(finding, plan), plan.settings.get('workspace') ?? DEFAULT_SETTINGS);
  const stay = unstaffed?.why === 'leaves' ? setting.limit : null;
  return {
    figure: count === null ? null : { unit, count },
    limit:
      stay !== null ? { words: 'stay', amount: { unit: 'hours', count: stay } }
      : limit === null ? null
      : { words: WORDS[rule] ?? 'atMost', amount: { unit, count: limit } },
    off: rule === 'mix-skew' ? { unit: 'points', count: setting.limit } : null,
    set: setIn(finding, plan),
  };
}

function channelOf({ channel }: Finding, { channels }: Plan): Channel | null {
  return (channel !== null && channels.get(channel)) || null;
}

function setIn(finding: Finding, plan: Plan): SetIn[] {
  const { rule, category, tag, unstaffed, limit } = finding;
  const channel = channelOf(finding, plan);
  const [name, own] = [channel?.name ?? '', ownSetting(channel, rule)];
  const rules = ruleIn(finding, channel, plan);
  switch (rule) {
    case 'cadence-gap':
    case 'reserve': return own ? [{ text: 'cadence', name, view: own }] : [];
    case 'mix-skew': return [...aimOf(category && plan.categories.get(category), 'target', 'categories'), rules('limit')];
    case 'not-seen': return category ? aimOf(plan.categories.get(category), 'every', 'categories') : aimOf(tag && plan.tags.get(tag), 'every', 'tags');
    case 'unstaffed': {
      const ofChannel = own && channel?.staffed && unstaffed?.why !== 'red-day';
      const hours: SetIn = ofChannel ? { text: 'hours.channel', name, view: own } : { text: 'hours.workspace', name, view: { name: 'settings', section: 'workspace' } };
      return unstaffed?.why === 'leaves' ? [hours, rules('limit')] : [hours];
    }
    default: return [rules(limit === null || rule === 'duplicate' ? 'on' : 'limit')];
  }
}

const ownSetting = (channel: Channel | null, rule: RuleId): View | null => channel && { name: 'settings', section: 'channels', channel: channel.id, rule };

/** Where the rule's limit was set, or where it was switched on. */
function ruleIn({ rule, stories }: Finding, channel: Channel | null, plan: Plan): (what: 'limit' | 'on') => SetIn {
  const { from } = ruleSettingFor(rule, channel, plan.settings.get('workspace') ?? DEFAULT_SETTINGS);
  return (what) => {
    const where = from[what === 'limit' && stories ? 'storyLimit' : what];
    const view = (where === 'channel' && ownSetting(channel, rule)) || ({ name: 'settings', section: 'rules', rule } as const);
    return { text: `${what}.${where}`, name: channel?.name ?? '', view };
  };
}

/** What is aimed at for a category or tag. */
function aimOf(record: { readonly name: string } | null | undefined, text: 'target' | 'every', section: string): SetIn[] {
  return record ? [{ text, name: record.name, view: { name: 'settings', section } }] : [];
}
