/** What the rules mean: the list of them, and a page for each. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { SEVERITY_OF } from '../../../shared/collisions/finding.ts';
import { explain } from '../../../shared/explained/explain.ts';
import type { RuleId } from '../../../shared/domain/records.ts';
import { hrefOf } from '../../store/route.ts';
import type { Route } from '../../store/route.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { RULE_GROUPS } from '../settings/rule-setting.ts';
import './help.css';
import { RulePage } from './rule-page.tsx';

const GROUPS = Object.keys(RULE_GROUPS) as (keyof typeof RULE_GROUPS)[]; // the keys of the map
/** In the order of the list. */
const ORDER: readonly RuleId[] = GROUPS.flatMap((group) => RULE_GROUPS[group]);
const ruleHref = (rule?: RuleId): string => hrefOf({ view: { name: 'help', ...(rule ? { rule } : {}) }, panel: null });

interface Props {
  readonly rule: RuleId | undefined;
  /** Where one was before. */
  readonly from: Route;
}

export default function HelpView({ rule, from }: Props) {
  const { t } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [rule]);
  const head = <h1 ref={heading} tabIndex={-1}>{rule ? t(`collision.rule.${rule}`) : t('help.title')}</h1>;
  return (
    <main className="help" id="main" tabIndex={-1} aria-label={t('help.title')}>
      <div className="bar">
        <a className="btn btn-quiet btn-s" href={hrefOf(from)}>
          <Icon name="left" />
          {t(`help.back.${from.view.name === 'help' ? 'board' : from.view.name}`)}
        </a>
        <span className="push" />
        {rule && <Neighbours rule={rule} />}
        <Button small look="quiet" onClick={() => print()}>{t('help.print')}</Button>
      </div>
      <RuleList current={rule} />
      <div className="help-body" ref={body}>
        {rule ? <RulePage rule={rule} heading={head} /> : <Overview heading={head} />}
      </div>
    </main>
  );
}

function Neighbours({ rule }: { readonly rule: RuleId }) {
  const { t } = useSpeech();
  const at = ORDER.indexOf(rule);
  const link = (to: RuleId | undefined, way: 'previous' | 'next') => {
    if (!to) return null;
    const name = t(`help.${way}`, { rule: t(`collision.rule.${to}`) });
    return (
      <a className="btn btn-quiet btn-s" href={ruleHref(to)} rel={way === 'next' ? 'next' : 'prev'} aria-label={name}>
        {way === 'previous' && <Icon name="left" />}
        {t(`collision.rule.${to}`)}
        {way === 'next' && <Icon name="right" />}
      </a>
    );
  };
  return <>{link(ORDER[at - 1], 'previous')}{link(ORDER[at + 1], 'next')}</>;
}

function RuleList({ current }: { readonly current: RuleId | undefined }) {
  const { t } = useSpeech();
  const link = (rule?: RuleId) => (
    <a href={ruleHref(rule)} aria-current={rule === current ? 'page' : undefined}>{rule ? t(`collision.rule.${rule}`) : t('help.all')}</a>
  );
  return (
    <nav className="help-nav" aria-label={t('help.title')}>
      {link()}
      {GROUPS.map((group) => (
        <ul key={group} aria-label={t(`settings.ruleGroups.${group}`)}>
          {RULE_GROUPS[group].map((rule) => <li key={rule}>{link(rule)}</li>)}
        </ul>
      ))}
    </nav>
  );
}

function Overview({ heading }: { readonly heading: ReactNode }) {
  const { t, language } = useSpeech();
  return (
    <div className="help-page">
      <header className="help-head">{heading}</header>
      <p className="help-says">{t('help.lead')}</p>
      {GROUPS.map((group) => (
        <section key={group} className="help-group" aria-labelledby={`help-${group}`}>
          <h2 id={`help-${group}`}>{t(`settings.ruleGroups.${group}`)}</h2>
          <ul>
            {RULE_GROUPS[group].map((rule) => (
              <li key={rule}>
                <SeverityMark severity={SEVERITY_OF[rule]} label={t(`word.severity.${SEVERITY_OF[rule]}`)} />
                <a className="help-link" href={ruleHref(rule)}>{t(`collision.rule.${rule}`)}</a>
                <span className="muted">{explain(rule, language).says}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
