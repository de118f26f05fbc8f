/** The workspace's rules, each with its default, what it goes by, and the channels that go their own way. */
import { DEFAULT_RULES, ruleSettingFor } from '../../../shared/collisions/settings.ts';
import type { Channel, RuleId, Settings } from '../../../shared/domain/records.ts';
import { run } from '../../store/session.ts';
import { hrefOf } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useEntries, useSettings } from './records.ts';
import { RuleRow } from './rule-row.tsx';
import { CHANNEL_RULES, GOES_BY, RULE_GROUPS, withRule } from './rule-setting.ts';
import { useRuleText } from './rule-text.ts';

const GROUPS = Object.keys(RULE_GROUPS) as (keyof typeof RULE_GROUPS)[]; // the keys of the map

export function RulesSection() {
  const { t } = useSpeech();
  const settings = useSettings();
  const ruleText = useRuleText();
  const channels = useEntries('channels').filter((channel) => !channel.archived);
  if (!settings) return null;
  return GROUPS.map((group) => (
    <section key={group} className="set-part" aria-labelledby={`rules-${group}`}>
      <h3 id={`rules-${group}`}>{t(`settings.ruleGroups.${group}`)}</h3>
      <ul className="rules">
        {RULE_GROUPS[group].map((rule) => (
          <RuleRow
            key={rule} rule={rule} own={settings.rules[rule]} inherited={DEFAULT_RULES[rule]} hint={t(`settings.ruleHints.${rule}`)}
            origin={<span className="faint">{t('settings.standard', { value: ruleText(rule, DEFAULT_RULES[rule]) })}</span>} links={<Links rule={rule} />}
            onSave={(setting) => run('editSettings', { change: { rules: withRule(settings.rules, rule, setting) } })}
          >
            <Overrides rule={rule} settings={settings} channels={channels} />
          </RuleRow>
        ))}
      </ul>
    </section>
  ));
}

function Links({ rule }: { readonly rule: RuleId }) {
  const { t } = useSpeech();
  const sections = GOES_BY[rule];
  return (
    <>
      {sections && (
        <span className="goes-by">
          <span className="faint">{t('settings.goesBy')}</span>
          {sections.map((section) => (
            <a key={section} className="set-link" href={hrefOf({ view: { name: 'settings', section }, panel: null })}>{t(`settings.sections.${section}`)}</a>
          ))}
        </span>
      )}
      <a className="set-link" href={hrefOf({ view: { name: 'help', rule }, panel: null })} aria-label={t('settings.aboutWhat', { rule: t(`collision.rule.${rule}`) })}>{t('settings.about')}</a>
    </>
  );
}

function Overrides(props: { readonly rule: RuleId; readonly settings: Settings; readonly channels: readonly Channel[] }) {
  const { t } = useSpeech();
  const ruleText = useRuleText();
  const { rule } = props;
  const own = props.channels.flatMap((channel) => {
    const setting = ruleSettingFor(rule, channel, props.settings);
    return Object.values(setting.from).includes('channel') ? [{ channel, text: ruleText(rule, setting) }] : [];
  });
  if (own.length === 0 || !CHANNEL_RULES.includes(rule)) return null;
  return (
    <p className="overrides">
      <span className="faint">{t('settings.overrides')}</span>
      {own.map(({ channel, text }) => (
        <a key={channel.id} className="tagc" href={hrefOf({ view: { name: 'settings', section: 'channels', channel: channel.id, rule }, panel: null })}>{channel.name}: {text}</a>
      ))}
    </p>
  );
}
