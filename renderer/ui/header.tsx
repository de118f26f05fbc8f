/** The bar on top: where one can go, undo and redo, search, collisions, a new card, everything else in the menu. */
import type { ActionId } from '../../shared/actions/list.ts';
import { act } from '../actions/actions.ts';
import { keyProps, keysOf } from '../actions/keys-text.ts';
import { MenuButton } from '../features/keys/menu-button.tsx';
import { BellPlace } from '../features/reminders/bell-place.tsx';
import { SearchButton } from '../features/search/search-button.tsx';
import { useTally } from '../store/tally.ts';
import { usePlan } from '../store/plan-store.ts';
import { MEETINGS, WHEEL, hrefOf, useRoute } from '../store/route.ts';
import type { View } from '../store/route.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useSpeech } from './language.tsx';
import { SeverityMark } from './marks.tsx';

export function Header() {
  const { t } = useSpeech();
  const { view: now } = useRoute();
  const link = (view: View, icon: 'board' | 'cal' | 'wheel' | 'team', id: ActionId) => (
    <a
      href={hrefOf({ view, panel: null })}
      aria-current={view.name === now.name ? 'page' : undefined}
      {...keyProps(id, t(`shell.${view.name}`), t)}
    >
      <Icon name={icon} />
      {t(`shell.${view.name}`)}
    </a>
  );
  const create = t(now.name === 'wheel' ? 'shell.newRecurring' : 'shell.newCard');
  return (
    <header className="bar">
      <a className="skip" href="#main" onClick={(e) => { e.preventDefault(); document.querySelector<HTMLElement>('main')?.focus(); }}>{t('shell.skip')}</a>
      <span className="brand">
        <svg aria-hidden="true"><use href="#logo" /></svg>
        Wheelhouse
      </span>
      <nav className="nav" aria-label={t('shell.navigation')}>
        {link({ name: 'board' }, 'board', 'board')}
        {link({ name: 'calendar', mode: 'month', at: null }, 'cal', 'month')}
        {link(WHEEL, 'wheel', 'wheel')}
        {link(MEETINGS, 'team', 'meetings')}
      </nav>
      <span className="push" />
      <Steps />
      <SearchButton />
      <CollisionsButton />
      <Button look="primary" icon="plus" onClick={() => act('newCard')} {...keyProps('newCard', create, t)}>
        {create}
        <kbd aria-hidden="true">{keysOf('newCard', t)}</kbd>
      </Button>
      <a
        className="btn btn-quiet btn-icon"
        href={hrefOf({ view: { name: 'settings', section: 'workspace' }, panel: null })}
        aria-label={t('shell.settings')}
        {...keyProps('settings', t('shell.settings'), t)}
        aria-current={now.name === 'settings' ? 'page' : undefined}
      >
        <Icon name="settings" />
      </a>
      <BellPlace />
      <MenuButton />
    </header>
  );
}

function Steps() {
  const { t } = useSpeech();
  const [undo, redo] = [usePlan((s) => s.undo), usePlan((s) => s.redo)];
  const step = (id: 'undo' | 'redo', what: typeof undo) => {
    const name = what ? t(`shell.${id}What`, { what: t(`action.${what.command}`, { title: what.title }) }) : t(`shell.${id}`);
    return <Button look="quiet" icon={id} disabled={!what} onClick={() => act(id)} label={name} {...keyProps(id, name, t)} />;
  };
  return <>{step('undo', undo)}{step('redo', redo)}</>;
}

function CollisionsButton() {
  const { t } = useSpeech();
  const tally = useTally();
  const { panel, view } = useRoute();
  const open = panel?.type === 'collisions';
  const clear = tally.error + tally.warning + tally.info === 0;
  return (
    <Button onClick={() => act('collisions')} aria-expanded={open} {...(view.name === 'wheel' ? {} : keyProps('collisions', t('shell.collisions'), t))}>
      <span className="sr">{t('shell.collisionsCount', { errors: tally.error, warnings: tally.warning, infos: tally.info })}</span>
      <span aria-hidden="true">{t('shell.collisions')}</span>
      <span className="tallies" aria-hidden="true">
        {clear && <span className="tally"><SeverityMark severity="ok" />0</span>}
        {(['error', 'warning', 'info'] as const).map((severity) =>
          tally[severity] > 0 ? (
            <span className="tally" key={severity}>
              <SeverityMark severity={severity} />
              {tally[severity]}
            </span>
          ) : null,
        )}
      </span>
    </Button>
  );
}
