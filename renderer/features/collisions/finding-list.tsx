/** The list of findings, group by group: a few at first, more as one asks or walks on. */
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { groupsOf } from './finding-groups.ts';
import type { FindingGroup } from './finding-groups.ts';
import { FindingItem } from './finding-item.tsx';
import { groupHeading } from './finding-text.ts';
import type { Wording } from './finding-text.ts';
import { usePanelMemory } from './panel-memory.ts';
import { useFindingWalk } from './use-finding-walk.ts';

/** So many rows are drawn at first, and with every press on "more". */
const BATCH = 15;

interface Props {
  readonly findings: readonly Finding[];
  readonly filtered: boolean;
  readonly wording: Wording;
  /** What comes after the findings. */
  readonly children: ReactNode;
}

export function FindingList({ findings, filtered, wording, children }: Props) {
  const { t } = useSpeech();
  const apart = usePanelMemory((s) => s.apart);
  const [limit, setLimit] = useState(BATCH);
  const groups = useMemo(() => groupsOf(findings, apart), [findings, apart]);
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
