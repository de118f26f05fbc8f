/** What a day has that has no time. A card dropped here loses its time of day. */
import { memo, useMemo } from 'react';
import { dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { verdictOf } from '../../drag/drop-words.ts';
import { useDropTarget } from '../../drag/use-drag-ends.ts';
import { GapPlace } from '../../gaps/gap-place.tsx';
import { isGap } from '../../gaps/gaps.ts';
import { Chip } from '../chip.tsx';
import { useDayFindings } from '../day-findings.ts';
import { itemsOn, useDayItems } from '../day-store.ts';
import { NewCard } from '../month/new-card.tsx';
import { useChosenOf, useFaces, useLiftedOf } from '../use-faces.ts';
import { beginCard, endCard, useWeek } from './week-state.ts';
import type { Spot } from './week-state.ts';

interface Props {
  readonly date: CalendarDate;
  /** The place that Tab stops at, where it is on this day. */
  readonly stop: Spot | null;
  readonly behind: boolean;
}

export const StripCell = memo(function StripCell({ date, stop, behind }: Props) {
  const { t, language } = useSpeech();
  const to = { type: 'slot', slot: daySlot(date), exact: true } as const;
  const { ref, state } = useDropTarget({
    id: behind ? `behind:strip:${date}` : `strip:${date}`, to: behind ? null : to, layer: 2,
    name: t('week.noTimeOn', { date: dayText(date, language, 'long') }),
    holds: ({ card, placement }) => itemsOn(date).some(({ key, time }) => key === (placement ?? card) && time === null),
  });
  const verdict = state.active && state.preview ? verdictOf(to, state.preview, t, language) : null;
  const all = useDayItems(date);
  const items = useMemo(() => all.filter(({ time }) => time === null), [all]);
  const faces = useFaces(items); // one each
  const [lifted, chosen] = [useLiftedOf(items), useChosenOf(items)];
  const adding = useWeek((s) => (s.adding?.date === date && s.adding.time === null ? s.adding : null));
  const gaps = useDayFindings(date).filter(isGap).filter(({ key }) => key !== adding?.gap?.key);
  const red = usePlan((s) => s.dayNames.get(date)?.red ?? false);
  const add = t('week.addOn', { date: dayText(date, language, 'full') });
  const look = ['wk-cell', red && 'red', verdict && `would-${verdict.severity}`, state.over && 'is-over'];
  return (
    <div ref={ref} className={look.filter(Boolean).join(' ')} role="gridcell" aria-label={t('week.noTimeOn', { date: dayText(date, language, 'full') })} data-date={date}>
      {items.map((item, i) => (
        <Chip key={item.key} item={item} face={faces[i]!} tall={false} lifted={lifted.includes(item.key)} chosen={chosen.includes(item.key)} explained tabStop={stop?.key === item.key} />
      ))}
      {gaps.map((gap) => <GapPlace key={gap.key} gap={gap} words="short" byArrows onAdd={() => beginCard(date, null, gap)} />)}
      {adding ? <NewCard date={date} gap={adding.gap} onEnd={endCard} /> : (
        <button type="button" className="wk-spot" tabIndex={stop?.time === null && stop.key === null ? 0 : -1} aria-label={add} title={add} onClick={() => beginCard(date, null)}>
          <Icon name="plus" small />
        </button>
      )}
    </div>
  );
});
