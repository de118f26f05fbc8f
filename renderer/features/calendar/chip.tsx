/** What goes out on a day, as a line or two. Opens its card; can be lifted. */
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Severity } from '../../../shared/collisions/finding.ts';
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import type { Category, Channel } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { daySlot } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { openPanel } from '../../store/route.ts';
import { useIsPointedAt } from '../../store/spotlight.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryMark, SeverityMark, StatusMark } from '../../ui/marks.tsx';
import { useDragSource } from '../drag/use-drag-ends.ts';
import { useItemSeverity } from './day-findings.ts';
import type { DayItem } from './day-index.ts';

interface Props {
  readonly item: DayItem;
  readonly tall: boolean;
  /** Tab stops at it: in an open day, while in the month the days are walked by arrows. */
  readonly tabStop?: boolean;
  /** No room for several platforms: the first one and a plus. */
  readonly narrow?: boolean;
}

/** The channels of an item's placements, in their order. */
function useChannels({ placements }: DayItem): readonly Channel[] {
  return usePlan(useShallow((s) => placements.flatMap(({ channel }) => s.plan.channels.get(channel) ?? [])));
}

/** Everything that the signs say, in words; the title first. */
function useWords({ card, time, placements }: DayItem, channels: readonly Channel[], severity: Severity | null): string {
  const { t } = useSpeech();
  const where = channels.map(({ name }, i) => {
    const format = placements[i]?.format ?? 'post';
    return format === 'post' ? name : `${name}, ${t(`word.format.${format}`)}`;
  });
  return [card.title, time ?? t('calendar.noTime'), ...where, t(`word.status.${card.status}`), severity && t(`word.severity.${severity}`)].filter(Boolean).join(', ');
}

/** The frame: thin, because it is drawn again whenever a lifted card comes over another target. */
export const Chip = memo(function Chip({ item, tall, tabStop = false, narrow = !tall }: Props) {
  const { language } = useSpeech();
  const { card, own, date, time } = item;
  const { handle, lifted } = useDragSource({ card: card.id, placement: own?.id ?? null }, slotText(daySlot(date, time), language));
  const channels = useChannels(item);
  const severity = useItemSeverity(item);
  const category = usePlan((s) => (card.category ? s.plan.categories.get(card.category) : undefined));
  const words = useWords(item, channels, severity);
  const pointedAt = useIsPointedAt(card.id);
  const look = ['chip', tall && 'chip-tall', card.status === 'published' && 'done', lifted && 'is-lifted', pointedAt && 'is-selected'];
  return (
    <button
      {...handle}
      type="button"
      tabIndex={tabStop ? 0 : -1}
      className={look.filter(Boolean).join(' ')}
      data-item={item.key}
      data-card={card.id}
      aria-label={words}
      title={words}
      onClick={() => openPanel({ type: 'card', id: card.id })}
    >
      <ChipFace item={item} tall={tall} narrow={narrow} channels={channels} category={category} severity={severity} />
    </button>
  );
});

interface FaceProps extends Props {
  readonly channels: readonly Channel[];
  readonly category: Category | undefined;
  readonly severity: Severity | null;
}

const MOST_TILES = 3;

const ChipFace = memo(function ChipFace({ item: { card, time }, tall, narrow, channels, category, severity }: FaceProps) {
  // The category's shape, or the status where that is what matters: done, or only an idea.
  const byCategory = category && card.status !== 'published' && card.status !== 'idea';
  const lead = byCategory ? <CategoryMark category={category} /> : <StatusMark status={card.status} />;
  const shown = channels.slice(0, narrow ? 1 : MOST_TILES);
  const tiles = shown.map(({ hue, platform }, i) => (
    <b key={i} className={`tile-${hue}`}>
      {PLATFORM_GLYPHS[platform]}
      {i + 1 === shown.length && i + 1 < channels.length && '+'}
    </b>
  ));
  const when = time && <time>{time}</time>;
  const title = <span className="t">{card.title}</span>;
  const mark = severity && <SeverityMark severity={severity} />;
  if (!tall) return <>{lead}{tiles}{when}{title}{mark}</>;
  return (
    <>
      <span className="l1">{lead}{when}{tiles}{mark}</span>
      {title}
    </>
  );
});
