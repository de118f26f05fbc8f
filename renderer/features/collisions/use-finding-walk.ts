/** The keyboard in the list of findings: arrows from one to the next, Enter opens its card, and the focus survives a solved one. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { openPanel } from '../../store/route.ts';
import { pointAt } from '../../store/spotlight.ts';

export interface FindingWalk {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The finding that the keyboard is at, by key; its cards are marked in the view behind. */
  readonly active: string | null;
  /** The one that Tab comes to. */
  readonly stop: string | null;
  readonly activate: (finding: Finding) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `more`: draws further findings, where there are any. */
export function useFindingWalk(drawn: readonly Finding[], more: (() => void) | null): FindingWalk {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const at = drawn.findIndex((finding) => finding.key === active);
  const lastAt = useRef(0);
  const activate = (finding: Finding) => {
    setActive(finding.key);
    pointAt(finding.cards);
  };
  const focus = (index: number) => {
    const key = drawn[index]?.key;
    const items = list.current?.querySelectorAll<HTMLElement>('.krock') ?? [];
    [...items].find((item) => item.dataset.key === key)?.focus();
  };
  useEffect(() => () => pointAt([]), []);
  // After every render: what was solved shows only there.
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
  useEffect(() => {
    // The panel itself has the focus when it opens: the first arrow goes to the first finding.
    const panel = list.current?.parentElement;
    const enter = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'ArrowDown' && event.target === panel) list.current?.querySelector<HTMLElement>('.krock')?.focus();
    };
    panel?.addEventListener('keydown', enter);
    return () => panel?.removeEventListener('keydown', enter);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const item = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.krock') : null;
    if (!item || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
    if (event.key === 'Enter' && event.target === item) {
      const card = drawn[at]?.cards[0];
      if (card) openPanel({ type: 'card', id: card });
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const to = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (to >= drawn.length - 1) more?.();
      focus(Math.min(Math.max(to, 0), drawn.length - 1));
    }
  };
  return { list, active, stop: at >= 0 ? active : (drawn[0]?.key ?? null), activate, onKeyDown };
}
