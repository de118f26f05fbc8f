/** What goes out on a day, as a line or two. Opens its card; can be lifted. */
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import type { Channel } from '../../../shared/domain/records.ts';
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
}

/** The channels of an item's placements, in their order. */
function useChannels({ placements }: DayItem): readonly Channel[] {
  return usePlan(useShallow((s) => placements.flatMap(({ channel }) => s.plan.channels.get(channel) ?? [])));
}

/** Everything that the signs say, in words; the title first. */
function useWords(item: DayItem, channels: readonly Channel[]): string {
  const { t } = useSpeech();
  const severity = useItemSeverity(item);
  const { card, time, placements } = item;
  const where = channels.map(({ name }, i) => {
    const format = placements[i]?.format ?? 'post';
    return format === 'post' ? name : `${name}, ${t(`word.format.${format}`)}`;
  });
  return [card.title, time ?? t('calendar.noTime'), ...where, t(`word.status.${card.status}`), severity && t(`word.severity.${severity}`)].filter(Boolean).join(', ');
}

/** The frame: thin, because it is drawn again whenever a lifted card comes over another target. */
export const Chip = memo(function Chip({ item, tall }: Props) {
  const { language } = useSpeech();
  const { card, own, date, time } = item;
  const { ref, handle, lifted } = useDragSource({ card: card.id, placement: own?.id ?? null }, slotText(daySlot(date, time), language));
  const words = useWords(item, useChannels(item));
  const pointedAt = useIsPointedAt(card.id);
  const look = ['chip', tall && 'chip-tall', card.status === 'published' && 'done', lifted && 'is-lifted', pointedAt && 'is-selected'];
  return (
    <button
      ref={ref}
      {...handle}
      type="button"
      tabIndex={-1}
      className={look.filter(Boolean).join(' ')}
      data-item={item.key}
      data-card={card.id}
      aria-label={words}
      title={words}
      onClick={() => openPanel({ type: 'card', id: card.id })}
    >
      <ChipFace item={item} tall={tall} />
    </button>
  );
});

const ChipFace = memo(function ChipFace({ item, tall }: Props) {
  const { card, time } = item;
  const channels = useChannels(item);
  const severity = useItemSeverity(item);
  const mark = severity && <SeverityMark severity={severity} />;
  const when = time && <time>{time}</time>;
  const title = <span className="t">{card.title}</span>;
  if (tall) {
    return (
      <>
        <span className="l1">
          <Lead item={item} />
          {when}
          {channels.map((channel, i) => <b key={i} className={`tile-${channel.hue}`}>{PLATFORM_GLYPHS[channel.platform]}</b>)}
          {mark}
        </span>
        {title}
      </>
    );
  }
  const [first] = channels;
  return (
    <>
      <Lead item={item} />
      {first && <b className={`tile-${first.hue}`}>{PLATFORM_GLYPHS[first.platform]}{channels.length > 1 && '+'}</b>}
      {when}
      {title}
      {mark}
    </>
  );
});

/** The category's shape, or the status where that is what matters: done, or only an idea. */
function Lead({ item: { card } }: { readonly item: DayItem }) {
  const category = usePlan((s) => (card.category ? s.plan.categories.get(card.category) : undefined));
  return category && card.status !== 'published' && card.status !== 'idea' ? <CategoryMark category={category} /> : <StatusMark status={card.status} />;
}
