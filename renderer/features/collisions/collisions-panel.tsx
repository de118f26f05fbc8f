/** The panel of findings, week by week: what is wrong, where it is, and the nearest way out. Below, what was accepted. */
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { findingNames } from '../../../shared/collisions/sentence.ts';
import { usePlan } from '../../store/plan-store.ts';
import { hrefOf, openPanel } from '../../store/route.ts';
import { countBySeverity, useAcceptedFindings, useOpenFindings } from '../../store/tally.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AcceptedList } from './accepted-list.tsx';
import './collisions.css';
import { CopyByHand, CopyFindings } from './copy-findings.tsx';
import { FindingFilter } from './finding-filter.tsx';
import { groupsOf } from './finding-groups.ts';
import type { FindingGroup } from './finding-groups.ts';
import { FindingItem } from './finding-item.tsx';
import { groupHeading, textOf } from './finding-text.ts';
import type { Wording } from './finding-text.ts';
import { concerns, panelLeft, usePanelMemory } from './panel-memory.ts';
import type { Filter } from './panel-memory.ts';
import { useFindingWalk } from './use-finding-walk.ts';

/** So many rows are drawn at first, and with every press on "more". */
const BATCH = 15;

export default function CollisionsPanel() {
  const { t } = useSpeech();
  const open = useOpenFindings();
  const accepted = useAcceptedFindings();
  const filter = usePanelMemory((s) => s.filter);
  const wording = useWording();
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => panelLeft, []);
  const { plan } = usePlan.getState(); // `useWording` follows it
  const concerned = open.filter((finding) => concerns(finding, filter, plan));
  const shown = filter.severity ? concerned.filter(({ severity }) => severity === filter.severity) : concerned;
  const alike = accepted.filter(({ finding }) => concerns(finding, filter, plan) && (filter.severity === null || finding.severity === filter.severity));
  return (
    <Panel label={t('collisionsPanel.title')} className="krockar">
      <header className="panel-head">
        <h2>{t('collisionsPanel.title')}</h2>
        <span className="n">{t('collisionsPanel.open', { count: open.length })}</span>
        <span className="push" />
        <CopyFindings text={() => textOf(groupsOf(shown, NONE_APART), wording)} count={shown.length} onRefused={setByHand} />
        <a className="btn btn-quiet btn-s" href={hrefOf({ view: { name: 'settings', section: 'rules' }, panel: null })}>{t('collisionsPanel.rules')}</a>
        <Button look="quiet" small icon="x" label={t('shell.close')} onClick={() => openPanel(null)} />
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
const keyOf = ({ severity, channel, person }: Filter): string => [severity, channel, person].join();

/** What sentences need; another object with every change of the plan, which happens in place. */
function useWording(): Wording {
  const { t, language } = useSpeech();
  const version = usePlan((s) => s.version);
  const today = usePlan((s) => s.today);
  return useMemo(() => ({ names: findingNames(usePlan.getState().plan, today), t, language, version }), [today, t, language, version]);
}

interface ListProps {
  readonly findings: readonly Finding[];
  readonly filtered: boolean;
  readonly wording: Wording;
  /** What comes after the findings. */
  readonly children: ReactNode;
}

function FindingList({ findings, filtered, wording, children }: ListProps) {
  const { t } = useSpeech();
  const apart = usePanelMemory((s) => s.apart);
  const [limit, setLimit] = useState(BATCH);
  const groups = groupsOf(findings, apart);
  const drawn = firstRows(groups, limit);
  const rest = rowCount(groups) - rowCount(drawn);
  const more = () => setLimit(limit + BATCH);
  const walk = useFindingWalk(drawn.flatMap(({ rows }) => rows), rest > 0 ? more : null);
  return (
    <div className="krock-body" ref={walk.list} onKeyDown={walk.onKeyDown}>
      {findings.length === 0 && <NoFindings filtered={filtered} />}
      {drawn.map((group) => (
        <section className="kweek" key={group.key} aria-labelledby={`kweek-${group.key}`}>
          <GroupHead group={group} wording={wording} />
          {group.rows.map((row) => (
            <FindingItem key={row.key} row={row} wording={wording} active={row.key === walk.active} stop={row.key === walk.stop} onActive={walk.activate} />
          ))}
        </section>
      ))}
      {rest > 0 && <Button className="krock-more" small onClick={more}>{t('collisionsPanel.more', { count: rest })}</Button>}
      {children}
    </div>
  );
}

const rowCount = (groups: readonly FindingGroup[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** The first rows of all groups, as many as are drawn. */
function firstRows(groups: readonly FindingGroup[], limit: number): readonly FindingGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}

function GroupHead({ group, wording }: { readonly group: FindingGroup; readonly wording: Wording }) {
  const [name, beside] = groupHeading(group, wording);
  return (
    <h3 id={`kweek-${group.key}`}>
      <b>{name}</b>
      <span>{beside}</span>
    </h3>
  );
}

function NoFindings({ filtered }: { readonly filtered: boolean }) {
  const { t } = useSpeech();
  return (
    <div className="empty krock-none">
      {filtered ? (
        <span>{t('collisionsPanel.noneOfKind')}</span>
      ) : (
        <>
          <SeverityMark severity="ok" />
          <span><b>{t('collisionsPanel.none')}</b> {t('collisionsPanel.noneHint')}</span>
        </>
      )}
    </div>
  );
}
