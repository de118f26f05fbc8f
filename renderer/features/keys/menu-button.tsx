/** The way to everything that can be done from here. */
import { Suspense, lazy, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { walkMenu } from '../../ui/choice-menu.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { fetchMenu } from './later.ts';

const MenuList = lazy(fetchMenu);

export function MenuButton() {
  const { t } = useSpeech();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-quiet btn-icon" popoverTarget={id} aria-haspopup="menu" aria-expanded={open} aria-label={t('keys.menu')} title={t('keys.menu')}>
        <Icon name="menu" />
      </button>
      <div
        id={id} ref={list} popover="auto" role="menu" aria-label={t('keys.menu')} className="menu menu-all" onKeyDown={walkMenu}
        onBeforeToggle={(event) => event.newState === 'open' && flushSync(() => setOpen(true))} onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Suspense><MenuList close={() => list.current?.hidePopover()} /></Suspense>}
      </div>
    </>
  );
}
