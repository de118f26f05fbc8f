/** The panel of findings, week by week: what is wrong, where it is, and the nearest way out. Below, what was accepted. */
import { useMemo, useState } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { findingNames } from '../../../shared/collisions/sentence.ts';
import type { MemoryState } from '../../../shared/domain/memory-state.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf } from '../../store/route.ts';
import { countBySeverity, useAcceptedFindings, useOpenFindings } from '../../store/tally.ts';
import { useSpeech } from '../../ui/language.tsx';
import { ClosePanel, Panel } from '../../ui/panel.tsx';
import { AcceptedList } from './accepted-list.tsx';
import './collisions.css';
import { CopyByHand, CopyFindings } from './copy-findings.tsx';
import { FindingFilter } from './finding-filter.tsx';
import { groupsOf } from './finding-groups.ts';
import { FindingList } from './finding-list.tsx';
import { textOf } from './finding-text.ts';
import type { Wording } from './finding-text.ts';
import { concerns, usePanelMemory } from './panel-memory.ts';
import type { Filter } from './panel-memory.ts';

export default function CollisionsPanel() {
  const { t } = useSpeech();
  const open = useOpenFindings();
  const accepted = useAcceptedFindings();
  const filter = usePanelMemory((s) => s.filter);
  const wording = useWording();
  const [byHand, setByHand] = useState<string | null>(null);
  const { plan } = wording;
  const concerned = useMemo(() => open.filter((finding) => concerns(finding, filter, plan)), [open, filter, plan]);
  const shown = useMemo(() => concerned.filter((finding) => isOf(filter, finding)), [concerned, filter]);
  const alike = accepted.filter(({ finding }) => concerns(finding, filter, plan) && isOf(filter, finding));
  return (
    <Panel label={t('collisionsPanel.title')} className="krockar">
      <header className="panel-head">
        <h2>{t('collisionsPanel.title')}</h2>
        <span className="n">{t('collisionsPanel.open', { count: open.length })}</span>
        <span className="push" />
        <CopyFindings text={() => textOf(groupsOf(shown, NONE_APART), wording)} count={shown.length} onRefused={setByHand} />
        <a className="btn btn-quiet btn-s" href={hrefOf({ view: { name: 'settings', section: 'rules' }, panel: null })}>{t('collisionsPanel.rules')}</a>
        <ClosePanel />
      </header>
      <div className="krock-filter">
        <FindingFilter tally={countBySeverity(concerned)} />
        {byHand !== null && <CopyByHand text={byHand} onClose={() => setByHand(null)} />}
      </div>
      <FindingList key={keyOf(filter)} findings={shown} filtered={keyOf(filter) !== keyOf({ severity: null, channel: null, person: null })} wording={wording}>
        <AcceptedList accepted={alike} wording={wording} />
      </FindingList>
    </Panel>
  );
}
const NONE_APART: ReadonlySet<string> = new Set();
const isOf = ({ severity }: Filter, finding: Finding): boolean => severity === null || severity === finding.severity;
const keyOf = ({ severity, channel, person }: Filter): string => [severity, channel, person].join();

/** What sentences need. The plan changes in place, so every change of it is another object here. */
function useWording(): Wording & { readonly plan: Readonly<Pick<MemoryState, 'placements' | 'cards'>> } {
  const { t, language } = useSpeech();
  const version = usePlan((s) => s.version);
  const today = usePlan((s) => s.today);
  return useMemo(() => {
    const { plan } = usePlan.getState();
    const { placements, cards } = plan;
    return { names: findingNames(plan, today), t, language, version, plan: { placements, cards } };
  }, [today, t, language, version]);
}
