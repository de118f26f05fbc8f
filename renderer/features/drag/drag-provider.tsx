/** Wraps a view in which cards are dragged: sensors, detection, autoscroll, what is spoken, the lifted card, the drop. */
import { DndContext, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import type { Announcements, DragStartEvent } from '@dnd-kit/core';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CardId } from '../../../shared/domain/records.ts';
import { useSpeech } from '../../ui/language.tsx';
import { announce } from '../../store/notices.ts';
import { spokenIn } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import { detectArea, isOverArea, pointer, targetNow } from './detect.ts';
import { canCopy, copyCommand, followAlt } from './copying.ts';
import { copyIdNow, hover, land, letGo, lift, previewOf, setCopying, shownOf, useDrag } from './drag-store.ts';
import { drop } from './drop.ts';
import { Grip, pressedSource } from './grip.ts';
import { hushKeys } from './hush-keys.ts';
import { Lifted } from './lifted.tsx';
import { MOUSE, TOUCH } from './pressing.ts';
import { withOthers } from './together.ts';
import { TargetKeySensor } from './target-key-sensor.ts';
import { CHOSEN, INSTRUCTIONS } from './use-drag-ends.ts';
import type { Walk } from './target-key-sensor.ts';
import './drag.css';

interface Props {
  /** How the arrow keys go from target to target while a card is lifted; stable. */
  readonly walk: Walk;
  /** Where the focus goes after the drop; `null` target: back to the card. Stable. */
  readonly focus: (card: CardId) => void;
  /** Scrolls in steps that are large: only close to the edge, not beyond it, and slowly. */
  readonly slowly?: boolean;
  readonly children: ReactNode;
}

const nothing = (): undefined => undefined;
const SILENT: Announcements = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing };

const SCROLL = { threshold: { x: 0, y: 0.16 }, acceleration: 14 };
const SLOWLY = { threshold: { x: 0, y: 0.05 }, acceleration: 3, canScroll: isOverArea };

export function DragProvider({ walk, focus, slowly = false, children }: Props) {
  const { t, language } = useSpeech();
  const keys = useMemo(() => ({ walk, onCopy: () => toggleCopying((spoken) => announce(spokenIn(spoken, t, language))) }), [walk, t, language]);
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH), useSensor(TargetKeySensor, keys));
  const accessibility = useMemo(
    () => ({
      announcements: SILENT, // `spokenIn` speaks: it knows the targets
      screenReaderInstructions: { draggable: t('drag.instructions') },
      restoreFocus: false, // the card may be somewhere else by then: `focus` finds it
    }),
    [t],
  );
  const ends = useMemo(() => dragEnds(focus, (spoken) => announce(spokenIn(spoken, t, language))), [focus, t, language]);
  useEffect(() => leave, []);
  return (
    <DndContext id={INSTRUCTIONS} sensors={sensors} collisionDetection={detectArea} autoScroll={slowly ? SLOWLY : SCROLL} accessibility={accessibility} {...ends}>
      <Grip />
      <p id={CHOSEN} hidden>{t('drag.isChosen')}</p>
      {children}
      <Lifted />
    </DndContext>
  );
}

/** A copy, or the card itself after all; said together with what the place under it means now. */
function toggleCopying(say: (spoken: Spoken) => void): void {
  const { item, copying, over } = useDrag.getState();
  if (!item || !canCopy(item)) return;
  setCopying(!copying);
  say({ copying: !copying, over });
}

let endKeys = (): void => {};
/** Another view is shown while something is lifted: it is put back. */
function leave(): void {
  endKeys();
  if (useDrag.getState().item) letGo();
}

function dragEnds(focus: (card: CardId) => void, say: (spoken: Spoken) => void) {
  const track = (): void => {
    const shown = targetNow();
    const before = useDrag.getState();
    hover(shown?.target.id ?? null, before.by === 'pointer' ? (shown?.target.placeAt?.(pointer.y) ?? null) : null);
    if (shown?.target.id !== (before.over ?? undefined)) say({ over: shown?.target.id ?? null });
  };
  return {
    onDragStart({ activatorEvent }: DragStartEvent) {
      const source = pressedSource();
      if (!source) return;
      const by = activatorEvent instanceof KeyboardEvent ? 'keyboard' : 'pointer';
      lift(withOthers(source.item), by, source.from);
      if (activatorEvent instanceof MouseEvent) setCopying(activatorEvent.altKey);
      const ends = [hushKeys(), by === 'pointer' ? followAlt(setCopying) : null];
      endKeys = () => ends.forEach((end) => end?.());
      say({ lifted: source });
    },
    onDragMove: track,
    onDragEnd() {
      endKeys();
      track();
      const { item, over, place } = useDrag.getState();
      const target = shownOf(over)?.target;
      const preview = target?.to ? previewOf(target.to) : null;
      const copy = item && target?.to ? copyCommand(item, target.to, copyIdNow()) : null;
      land();
      const done = item && target ? drop(item, target, place, preview) : null;
      // Two pieces of work: the card in its new place, then all the targets as they were.
      setTimeout(() => {
        if (useDrag.getState().item !== item) return; // lifted again by now
        letGo();
        if (!item) return;
        say(done && target ? { dropped: item, place: target.name, copy: copy?.name ?? null } : { putBack: item });
        focus(done ?? item.card);
      });
    },
    onDragCancel() {
      endKeys();
      const { item } = useDrag.getState();
      letGo();
      if (!item) return;
      say({ putBack: item });
      focus(item.card);
    },
  };
}
