/** A button that opens a list of things to do. */
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { focusFirst, walkMenu } from '../choice-menu.tsx';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon.tsx';

interface MenuItem {
  readonly key: string;
  readonly text: ReactNode;
  readonly icon?: IconName;
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly button: ReactNode;
  readonly buttonClass?: string;
}

export function ActionMenu({ label, items, button, buttonClass = 'btn btn-quiet btn-s btn-icon' }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id} aria-haspopup="menu" aria-label={label} title={label}>
        {button}
      </button>
      <div id={id} ref={list} popover="auto" role="menu" aria-label={label} className="menu" onKeyDown={walkMenu} onBeforeToggle={focusFirst}>
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            onClick={() => {
              list.current?.hidePopover();
              item.run();
            }}
          >
            {item.icon && <Icon name={item.icon} />}
            <span>{item.text}</span>
          </button>
        ))}
      </div>
    </>
  );
}
