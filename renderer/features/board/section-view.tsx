/** A section on screen: a drop target as high as all its rows, of which only those in sight are there. */
import type { ReactNode } from 'react';
import type { BoardSection } from '../../../shared/planning/board.ts';
import { sectionKeyOf } from '../../../shared/planning/sections.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { slotTime } from '../../../shared/planning/slot.ts';
import { usePlan } from '../../store/plan-store.ts';
import { rankIn } from '../../store/rank.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { targetKey, useDrag } from '../drag/drag-store.ts';
import type { DragItem, Place } from '../drag/drag-store.ts';
import { verdictOf } from '../drag/drop-words.ts';
import { useDropTarget } from '../drag/use-drag-ends.ts';
import { useCardCount } from './card-count.tsx';
import { SectionHead } from './section-head.tsx';
import type { SectionWords } from './section-words.ts';

interface Props {
  readonly section: BoardSection;
  readonly words: SectionWords;
  /** From the list's top, and how high, in px. */
  readonly start: number;
  readonly height: number;
  /** The head's row is in sight. */
  readonly headed: boolean;
  readonly children: ReactNode;
}

const cardOf = (item: DragItem) => usePlan.getState().plan.cards.get(item.card);

export function SectionView({ section, words, start, height, headed, children }: Props) {
  const { t, language } = useSpeech();
  const { key, target } = section;
  const { shown } = useCardCount([section]);
  const id = sectionTarget(key);
  const { ref, state } = useDropTarget({
    id,
    to: target,
    name: words.full,
    holds: (item) => {
      const card = cardOf(item);
      return card !== undefined && sectionKeyOf(card, usePlan.getState().today) === key;
    },
    placeAt: (y) => placeAt(id, section, y),
    rankAt: (before, item) => rankIn(section.cards, before, item.card),
  });
  const verdict = target && state.preview ? verdictOf(target, state.preview, t, language) : null;
  const look = ['sect', shown === 0 && 'sect-empty', state.active && 'target', verdict && `target-${verdict.severity}`, state.over && 'is-over'];
  return (
    <div
      ref={ref}
      role="group"
      aria-label={words.full}
      data-target={id}
      className={look.filter(Boolean).join(' ')}
      style={{ transform: `translateY(${start}px)`, height }}
    >
      {headed && <SectionHead section={section} words={words} verdict={target?.type === 'recurring' ? null : verdict} />}
      {children}
      {state.over && <Landing section={section} />}
    </div>
  );
}

/** The id of a section as a drop target. */
export const sectionTarget = (key: string): string => `section:${key}`;

/** Where a card let go at a height would lie: by its time where it has one here, else where it is dropped. */
function placeAt(id: string, section: BoardSection, y: number): Place {
  const element = document.querySelector(`[data-target="${CSS.escape(id)}"]`);
  const box = element?.getBoundingClientRect();
  if (!element || !box) return { before: null, top: 0 };
  const { item } = useDrag.getState();
  const moved = item && cardOf(item);
  const time = moved && section.kind === 'day' ? slotTime(moved.slot) : null;
  const nodes = [...element.querySelectorAll<HTMLElement>('[data-card]')].filter((node) => node.dataset['card'] !== moved?.id);
  const after = nodes.find((node) => {
    const card = section.cards.find((c) => c.id === node.dataset['card']);
    const own = card ? slotTime(card.slot) : null;
    if (time) return own === null || own > time;
    const middle = node.getBoundingClientRect();
    return own === null && y < middle.top + middle.height / 2;
  });
  const last = nodes.at(-1)?.getBoundingClientRect();
  const edge = after ? after.getBoundingClientRect().top - 3 : last ? last.bottom + 3 : box.top + HEAD_PX;
  // The next card may be out of sight: then it comes before the first one that is not rendered any more.
  const lastSeen = section.cards.findIndex((c) => c.id === nodes.at(-1)?.dataset['card']);
  const before = after ? after.dataset['card'] : section.cards[lastSeen + 1]?.id;
  return { before: (lastSeen < 0 && !after ? null : (before ?? null)) as Place['before'], top: Math.round(edge - box.top) }; // data-card holds card ids
}
const HEAD_PX = 28;

/** A line where the card would lie, with the day and time that it would have. */
function Landing({ section }: { readonly section: BoardSection }) {
  const { language, t } = useSpeech();
  const place = useDrag((s) => s.place);
  const preview = useDrag((s) => (section.target ? s.previews.get(targetKey(section.target)) : undefined));
  const held = useDrag((s) => s.item !== null && section.cards.some(({ id }) => id === s.item?.card));
  const slot = held || !preview || preview.slot.precision === 'none' ? '' : slotText(preview.slot, language);
  const text = section.kind === 'ideas' && !held ? t('drag.becomesIdea') : slot;
  return (
    <div className="landing" style={{ transform: `translateY(${place ? place.top : HEAD_PX}px)` }} aria-hidden="true">
      {text && <span><Icon name="arrow" small />{text}</span>}
    </div>
  );
}
