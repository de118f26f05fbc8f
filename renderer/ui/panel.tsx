/** A panel over the right of the view: card editor, findings. Escape closes it and the focus goes back where it was. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    openPanel(null);
  };
  return (
    <section ref={panel} className={`panel ${className}`} aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {children}
    </section>
  );
}
