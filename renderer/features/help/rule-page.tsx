/** One rule: what it says, its picture, what it is set to here, what counts, what one can do. */
import type { ReactNode } from 'react';
import { SEVERITY_OF } from '../../../shared/collisions/finding.ts';
import { explain } from '../../../shared/explained/explain.ts';
import type { RuleId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { FindingPill } from '../../ui/marks.tsx';
import { CHANNEL_RULES, GOES_BY } from '../settings/rule-setting.ts';
import { rulesHere } from './here.ts';
import { RulePicture } from './rule-picture.tsx';

export function RulePage({ rule, heading }: { readonly rule: RuleId; readonly heading: ReactNode }) {
  const { t, language } = useSpeech();
  const { says, fires, example, picture, counts, leaves, ways } = explain(rule, language);
  const severity = SEVERITY_OF[rule];
  return (
    <article className="help-page">
      <header className="help-head">
        {heading}
        <FindingPill severity={severity} text={t(`word.severity.${severity}`)} />
      </header>
      <p className="help-says">{says}</p>
      <figure className="help-figure">
        <RulePicture rule={rule} label={picture} />
        <figcaption><b>{t('help.example')}.</b> {example}</figcaption>
      </figure>
      <div className="help-parts">
        <Part title={t('help.fires')}><p>{fires}</p></Part>
        <Part title={t('help.here')}><HereList rule={rule} /></Part>
        <Part title={t('help.counts')}><Lines lines={counts} /></Part>
        <Part title={t('help.leaves')}><Lines lines={leaves} /></Part>
        <Part title={t('help.ways')}><Lines lines={[...ways, t('help.accept')]} /></Part>
        <Part title={t('help.where')}><p>{t(CHANNEL_RULES.includes(rule) ? 'help.change.channel' : 'help.change.all')}</p><Places rule={rule} /></Part>
      </div>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return <ul className="help-lines">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}

/** What the workspace has now. */
function HereList({ rule }: { readonly rule: RuleId }) {
  const { t, language } = useSpeech();
  usePlan((s) => s.version); // the plan changes in place
  return (
    <ul className="help-lines">
      {rulesHere(rule, usePlan.getState().plan, t, language).map(({ text, view }) => (
        <li key={text}>{view ? <a className="help-link" href={hrefOf({ view, panel: null })}>{text}</a> : text}</li>
      ))}
    </ul>
  );
}

/** The settings that the rule goes by. */
function Places({ rule }: { readonly rule: RuleId }) {
  const { t } = useSpeech();
  return (
    <p className="help-places">
      <a className="help-link" href={hrefOf({ view: { name: 'settings', section: 'rules', rule }, panel: null })}>{t('help.rulesSetting')}</a>
      {(GOES_BY[rule] ?? []).map((section) => (
        <a key={section} className="help-link" href={hrefOf({ view: { name: 'settings', section }, panel: null })}>{t(`settings.sections.${section}`)}</a>
      ))}
    </p>
  );
}
