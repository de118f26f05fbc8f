/** The bar on top: where one can go, undo and redo, collisions, a new card. */
import { actionOf, keysText } from '../actions/actions.ts';
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
  const link = (view: View, icon: 'board' | 'cal' | 'wheel' | 'team') => (
    <a
      href={hrefOf({ view, panel: null })}
      aria-current={view.name === now.name ? 'page' : undefined}
    >
      <Icon name={icon} />
      {t(`shell.${view.name}`)}
    </a>
  );
  return (
    <header className="bar">
      <a className="skip" href="#main" onClick={(e) => { e.preventDefault(); document.querySelector<HTMLElement>('main')?.focus(); }}>{t('shell.skip')}</a>
      <span className="brand">
        <svg aria-hidden="true"><use href="#logo" /></svg>
        Wheelhouse
      </span>
      <nav className="nav" aria-label={t('shell.navigation')}>
        {link({ name: 'board' }, 'board')}
        {link({ name: 'calendar', mode: 'month', at: null }, 'cal')}
        {link(WHEEL, 'wheel')}
        {link(MEETINGS, 'team')}
      </nav>
      <span className="push" />
      <Steps />
      <CollisionsButton />
      <Button look="primary" icon="plus" onClick={actionOf('newCard').run}>
        {t(now.name === 'wheel' ? 'shell.newRecurring' : 'shell.newCard')}
        <kbd>N</kbd>
      </Button>
      <a
        className="btn btn-quiet btn-icon"
        href={hrefOf({ view: { name: 'settings', section: 'workspace' }, panel: null })}
        aria-label={t('shell.settings')}
        title={t('shell.settings')}
        aria-current={now.name === 'settings' ? 'page' : undefined}
      >
        <Icon name="settings" />
      </a>
    </header>
  );
}

function Steps() {
  const { t } = useSpeech();
  const [undo, redo] = [usePlan((s) => s.undo), usePlan((s) => s.redo)];
  const name = (what: typeof undo, plain: string, full: 'shell.undoWhat' | 'shell.redoWhat') =>
    what ? t(full, { what: t(`action.${what.command}`, { title: what.title }) }) : plain;
  return (
    <>
      <Button look="quiet" icon="undo" disabled={!undo} onClick={actionOf('undo').run} label={name(undo, t('shell.undo'), 'shell.undoWhat')} aria-keyshortcuts={keysText('Mod+Z')} />
      <Button look="quiet" icon="redo" disabled={!redo} onClick={actionOf('redo').run} label={name(redo, t('shell.redo'), 'shell.redoWhat')} aria-keyshortcuts={keysText('Mod+Shift+Z')} />
    </>
  );
}

function CollisionsButton() {
  const { t } = useSpeech();
  const tally = useTally();
  const { panel, view } = useRoute();
  const open = panel?.type === 'collisions';
  const clear = tally.error + tally.warning + tally.info === 0;
  return (
    <Button onClick={actionOf('collisions').run} aria-expanded={open} aria-keyshortcuts={view.name === 'wheel' ? undefined : 'K'}>
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
