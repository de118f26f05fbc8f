/** The matrix's rows: the channels in use, primary ones first, then by name; and what each of them may have. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { ruleSettingFor } from '../../../../shared/collisions/settings.ts';
import type { Channel, Settings } from '../../../../shared/domain/records.ts';
import { weekdayNames } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import { useFilter } from '../../../store/filter.ts';
import { usePlan } from '../../../store/plan-store.ts';

/** The channels that the filter asks for, all of those in use where it asks for none. */
export function useRows(): readonly Channel[] {
  const { channels } = useFilter();
  const all = usePlan(useShallow((s) => [...s.plan.channels.values()].filter(({ id, archived }) => !archived && (channels.length === 0 || channels.includes(id)))));
  return useMemo(() => all.toSorted((a, b) => Number(b.primary) - Number(a.primary) || a.name.localeCompare(b.name, 'sv')), [all]);
}

/** The most that a channel may have; null where there is no maximum. */
export interface Limits {
  readonly day: number | null;
  readonly week: number | null;
}
export function limitsOf(channel: Channel, settings: Settings | undefined): Limits {
  const [day, week] = (['max-per-day', 'max-per-week'] as const).map((rule) => (settings ? ruleSettingFor(rule, channel, settings) : null));
  return { day: day?.on ? day.limit : null, week: week?.on ? week.limit : null };
}

/** "Mån, tis, högst 2". */
export function rhythmOf({ cadence }: Channel, { day }: Limits, t: Translate, language: Language): string {
  const names = weekdayNames(language, 'short');
  const parts = [
    ...(cadence?.weekdays ?? []).map((weekday) => names[weekday - 1] ?? ''),
    cadence?.perWeek ? t('matrix.least', { count: String(cadence.perWeek) }) : '',
  ].filter(Boolean);
  const rhythm = parts.length > 0 ? parts : [t('matrix.noRhythm')];
  const text = [...rhythm, ...(day === null ? [] : [t('matrix.most', { count: String(day) })])].join(', ');
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
