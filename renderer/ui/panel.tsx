/** A panel over the right of the view: card editor, findings. Escape closes it and the focus goes back where it was. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { openPanel } from '../store/route.ts';

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Panel({ label, className = '', children }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (!panel.current?.contains(before)) panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isHere(event.target, panel.current)) return;
      if (document.querySelector(':popover-open')) return; // Escape closes that one first
      event.preventDefault();
      openPanel(null);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <section ref={panel} className={`panel ${className}`} aria-label={label} tabIndex={-1}>
      {children}
    </section>
  );
}

/** The keyboard is in the panel, or nowhere: a press beside took the focus away. */
const isHere = (target: EventTarget | null, panel: HTMLElement | null): boolean =>
  target === document.body || (target instanceof Node && panel?.contains(target) === true);
