/** What a move of all that is chosen would come to, worked out once and beside the drawing. */
import { useEffect, useState } from 'react';
import { previewChange } from '../../../shared/collisions/preview.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { DomainError } from '../../../shared/domain/errors.ts';
import { runCommand } from '../../../shared/domain/run.ts';
import { isEmptyDiff } from '../../../shared/domain/state.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSelection } from '../../store/selection.ts';
import { contextNow } from '../../store/session.ts';
import { moving } from './bulk-run.ts';
import type { Distance } from './bulk-run.ts';
import { intoPast } from './into-past.ts';

interface Outlook {
  /** Null where nothing moves. */
  readonly preview: Preview | null;
  /** How many would come to lie on a day that has passed. */
  readonly past: number;
}

function outlookOf(distance: Distance): Outlook | null {
  const { plan, today } = usePlan.getState();
  const { index } = useFindings.getState();
  const diff = index && runCommand(plan, moving(distance), contextNow());
  if (!diff || diff instanceof DomainError) return null;
  return isEmptyDiff(diff) ? { preview: null, past: 0 } : { preview: previewChange(index, diff), past: intoPast(diff, today) };
}

/** Null while it is not known yet or not asked for, and where it can't be done. */
export function useOutlook(distance: Distance | null): Outlook | null {
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const version = usePlan((s) => s.version);
  const chosen = useSelection((s) => s.chosen);
  const key = JSON.stringify(distance);
  useEffect(() => {
    const meant = JSON.parse(key) as Distance | null; // written just above
    setOutlook(null);
    const timer = setTimeout(() => setOutlook(meant && outlookOf(meant)));
    return () => clearTimeout(timer);
  }, [key, version, chosen]);
  return outlook;
}
