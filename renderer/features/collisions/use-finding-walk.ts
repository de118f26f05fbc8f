/** The keyboard in the list of findings: J and K or arrows from row to row, Enter opens its card, and the focus survives a solved one. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { openPanel } from '../../store/route.ts';
import { pointAt } from '../../store/spotlight.ts';
import type { FindingRow } from './finding-groups.ts';
import { followRow } from './show-card.ts';

export interface FindingWalk {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The row that the keyboard is at, by key; its cards, or its day, are marked in the view behind. */
  readonly active: string | null;
  /** The one that Tab comes to. */
  readonly stop: string | null;
  readonly activate: (row: FindingRow) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
/** A plain key's step; with Ctrl, Alt or Cmd it is somebody else's. */
const stepOf = ({ key, ctrlKey, altKey, metaKey }: Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): 1 | -1 | undefined =>
  ctrlKey || altKey || metaKey ? undefined : STEPS[key];

/** `more`: draws further rows, where there are any. */
export function useFindingWalk(drawn: readonly FindingRow[], more: (() => void) | null): FindingWalk {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const at = drawn.findIndex(({ key }) => key === active);
  const lastAt = useRef(0);
  const activate = (row: FindingRow) => {
    if (row.key === active) return;
    setActive(row.key);
    const [finding] = row.findings;
    pointAt(row.findings.flatMap(({ cards }) => cards), finding.cards.length === 0 ? finding.date : null);
    followRow(row);
  };
  const focus = (index: number) => {
    const key = drawn[index]?.key;
    const items = list.current?.querySelectorAll<HTMLElement>('.krock') ?? [];
    [...items].find((item) => item.dataset.key === key)?.focus();
  };
  useEffect(() => () => pointAt([]), []);
  // Without a list of dependencies: that a row was solved shows in what is drawn after any render, whatever brought it on.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => {
    if (at >= 0) lastAt.current = at;
    else if (active !== null) {
      // What was here is solved: its neighbour takes its place, and the focus where that went with it.
      setActive(null);
      pointAt([]);
      if (document.activeElement === document.body) focus(Math.min(lastAt.current, drawn.length - 1));
    }
  });
  // In the layout phase: the panel takes the focus there, and the first step goes to the first finding however soon it comes.
  useLayoutEffect(() => {
    const panel = list.current?.parentElement;
    const enter = (event: globalThis.KeyboardEvent) => {
      if (stepOf(event) === 1 && event.target === panel) list.current?.querySelector<HTMLElement>('.krock')?.focus();
    };
    panel?.addEventListener('keydown', enter);
    return () => panel?.removeEventListener('keydown', enter);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const item = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.krock') : null;
    if (!item || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
    const step = stepOf(event);
    if (event.key === 'Enter' && event.target === item) {
      const card = drawn[at]?.findings[0].cards[0];
      if (card) openPanel({ type: 'card', id: card });
    } else if (step) {
      event.preventDefault(); // K alone would close the panel
      const to = at + step;
      if (to >= drawn.length - 1) more?.();
      focus(Math.min(Math.max(to, 0), drawn.length - 1));
    }
  };
  return { list, active, stop: at >= 0 ? active : (drawn[0]?.key ?? null), activate, onKeyDown };
}
