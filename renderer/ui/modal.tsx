/** A native dialog over everything: keeps the focus in, Escape asks to close, and the focus goes back where it was. */
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import './modal.css';

interface Props {
  readonly title: string;
  readonly note?: string | null;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Modal({ title, note, className = '', onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opener] = useState(() => document.activeElement); // before anything inside takes the focus
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      // It is out of the page by now, so the browser gives the focus to nobody.
      if (document.activeElement !== document.body) return;
      const known = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      (known ? opener : document.getElementById('main'))?.focus();
    };
  }, [opener]);
  return (
    <dialog
      ref={dialog} className={`modal ${className}`} aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault(); // whether it closes is its owner's word
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        {note && <span className="tagc">{note}</span>}
      </header>
      {children}
    </dialog>
  );
}
