/** A button that opens a small form of its own. Native popover: closes on Escape and on a click beside, the focus goes back. */
import './form.css';
import { useId, useState } from 'react';
import type { ReactNode, ToggleEvent } from 'react';
import { flushSync } from 'react-dom';
import { focusAtShow } from '../choice-menu.tsx';

interface Props {
  /** The popup's name. */
  readonly label: string;
  /** The button's name, where its content is not enough. */
  readonly buttonLabel?: string;
  readonly buttonClass?: string;
  readonly className?: string;
  /** The key that opens it from anywhere, and the tooltip that names it. */
  readonly shortcut?: { readonly title: string; readonly 'aria-keyshortcuts'?: string };
  readonly button: ReactNode;
  /** What is inside; made when it opens. What says `data-first`, what is chosen, or its first field has the focus. */
  readonly children: (close: () => void) => ReactNode;
}

export function Popup({ label, buttonLabel, buttonClass = 'field', className = '', shortcut, button, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  // `toggle` comes a moment after showing: by then a fast typist's first keys would have gone elsewhere.
  const onBeforeToggle = (event: ToggleEvent<HTMLElement>) => {
    if (event.newState !== 'open') return;
    flushSync(() => setOpen(true));
    focusAtShow(event.currentTarget, '[data-first]', 'input:checked', 'input, select, button');
  };
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id} aria-haspopup="dialog" aria-expanded={open} aria-label={buttonLabel} title={buttonLabel} {...shortcut}>
        {button}
      </button>
      <div
        id={id} popover="auto" role="dialog" aria-label={label} className={`popup ${className}`}
        onBeforeToggle={onBeforeToggle} onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children(() => document.getElementById(id)?.hidePopover())}
      </div>
    </>
  );
}
