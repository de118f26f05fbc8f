/** What goes out on a day, as a line or two. Opens its card; can be lifted. */
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { daySlot } from '../../../shared/planning/slot.ts';
import { openPanel } from '../../store/route.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { CategoryMark, StatusMark } from '../../ui/marks.tsx';
import { dragHandle } from '../drag/use-drag-ends.ts';
import { pressItem } from './choosing.ts';
import type { DayItem } from './day-index.ts';
import type { Face } from './use-faces.ts';

interface Props {
  readonly item: DayItem;
  readonly face: Face;
  readonly tall: boolean;
  readonly lifted: boolean;
  /** Whether it is chosen, to be moved together with others; left out where nothing is. */
  readonly chosen?: boolean;
  /** Says what its signs mean when the pointer rests on it. */
  readonly explained: boolean;
  /** Tab stops at it: in an open day, while in the month the days are walked by arrows. */
  readonly tabStop?: boolean;
  /** No room for several platforms: the first one and a plus. */
  readonly narrow?: boolean;
}

/** Everything that the signs say, in words; the title first. */
function wordsOf({ card, time, placements }: DayItem, { channels, severity, todos }: Face, chosen: boolean, t: Translate): string {
  const where = channels.map(({ name }, i) => {
    const format = placements[i]?.format ?? 'post';
    return format === 'post' ? name : `${name}, ${t(`word.format.${format}`)}`;
  });
  return [card.title, time ?? t('calendar.noTime'), ...where, t(`word.status.${card.status}`), severity && t(`word.severity.${severity}`), todos > 0 && t('note.openTodos', { count: todos }), chosen && t('month.isChosen')].filter(Boolean).join(', ');
}

/** No subscriptions of its own: the day asks for all its chips at once. */
export function Chip({ item, face, tall, lifted, chosen, explained, tabStop = false, narrow = !tall }: Props) {
  const { t, language } = useSpeech();
  const { card, own, date, time } = item;
  const words = wordsOf(item, face, chosen ?? false, t);
  const hint = chosen === undefined ? words : `${words}\n${t('month.chipHint')}`;
  const signs = signsOf(item, face);
  const look = ['chip', tall ? 'chip-tall' : signs, card.status === 'published' && 'done', lifted && 'is-lifted', chosen && 'is-chosen', face.pointedAt && 'is-selected'];
  return (
    <button
      {...dragHandle({ card: card.id, placement: own?.id ?? null }, () => slotText(daySlot(date, time), language))}
      type="button"
      tabIndex={tabStop ? 0 : -1}
      className={look.filter(Boolean).join(' ')}
      data-item={item.key}
      data-card={card.id}
      aria-label={words}
      title={explained ? hint : undefined}
      onClick={(event) => (chosen === undefined ? openPanel({ type: 'card', id: card.id }) : pressItem(event, item))}
    >
      <ChipFace item={item} face={face} signs={tall ? signs : null} narrow={narrow} />
    </button>
  );
}

const LEADS = { idea: 'chip-idea', planned: 'chip-plan', 'in-progress': 'chip-draft', review: 'chip-draft', approved: 'chip-ready', published: '' } as const;
/** Status and severity as classes: drawn by the style sheet, as a month has hundreds of them and elements cost more. */
function signsOf(item: DayItem, face: Face): string {
  return `${LEADS[item.card.status]} ${face.severity ? `chip-${face.severity}` : ''}`.trim();
}

const MOST_TILES = 3;

interface FaceProps extends Pick<Props, 'item' | 'face' | 'narrow'> {
  /** Classes of the first of two lines; null where there is one. */
  readonly signs: string | null;
}

function ChipFace({ item, face, signs, narrow }: FaceProps) {
  const { card, time } = item;
  const { channels, category, todos } = face;
  const done = card.status === 'published';
  const lead = <>{done && <StatusMark status="published" />}{category && !done && <CategoryMark category={category} />}</>;
  const shown = channels.slice(0, narrow ? 1 : MOST_TILES);
  const tiles = shown.map(({ hue, platform }, i) => (
    <b key={i} className={`tile-${hue}`}>
      {PLATFORM_GLYPHS[platform] + (i + 1 === shown.length && i + 1 < channels.length ? '+' : '')}
    </b>
  ));
  const when = time && <time>{time}</time>;
  const title = <span className="t">{card.title}</span>;
  const todo = todos > 0 && <Icon name="team" small />;
  if (signs === null) return <>{lead}{tiles}{when}{title}{todo}</>;
  return (
    <>
      <span className={`l1 ${signs}`}>{lead}{when}{tiles}{todo}</span>
      {title}
    </>
  );
}
