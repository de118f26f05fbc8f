/** Everything that can be done from here, by group, with its keys. */
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ACTION_GROUPS, actionsOf, isMeant } from '../../../shared/actions/list.ts';
import type { ActionId } from '../../../shared/actions/list.ts';
import { act, placeOf } from '../../actions/actions.ts';
import { keyProps, keysOf } from '../../actions/keys-text.ts';
import { useRoute } from '../../store/route.ts';
import { focusFirst, walkMenu } from '../../ui/choice-menu.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';

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
        onBeforeToggle={(event) => {
          if (event.newState === 'open') flushSync(() => setOpen(true));
          focusFirst(event);
        }}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Groups close={() => list.current?.hidePopover()} />}
      </div>
    </>
  );
}

function Groups({ close }: { readonly close: () => void }) {
  const { t } = useSpeech();
  const place = placeOf(useRoute().view);
  const item = (id: ActionId) => (
    <button key={id} type="button" role="menuitem" aria-keyshortcuts={keyProps(id, '', t)['aria-keyshortcuts']} onClick={() => { close(); act(id); }}>
      <span>{t(`keys.action.${id}`)}</span>
      {keysOf(id, t) && <kbd aria-hidden="true">{keysOf(id, t)}</kbd>}
    </button>
  );
  return ACTION_GROUPS.map((group) => (
    <div key={group} role="group" aria-label={t(`keys.group.${group}`)}>
      <p className="menu-head" aria-hidden="true">{t(`keys.group.${group}`)}</p>
      {actionsOf(group).filter((id) => isMeant(id, place)).map(item)}
    </div>
  ));
}
