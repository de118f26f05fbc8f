/** What the head of a step counts. */
import type { Severity } from '../../../../shared/collisions/finding.ts';
import type { AgendaStep } from '../../../../shared/domain/records.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import type { StepGroup, StepRow } from '../../../../shared/meeting/step-row.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';

export interface Fact {
  readonly key: string;
  readonly count: number;
  readonly text: string;
  readonly severity: Severity | null;
}

export function factsOf(step: AgendaStep, groups: readonly StepGroup[], t: Translate): readonly Fact[] {
  const rows = groups.flatMap((group) => group.rows);
  return all(step, groups, rows, t).filter(({ count }) => count > 0);
}

function all(step: AgendaStep, groups: readonly StepGroup[], rows: readonly StepRow[], t: Translate): readonly Fact[] {
  const fact = (key: 'owner' | 'out' | 'notOut' | 'due' | 'votes' | 'todos', count: number): Fact => ({ key, count, text: t(`room.facts.${key}`), severity: null });
  const counted = (key: 'clashes' | 'warnings' | 'gaps', count: number, severity: Severity | null): Fact => ({ key, count, text: t(`room.facts.${key}`, { count }), severity });
  const inGroup = (kind: StepGroup['kind']): number => groups.filter((group) => group.kind === kind).reduce((sum, group) => sum + group.rows.length, 0);
  const gaps = rows.filter(({ row }) => row.kind === 'finding' && row.finding.rule === 'cadence-gap').length;
  const found = (severity: Severity): number => rows.filter(({ row }) => row.kind === 'finding' && row.finding.severity === severity).length;
  switch (step) {
    case 'last-week': return [fact('out', inGroup('out')), fact('notOut', inGroup('not-out'))];
    case 'today':
    case 'this-week':
    case 'next-week': return [counted('clashes', clashesOn(rows, 'error'), 'error'), counted('warnings', clashesOn(rows, 'warning'), 'warning'), fact('owner', withoutOwner(rows)), counted('gaps', gaps, null)];
    case 'clashes': return [counted('clashes', found('error'), 'error'), counted('warnings', found('warning'), 'warning'), counted('gaps', gaps, null)];
    case 'ahead':
    case 'quarter': return [fact('due', rows.filter(({ row }) => row.kind === 'due').length)];
    case 'ideas': return [fact('votes', rows.filter(({ row }) => row.kind === 'idea' && (usePlan.getState().plan.cards.get(row.card)?.votes ?? 0) > 0).length)];
    case 'decisions': return [fact('todos', inGroup('todos') + inGroup('earlier'))];
  }
}

/** Findings that the rows have a part in. */
function clashesOn(rows: readonly StepRow[], severity: Severity): number {
  const { open } = useFindings.getState();
  return new Set(rows.flatMap(({ placements }) => placements.flatMap(({ id }) => open.ofPlacement(id))).filter((finding) => finding.severity === severity && finding.rule !== 'overdue')).size;
}

function withoutOwner(rows: readonly StepRow[]): number {
  const { cards } = usePlan.getState().plan;
  const ids = new Set(rows.flatMap(({ row }) => (row.kind === 'card' ? [row.card] : [])));
  return [...ids].filter((id) => cards.get(id)?.owners.length === 0 && cards.get(id)?.status !== 'published').length;
}
