/** What goes out on a day, as a line or two. Opens its card; can be lifted. */
import { memo } from 'react';
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { daySlot } from '../../../shared/planning/slot.ts';
import { openPanel } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryMark, SeverityMark, StatusMark } from '../../ui/marks.tsx';
import { useDragSource } from '../drag/use-drag-ends.ts';
import type { DayItem } from './day-index.ts';
import type { Face } from './use-faces.ts';

interface Props {
  readonly item: DayItem;
  readonly face: Face;
  readonly tall: boolean;
  /** Tab stops at it: in an open day, while in the month the days are walked by arrows. */
  readonly tabStop?: boolean;
  /** No room for several platforms: the first one and a plus. */
  readonly narrow?: boolean;
}

/** Everything that the signs say, in words; the title first. */
function useWords({ card, time, placements }: DayItem, { channels, severity }: Face): string {
  const { t } = useSpeech();
  const where = channels.map(({ name }, i) => {
    const format = placements[i]?.format ?? 'post';
    return format === 'post' ? name : `${name}, ${t(`word.format.${format}`)}`;
  });
  return [card.title, time ?? t('calendar.noTime'), ...where, t(`word.status.${card.status}`), severity && t(`word.severity.${severity}`)].filter(Boolean).join(', ');
}

/** The frame: thin, because it is drawn again whenever a lifted card comes over another target. */
export function Chip({ item, face, tall, tabStop = false, narrow = !tall }: Props) {
  const { language } = useSpeech();
  const { card, own, date, time } = item;
  const { handle, lifted } = useDragSource({ card: card.id, placement: own?.id ?? null }, slotText(daySlot(date, time), language));
  const words = useWords(item, face);
  const look = ['chip', tall && 'chip-tall', card.status === 'published' && 'done', lifted && 'is-lifted', face.pointedAt && 'is-selected'];
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
      <ChipFace item={item} face={face} tall={tall} narrow={narrow} />
    </button>
  );
}

const MOST_TILES = 3;

const ChipFace = memo(function ChipFace({ item: { card, time }, face: { channels, category, severity }, tall, narrow }: Props) {
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
