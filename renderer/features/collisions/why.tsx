/** Why a finding is one: its rule, the figure, the limit and where it was set, each with a way there. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { MixShares } from './mix-shares.tsx';
import { reasonsOf } from './reasons.ts';
import type { Amount, SetIn } from './reasons.ts';
import { TextsBeside } from './texts-beside.tsx';

/** `findings`: one, or a channel's gaps of a week, which differ in nothing but where they were set. */
export function Why({ findings }: { readonly findings: readonly [Finding, ...Finding[]] }) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const [finding] = findings;
  const { figure, limit, off, within } = reasonsOf(finding, plan);
  const set = new Map(findings.flatMap((one) => reasonsOf(one, plan).set).map((one) => [`${one.text} ${one.name}`, one]));
  const amount = ({ unit, count }: Amount): string => t(`collisionsPanel.unit.${unit}`, { count });
  const { unstaffed, rule } = finding;
  return (
    <div className="krock-why">
      <dl>
        <Term name="rule"><a href={hrefOf({ view: { name: 'help', rule }, panel: null })} title={t('collisionsPanel.ruleHelp', { rule: t(`collision.rule.${rule}`) })}>{t(`collision.rule.${rule}`)}</a></Term>
        {unstaffed && <Term name="hours">{t(`collisionsPanel.whyHours.${unstaffed.why}`, { at: unstaffed.at ?? '' })}</Term>}
        {(figure ?? rule === 'not-seen') && <Term name={rule === 'mix-skew' ? 'share' : 'figure'}>{figure ? amount(figure) : t('collisionsPanel.unit.never')}</Term>}
        {limit && <Term name="limit">{t(`collisionsPanel.limit.${limit.words}`, { amount: amount(limit.amount) })}</Term>}
        {off && <Term name="off">{amount(off)}</Term>}
        {within && <Term name="within">{amount(within)}</Term>}
        <Term name="set">{Array.from(set, ([key, one]) => <SetHere key={key} set={one} />)}</Term>
      </dl>
      {rule === 'mix-skew' && <MixShares of={finding.category} />}
      {(rule === 'repeated-text' || rule === 'too-soon') && <TextsBeside placements={finding.placements} />}
    </div>
  );
}

function Term({ name, children }: { readonly name: 'rule' | 'hours' | 'figure' | 'share' | 'limit' | 'off' | 'within' | 'set'; readonly children: ReactNode }) {
  const { t } = useSpeech();
  return (
    <div>
      <dt>{t(`collisionsPanel.term.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SetHere({ set: { text, name, view } }: { readonly set: SetIn }) {
  const { t } = useSpeech();
  const words = useId();
  const link = useId();
  return (
    <span className="why-set">
      <span id={words}>{t(`collisionsPanel.set.${text}`, { name })}.</span>{' '}
      <a id={link} href={hrefOf({ view, panel: null })} aria-labelledby={`${link} ${words}`}>{t('collisionsPanel.change')}</a>
    </span>
  );
}
