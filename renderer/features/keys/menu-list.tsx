/** Everything that can be done from here, by group, with its keys. */
import { useEffect, useRef } from 'react';
import { ACTION_GROUPS, actionsOf, isMeant } from '../../../shared/actions/list.ts';
import type { ActionId } from '../../../shared/actions/list.ts';
import { act, placeOf } from '../../actions/actions.ts';
import { keyProps, keysOf } from '../../actions/keys-text.ts';
import { useSelection } from '../../store/selection.ts';
import { useRoute } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import './menu.css';

export default function MenuList({ close }: { readonly close: () => void }) {
  const { t } = useSpeech();
  const place = placeOf(useRoute().view);
  const groups = useRef<HTMLDivElement>(null);
  useEffect(() => groups.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []); // it may come after the popover
  const chosen = useSelection((s) => s.chosen.size);
  const item = (id: ActionId) => (
    <button key={id} type="button" role="menuitem" disabled={id === 'chosen' && chosen === 0} aria-keyshortcuts={keyProps(id, '', t)['aria-keyshortcuts']} onClick={() => { close(); act(id); }}>
      <span>{t(`actions.name.${id}`)}</span>
      {keysOf(id, t) && <kbd aria-hidden="true">{keysOf(id, t)}</kbd>}
    </button>
  );
  return (
    <div ref={groups} role="none" className="menu-groups">
      {ACTION_GROUPS.map((group) => (
        <div key={group} role="group" aria-label={t(`actions.group.${group}`)}>
          <p aria-hidden="true">{t(`actions.group.${group}`)}</p>
          {actionsOf(group).filter((id) => isMeant(id, place)).map(item)}
        </div>
      ))}
    </div>
  );
}
