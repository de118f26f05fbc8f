/** The keyboard's sensor: Space lifts, arrows (and Page keys, where a view turns pages) choose the next target by meaning (not by pixels), Space drops, Escape puts back. */
import type { Activators, SensorInstance, SensorProps } from '@dnd-kit/core';
import { shownOf, useDrag } from './drag-store.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'PageUp' | 'PageDown';
/** The next target's id from one target (null: from where the card is) in a direction; it brings that target on screen. */
export type Walk = (from: string | null, arrow: Arrow) => string | null;
interface Options {
  readonly walk: Walk;
  /** C was pressed: a copy is meant, or no longer. */
  readonly onCopy: () => void;
}

const isArrow = (key: string): key is Arrow => key.startsWith('Arrow') || key.startsWith('Page');
/** How many frames a target may need to come on screen. */
const PATIENCE = 30;

export class TargetKeySensor implements SensorInstance {
  autoScrollEnabled = false;
  readonly #props: SensorProps<Options>;

  static readonly activators: Activators<Options> = [
    {
      eventName: 'onKeyDown',
      handler: (event: React.KeyboardEvent, _options, { active }) => {
        if (event.key !== ' ' || event.target !== active.activatorNode.current) return false;
        event.preventDefault();
        return true;
      },
    },
  ];

  constructor(props: SensorProps<Options>) {
    this.#props = props;
    document.addEventListener('keydown', this.#onKey, true);
    window.addEventListener('blur', this.#cancel);
    document.addEventListener('pointerdown', this.#cancel, true);
    props.onStart({ x: 0, y: 0 });
  }

  #onKey = (event: KeyboardEvent): void => {
    if (isArrow(event.key)) this.#aim(event.key);
    else if (event.key === 'Escape') this.#cancel();
    else if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey) this.#props.options.onCopy();
    else if (event.key === 'Enter' || event.key === ' ' || event.key === 'Tab') {
      if (!event.repeat) this.#drop();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #aim(arrow: Arrow): void {
    const { aim } = useDrag.getState();
    const next = this.#props.options.walk(aim, arrow);
    if (next === null || next === aim) return;
    useDrag.setState({ aim: next });
    this.#follow(next, PATIENCE);
  }

  /** Moves the lifted card to the chosen target as soon as that is on screen. */
  #follow(id: string, frames: number): void {
    if (useDrag.getState().aim !== id) return;
    const shown = shownOf(id);
    const to = shown?.node.current?.getBoundingClientRect();
    const from = this.#props.activeNode.node.current?.getBoundingClientRect();
    if (to && from) this.#props.onMove({ x: to.left - from.left + OFFSET, y: Math.max(to.top + (shown?.top ?? 0), 0) - from.top + OFFSET });
    else if (frames > 0) requestAnimationFrame(() => this.#follow(id, frames - 1));
  }

  #drop = (): void => {
    this.#stop();
    this.#props.onEnd();
  };

  #cancel = (): void => {
    this.#stop();
    this.#props.onCancel();
  };

  #stop(): void {
    document.removeEventListener('keydown', this.#onKey, true);
    window.removeEventListener('blur', this.#cancel);
    document.removeEventListener('pointerdown', this.#cancel, true);
  }
}

/** The lifted card lies a little beside the target's corner, so that its heading stays readable. */
const OFFSET = 32;
