/** The rules as they hold on a channel, each as the workspace has it or set its own way. */
import type { Channel, RuleId, Settings } from '../../../shared/domain/records.ts';
import { hrefOf } from '../../store/route.ts';
import { run } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';
import { RuleRow } from './rule-row.tsx';
import { CHANNEL_RULES, inheritedBy, withRule } from './rule-setting.ts';
import { useRuleText } from './rule-text.ts';

interface Props {
  readonly channel: Channel;
  readonly settings: Settings;
}

export function ChannelRules({ channel, settings }: Props) {
  const { t } = useSpeech();
  return (
    <section className="set-part" aria-labelledby={`rules-${channel.id}`}>
      <h3 id={`rules-${channel.id}`}>{t('settings.channelRules')}</h3>
      <ul className="rules">
        {CHANNEL_RULES.map((rule) => (
          <RuleRow
            key={rule} rule={rule} own={channel.rules[rule]} inherited={inheritedBy(channel, rule, settings)} origin={<Origin rule={rule} channel={channel} settings={settings} />}
            onSave={(setting) => run('saveChannel', { record: { ...channel, rules: withRule(channel.rules, rule, setting) } })}
          />
        ))}
      </ul>
    </section>
  );
}

function Origin({ rule, channel, settings }: Props & { readonly rule: RuleId }) {
  const { t } = useSpeech();
  const value = useRuleText()(rule, inheritedBy(channel, rule, settings));
  if (rule === 'duplicate' && channel.standsAlone) return <span className="faint">{t('settings.asStandsAlone', { value })}</span>;
  return <a className="set-link" href={hrefOf({ view: { name: 'settings', section: 'rules', rule }, panel: null })}>{t('settings.inherited', { value })}</a>;
}
