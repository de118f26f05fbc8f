/** A button that opens a list of choices of which one is taken. Native popover: closes on Escape and on a click beside. */
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

interface Props<V extends string> {
  readonly label: string;
  readonly icon?: IconName;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly text: string; readonly sign?: ReactNode; readonly hint?: string }[];
  readonly onChoose: (value: V) => void;
  /** The button's look. */
  readonly className?: string;
}

export function ChoiceMenu<V extends string>({ label, icon, value, choices, onChoose, className = 'filter' }: Props<V>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <>
      <button type="button" className={className} popoverTarget={id} aria-haspopup="menu" aria-label={`${label}: ${chosen?.text ?? ''}`}>
        {icon && <Icon name={icon} />}
        {chosen?.sign}
        {chosen?.text}
        <Icon name="down" small />
      </button>
      <div id={id} ref={list} popover="auto" role="menu" aria-label={label} className="menu" onKeyDown={walkMenu} onBeforeToggle={focusFirst}>
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            role="menuitemradio"
            aria-checked={choice.value === value}
            onClick={() => {
              list.current?.hidePopover();
              onChoose(choice.value);
            }}
          >
            {choice.sign}
            <span>{choice.text}</span>
            {choice.hint && <small className="faint">{choice.hint}</small>}
            {choice.value === value && <Icon name="check" small />}
          </button>
        ))}
      </div>
    </>
  );
}

/** Arrow keys walk a menu, Home and End jump. */
export function walkMenu(event: React.KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)')];
  const at = items.indexOf(document.activeElement as HTMLElement); // -1 where none of them has the focus
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items[to % items.length]?.focus();
}

/** Before a menu shows: the focus goes to what is chosen, else to the first. */
export function focusFirst(event: React.ToggleEvent<HTMLElement>): void {
  if (event.newState === 'open') focusAtShow(event.currentTarget, '[aria-checked="true"]', '[role^="menuitem"]');
}

/** Where the focus goes as a popover shows: to the first found. The browser moves it while showing, so that no key gets lost. */
export function focusAtShow(popover: HTMLElement, ...selectors: readonly string[]): void {
  popover.querySelector('[autofocus]')?.removeAttribute('autofocus');
  for (const selector of selectors) {
    const found = popover.querySelector(selector);
    if (found) return found.setAttribute('autofocus', ''); // React's own autoFocus comes too early: what is hidden takes no focus
  }
}
