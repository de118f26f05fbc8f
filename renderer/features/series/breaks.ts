/** What a series would break, all its cards made together, by the days of its cards. */
import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { previewChange } from '../../../shared/collisions/preview.ts';
import type { Commands } from '../../../shared/domain/command.ts';
import { makeSeries } from '../../../shared/domain/commands/series.ts';
import { DomainError } from '../../../shared/domain/errors.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';

type Breaks = ReadonlyMap<CalendarDate, readonly Finding[]>;
const NONE: Breaks = new Map();

/** Follows what is chosen a moment later, so that ticking stays quick. */
export function useBreaks(input: Commands['makeSeries']): Breaks {
  const plan = usePlan((s) => s.plan);
  const version = usePlan((s) => s.version); // the plan is changed in place
  const index = useFindings((s) => s.index);
  const asked = useDeferredValue(JSON.stringify(input));
  return useMemo(() => {
    const now = JSON.parse(asked) as typeof input; // what it was written from
    const diff = makeSeries(plan, now);
    if (!index || version === 0 || diff instanceof DomainError) return NONE;
    const dates = new Map<string, CalendarDate | undefined>([[now.of, now.day], ...now.days.map(({ id, date }) => [id, date] as const)]);
    const byDate = new Map<CalendarDate, Finding[]>();
    for (const finding of previewChange(index, diff).breaks) {
      for (const date of new Set(finding.cards.map((id) => dates.get(id)))) if (date) byDate.set(date, [...(byDate.get(date) ?? []), finding]);
    }
    return byDate;
  }, [asked, index, plan, version]);
}
