/** One that goes out on the chosen channel's day: opens its card; can be lifted. */
import { PLATFORM_GLYPHS } from '../../../../shared/domain/defaults.ts';
import { worstOf } from '../../../../shared/collisions/finding.ts';
import { usePlacements, usePlan } from '../../../store/plan-store.ts';
import { useShows } from '../../../store/filter.ts';
import { useFindings } from '../../../store/findings.ts';
import { openPanel } from '../../../store/route.ts';
import { toggleChosen, useSelection } from '../../../store/selection.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryName, SeverityMark, StatusMark } from '../../../ui/marks.tsx';
import { liftedIn, useDrag } from '../../drag/drag-store.ts';
import { dragHandle } from '../../drag/use-drag-ends.ts';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { dragItemOf } from './placed.ts';
import type { Placed } from './placed.ts';

interface Props {
  readonly placed: Placed;
  readonly at: ChannelDay;
  /** Where it lies, in words. */
  readonly from: string;
}

export function PlacedRow({ placed, at, from }: Props) {
  const { t } = useSpeech();
  const { item: { card, time }, placement } = placed;
  const item = dragItemOf(placed);
  const category = usePlan((s) => card.category && s.plan.categories.get(card.category));
  const channels = usePlan((s) => s.plan.channels);
  const along = usePlacements(card).filter(({ id, slot, channel }) => item.placement === null && slot === null && id !== placement.id && channel !== at.channel);
  const severity = useFindings(({ open }) => worstOf(open.ofPlacement(placement.id).filter(({ date }) => date !== null)));
  const shown = useShows()(card);
  const lifted = useDrag((s) => liftedIn(s)?.on === placement.id);
  const key = placement.slot ? placement.id : card.id;
  const chosen = useSelection((s) => s.chosen.has(key));
  const toggle = (): void => toggleChosen({ card: card.id, placement: item.placement });
  const handle = dragHandle(item, () => from);
  const others = along.flatMap(({ channel }) => channels.get(channel) ?? []);
  const words = [card.title, time ?? t('calendar.noTime'), placement.format === 'post' ? '' : t(`word.format.${placement.format}`), t(`word.status.${card.status}`), severity && t(`word.severity.${severity}`), chosen && t('month.isChosen'),
    others.length > 0 && t('matrix.alsoOn', { channels: others.map(({ name }) => name).join(', ') })];
  return (
    <button
      {...handle}
      type="button"
      className={['fillrow', lifted && 'is-lifted', !shown && 'is-out', chosen && 'is-chosen'].filter(Boolean).join(' ')}
      data-item={placement.id}
      data-card={card.id}
      aria-label={words.filter(Boolean).join(', ')}
      onClick={(event) => (event.ctrlKey || event.metaKey ? toggle() : openPanel({ type: 'card', id: card.id }))}
      onKeyDown={(event) => (event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey && !event.altKey ? toggle() : handle.onKeyDown(event))}
    >
      <span>
        <span className="ttl">{card.title}</span>
        <span className="sub">
          <StatusMark status={card.status} />
          <span>{[time ?? t('calendar.noTime'), placement.format !== 'post' && t(`word.format.${placement.format}`)].filter(Boolean).join(', ')}</span>
          {category && <CategoryName category={category} />}
        </span>
      </span>
      <span className="also">
        {others.map(({ id, hue, platform }) => <span key={id} className="place place-bare"><b className={`tile-${hue}`}>{PLATFORM_GLYPHS[platform]}</b></span>)}
        {severity && <SeverityMark severity={severity} />}
      </span>
    </button>
  );
}
