/** The workspace's rules, each with its default and the channels that go their own way. */
import { DEFAULT_RULES, ruleSettingFor } from '../../../shared/collisions/settings.ts';
import type { Channel, RuleId, Settings } from '../../../shared/domain/records.ts';
import { run } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useEntries, useSettings } from './records.ts';
import { RuleRow } from './rule-row.tsx';
import { WORKSPACE_RULES, withRule } from './rule-setting.ts';
import { useRuleText } from './rule-text.ts';
import { hrefOf } from '../../store/route.ts';

export function RulesSection() {
  const settings = useSettings();
  const channels = useEntries('channels');
  if (!settings) return null;
  return (
    <ul className="rules">
      {WORKSPACE_RULES.map((rule) => (
        <RuleRow
          key={rule} rule={rule} of="workspace" own={settings.rules[rule]} inherited={DEFAULT_RULES[rule]}
          onSave={(setting) => run('editSettings', { change: { rules: withRule(settings.rules, rule, setting) } })}
        >
          <Overrides rule={rule} settings={settings} channels={channels.filter((channel) => channel.rules[rule] && !channel.archived)} />
        </RuleRow>
      ))}
    </ul>
  );
}

function Overrides(props: { readonly rule: RuleId; readonly settings: Settings; readonly channels: readonly Channel[] }) {
  const { t } = useSpeech();
  const ruleText = useRuleText();
  if (props.channels.length === 0) return null;
  return (
    <p className="overrides">
      <span className="faint">{t('settings.overrides')}</span>
      {props.channels.map((channel) => (
        <a key={channel.id} className="tagc" href={hrefOf({ view: { name: 'settings', section: 'channels' }, panel: null })}>
          {channel.name}: {ruleText(props.rule, ruleSettingFor(props.rule, channel, props.settings))}
        </a>
      ))}
    </p>
  );
}
