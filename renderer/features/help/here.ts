/** What a rule is set to in this workspace, in words, each with the place where that is set. */
import { ruleSettingFor } from '../../../shared/collisions/settings.ts';
import type { EffectiveRule } from '../../../shared/collisions/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/defaults.ts';
import type { Channel, RuleId } from '../../../shared/domain/records.ts';
import type { State } from '../../../shared/domain/state.ts';
import { weekdayNames } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import type { View } from '../../store/route.ts';
import { CHANNEL_RULES } from '../settings/rule-setting.ts';

export interface Here {
  readonly text: string;
  /** Null: nothing to go to. */
  readonly view: View | null;
}
type Plan = Pick<State, 'settings' | 'channels' | 'categories' | 'tags'>;

/** Rules that say nothing until somebody has said what is expected. */
const SILENT = ['cadence-gap', 'reserve', 'mix-skew', 'not-seen'] as const;
type Silent = (typeof SILENT)[number];
const isSilent = (rule: RuleId): rule is Silent => SILENT.some((one) => one === rule);

export function rulesHere(rule: RuleId, plan: Plan, t: Translate, language: Language): Here[] {
  const settings = plan.settings.get('workspace') ?? DEFAULT_SETTINGS;
  const channels = [...plan.channels.values()].filter(({ archived }) => !archived).sort((a, b) => a.name.localeCompare(b.name, language));
  const all = ruleSettingFor(rule, null, settings);
  const from = Object.values(all.from).includes('workspace') ? 'workspace' : 'default';
  const own = CHANNEL_RULES.includes(rule) ? channels.flatMap((channel) => {
    const setting = ruleSettingFor(rule, channel, settings);
    if (!Object.values(setting.from).includes('channel')) return [];
    return [{ text: t('help.hereChannel', { channel: channel.name, value: valueText(rule, setting, t) }), view: channelView(channel, rule) }];
  }) : [];
  const expected = isSilent(rule) ? expectedHere(rule, plan, channels, t, language) : null;
  return [
    { text: t('help.hereAll', { value: valueText(rule, all, t), from }), view: { name: 'settings', section: 'rules', rule } },
    ...own,
    ...(expected ?? []),
    ...(isSilent(rule) && expected?.length === 0 ? [{ text: t(`help.silent.${rule}`), view: null }] : []),
  ];
}

const channelView = (channel: Channel, rule: RuleId): View => ({ name: 'settings', section: 'channels', channel: channel.id, rule });

function valueText(rule: RuleId, { on, limit, storyLimit, days, ahead }: EffectiveRule, t: Translate): string {
  if (!on) return t('settings.off');
  const figures = { limit: String(limit), storyLimit: String(storyLimit), days: String(days), ahead: String(ahead) };
  switch (rule) {
    case 'same-time':
    case 'sponsored-overlap':
    case 'duplicate':
    case 'cadence-gap':
    case 'reserve':
    case 'not-seen':
    case 'overdue': return t('settings.on');
    default: return t(`help.value.${rule}`, figures);
  }
}

function expectedHere(rule: Silent, { categories, tags }: Plan, channels: readonly Channel[], t: Translate, language: Language): Here[] {
  const names = weekdayNames(language, 'short');
  switch (rule) {
    case 'cadence-gap': return channels.flatMap((channel) => {
      if (!channel.cadence || (channel.cadence.weekdays.length === 0 && channel.cadence.perWeek === null)) return [];
      const { weekdays, perWeek } = channel.cadence;
      const days = weekdays.map((day) => names[day - 1]).join(', ');
      return [{ text: t('help.cadence', { channel: channel.name, days, least: perWeek ?? 0 }), view: channelView(channel, rule) }];
    });
    case 'reserve': return channels.flatMap((channel) => {
      const count = channel.cadence?.reserve ?? 0;
      return count > 0 ? [{ text: t('help.reserve', { channel: channel.name, count }), view: channelView(channel, rule) }] : [];
    });
    case 'mix-skew': return [...categories.values()].flatMap(({ name, targetShare, archived }) =>
      targetShare === null || archived ? [] : [{ text: t('help.target', { name, value: String(targetShare) }), view: { name: 'settings' as const, section: 'categories' } }],
    );
    case 'not-seen': return [
      ...[...categories.values()].filter(({ archived }) => !archived).map((one) => ({ ...one, section: 'categories' })),
      ...[...tags.values()].map((one) => ({ ...one, section: 'tags' })),
    ].flatMap(({ name, everyWeeks, section }) =>
      everyWeeks === null ? [] : [{ text: t('help.every', { name, weeks: String(everyWeeks) }), view: { name: 'settings' as const, section } }],
    );
  }
}
