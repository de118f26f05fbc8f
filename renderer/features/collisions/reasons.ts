/** Why a finding is one: the figure, the limit, and where that limit was set (planning rules §4). */
import type { Finding } from '../../../shared/collisions/finding.ts';
import { ruleSettingFor } from '../../../shared/collisions/settings.ts';
import type { SetWhere } from '../../../shared/collisions/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/defaults.ts';
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Channel, RuleId, Settings } from '../../../shared/domain/records.ts';
import { quietPeriodAt } from '../../../shared/planning/cadence.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import type { View } from '../../store/route.ts';

type Unit = 'placements' | 'stories' | 'minutes' | 'cards' | 'channels' | 'percent' | 'points' | 'weeks' | 'months' | 'days' | 'hours';
export interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/** Where something about a finding was set: a message, whose name it says, and the setting itself. */
export interface SetIn {
  readonly text: `${'limit' | 'on' | 'most' | 'window'}.${SetWhere}` | 'hours.workspace' | 'hours.channel' | 'redDays' | 'cadence' | 'quiet' | 'target' | 'every';
  readonly name: string;
  readonly view: View;
}

export interface Reasons {
  readonly figure: Amount | null;
  readonly limit: { readonly words: 'atMost' | 'atLeast' | 'from' | 'target' | 'every' | 'stay'; readonly amount: Amount } | null;
  /** `mix-skew`: how far from the target a share may lie. */
  readonly off: Amount | null;
  /** `repeated-text`: how near each other two texts may not be alike. */
  readonly within: Amount | null;
  readonly set: readonly SetIn[];
}

const UNITS: Readonly<Partial<Record<RuleId, Unit>>> = {
  'min-gap': 'minutes', 'answer-load': 'cards', duplicate: 'channels', 'repeated-text': 'percent', 'too-soon': 'months', 'mix-skew': 'percent', 'not-seen': 'weeks',
};
const WORDS: Readonly<Partial<Record<RuleId, NonNullable<Reasons['limit']>['words']>>> = {
  'min-gap': 'atLeast', 'cadence-gap': 'atLeast', 'repeated-text': 'from', 'too-soon': 'atLeast', 'mix-skew': 'target', 'not-seen': 'every',
};

type Plan = Pick<MemoryState, 'channels' | 'categories' | 'tags' | 'settings'>;

export function reasonsOf(finding: Finding, plan: Plan): Reasons {
  const { rule, count, limit, stories, unstaffed } = finding;
  const unit = UNITS[rule] ?? (stories ? 'stories' : 'placements');
  const setting = ruleSettingFor(rule, channelOf(finding, plan), settingsOf(plan));
  const stay = unstaffed?.why === 'leaves' ? setting.limit : null;
  return {
    figure: count === null ? null : { unit, count },
    limit:
      stay !== null ? { words: 'stay', amount: { unit: 'hours', count: stay } }
      : limit === null ? null
      : { words: WORDS[rule] ?? 'atMost', amount: { unit, count: limit } },
    off: rule === 'mix-skew' ? { unit: 'points', count: setting.limit } : null,
    within: rule === 'repeated-text' ? { unit: 'days', count: setting.days } : null,
    set: setIn(finding, plan),
  };
}

function channelOf({ channel }: Finding, { channels }: Plan): Channel | null {
  return (channel !== null && channels.get(channel)) || null;
}

function setIn(finding: Finding, plan: Plan): SetIn[] {
  const { rule, category, tag, date, unstaffed, limit } = finding;
  const channel = channelOf(finding, plan);
  const [name, own] = [channel?.name ?? '', ownSetting(channel, rule)];
  const cadence: SetIn[] = own ? [{ text: 'cadence', name, view: own }] : [];
  const rules = ruleIn(finding, channel, plan);
  switch (rule) {
    case 'cadence-gap': {
      const quiet = date && quietPeriodAt(settingsOf(plan).quietPeriods, toDayNumber(date));
      return quiet ? [{ text: 'quiet', name: quiet.name, view: WORKSPACE }] : cadence;
    }
    case 'reserve': return [...cadence, ruleIn({ ...finding, rule: 'max-per-week' }, channel, plan)('most')];
    case 'repeated-text': return [rules('limit'), rules('window')];
    case 'mix-skew': return [...aimOf(category && plan.categories.get(category), 'target', 'categories'), rules('limit'), rules('window')];
    case 'not-seen': return category ? aimOf(plan.categories.get(category), 'every', 'categories') : aimOf(tag && plan.tags.get(tag), 'every', 'tags');
    case 'unstaffed': {
      if (unstaffed?.why === 'red-day') return [{ text: 'redDays', name, view: WORKSPACE }];
      const hours: SetIn = own && channel?.staffed ? { text: 'hours.channel', name, view: own } : { text: 'hours.workspace', name, view: { name: 'settings', section: 'staffing' } };
      return unstaffed?.why === 'leaves' ? [hours, rules('limit')] : [hours];
    }
    default: return [rules(limit === null || rule === 'duplicate' ? 'on' : 'limit')];
  }
}

/** Where quiet periods and closed days are set. */
const WORKSPACE: View = { name: 'settings', section: 'workspace' };
const settingsOf = ({ settings }: Plan): Settings => settings.get('workspace') ?? DEFAULT_SETTINGS;

const ownSetting = (channel: Channel | null, rule: RuleId): View | null => channel && { name: 'settings', section: 'channels', channel: channel.id, rule };

/** Where the rule's limit was set (`most`: that it is another rule's has to be said), its days, or where it was switched on. */
function ruleIn({ rule, stories }: Finding, channel: Channel | null, plan: Plan): (what: 'limit' | 'most' | 'window' | 'on') => SetIn {
  const { from } = ruleSettingFor(rule, channel, settingsOf(plan));
  const windowFrom = from.days === 'default' ? from.ahead : from.days;
  return (what) => {
    const where = what === 'on' ? from.on : what === 'window' ? windowFrom : from[stories ? 'storyLimit' : 'limit'];
    const view = (where === 'channel' && ownSetting(channel, rule)) || ({ name: 'settings', section: 'rules', rule } as const);
    return { text: `${what}.${where}`, name: channel?.name ?? '', view };
  };
}

/** What is aimed at for a category or tag. */
function aimOf(record: { readonly name: string } | null | undefined, text: 'target' | 'every', section: string): SetIn[] {
  return record ? [{ text, name: record.name, view: { name: 'settings', section } }] : [];
}
