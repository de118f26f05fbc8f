/** A panel over the right of the view: card editor, findings. Escape closes it and the focus goes back where it was. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { openPanel } from '../store/route.ts';
import { Button } from './button.tsx';
import { useSpeech } from './language.tsx';

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Where the focus was before a panel opened; kept while one panel follows another. */
let opener: Element | null = null;

function noteOpener(): void {
  const now = document.activeElement;
  if (!now?.closest('.panel')) opener = now;
}

export function Panel({ label, className = '', children }: Props) {
  const panel = useRef<HTMLElement>(null);
  useState(noteOpener); // before anything inside takes the focus
  // In the layout phase: also when it comes back from behind another panel that was still being fetched.
  useLayoutEffect(() => {
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, []);
  useEffect(
    () => () => {
      const lost = document.activeElement === document.body;
      if (lost && (opener instanceof HTMLElement || opener instanceof SVGElement) && opener.isConnected) opener.focus();
    },
    [],
  );
  useLayoutEffect(() => {
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

/** The button that closes what lies over the view, as Escape does. */
export function ClosePanel() {
  const { t } = useSpeech();
  const name = t('shell.close');
  return <Button look="quiet" small icon="x" label={name} title={t('keys.withKeys', { name, keys: 'Esc' })} aria-keyshortcuts="Escape" onClick={() => openPanel(null)} />;
}
