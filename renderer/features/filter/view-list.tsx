/** The saved views: each leads there, and can be renamed, replaced and removed; what is shown now can be saved. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SavedView, SavedViewId } from '../../../shared/domain/records.ts';
import { say } from '../../store/notices.ts';
import { go, hrefOf } from '../../store/route.ts';
import type { Route } from '../../store/route.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { ActionMenu } from '../../ui/form/action-menu.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { downloadIcs } from '../import/download.ts';
import { chooseView, placeOf, saveView, viewAt } from './views.ts';
import type { CurrentView } from './views.ts';

interface Props {
  readonly views: readonly SavedView[];
  readonly route: Route;
  readonly current: CurrentView | null;
  readonly close: () => void;
}

export default function ViewList({ views, route, current, close }: Props) {
  const { t } = useSpeech();
  const [renaming, setRenaming] = useState<SavedViewId | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-first]')?.focus(); // the first time it comes after the popup
  }, []);
  const first = current?.view ?? views[0];
  /** The name's field is gone: the focus goes to the view. */
  const renamed = (id: SavedViewId): void => {
    setRenaming(null);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-view="${id}"]`)?.focus());
  };
  return (
    <div ref={box} className="view-list" onKeyDown={walkLinks}>
      {views.length === 0 && <p className="faint">{t('filter.views.none')}</p>}
      <ul aria-label={t('filter.views.open')}>
        {views.map((view) => (
          <li key={view.id}>
            {renaming === view.id
              ? <NameField label={t('filter.views.newName', { name: view.name })} name={view.name} onName={(name) => run('saveView', { record: { ...view, name } }) && renamed(view.id)} onEscape={() => renamed(view.id)} />
              : <View view={view} route={route} current={current} close={close} first={view === first} onRename={() => setRenaming(view.id)} />}
          </li>
        ))}
      </ul>
      <SaveThis views={views} route={route} first={first === undefined} onSaved={close} />
      <Button small look="quiet" icon="cal" onClick={() => { close(); void downloadIcs(route.filter); }}>{t('filter.views.download')}</Button>
    </div>
  );
}

interface ViewProps extends Omit<Props, 'views'> {
  readonly view: SavedView;
  /** It has the focus as the list opens. */
  readonly first: boolean;
  readonly onRename: () => void;
}

function View({ view, route, current, close, first, onRename }: ViewProps) {
  const { t } = useSpeech();
  const { id, name, place, filter } = view;
  const to = { view: viewAt(place, route.view), filter, panel: null };
  const here = current?.view.id === id ? current : null;
  const remove = (): void => {
    close();
    if (run('removeEntry', { table: 'views', id })) say({ text: t('filter.views.removed', { name }), action: wayBack(t('shell.undo')) });
  };
  return (
    <>
      <a
        data-view={id} data-first={first || undefined} href={hrefOf(to)} aria-current={here ? (here.changed ? 'true' : 'page') : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) return; // in a tab of its own
          event.preventDefault();
          close();
          chooseView(id);
          go(to);
        }}
      >
        <Icon name={place === 'board' || place === 'wheel' ? place : 'cal'} small />
        <span className="txt">{name}</span>
        <span className="faint">{here?.changed ? t('filter.views.changed') : t(`filter.places.${place}`)}</span>
      </a>
      <ActionMenu
        label={t('filter.views.more', { name })} button={<Icon name="more" />}
        items={[
          { key: 'replace', text: t('filter.views.replaceWhat'), icon: 'redo', run: () => void (saveView(name, placeOf(route.view), route.filter, id) && close()) },
          { key: 'rename', text: t('filter.views.rename'), icon: 'article', run: onRename },
          { key: 'remove', text: t('filter.views.remove'), icon: 'x', run: remove },
        ]}
      />
    </>
  );
}

/** A name that is taken replaces that view. */
function SaveThis({ views, route, first, onSaved }: Pick<Props, 'views' | 'route'> & Pick<ViewProps, 'first'> & { readonly onSaved: () => void }) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState('');
  const taken = views.find(({ name }) => name.toLocaleLowerCase('sv') === typed.trim().toLocaleLowerCase('sv'));
  const save = (): void => {
    if (!saveView(typed, placeOf(route.view), route.filter, taken?.id)) return;
    onSaved();
    say({ text: t('filter.views.saved', { name: typed.trim() }), action: wayBack(t('shell.undo')) });
  };
  return (
    <form className="view-save" aria-label={t('filter.views.saveThis')} onSubmit={(event) => { event.preventDefault(); save(); }}>
      <input data-first={first || undefined} className="input" aria-label={t('filter.views.name')} placeholder={t('filter.views.name')} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Button small look="primary" type="submit" disabled={typed.trim() === ''}>{t(taken ? 'filter.views.replace' : 'filter.views.save')}</Button>
    </form>
  );
}

interface NameProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onEscape: () => void;
}

function NameField({ label, name, onName, onEscape }: NameProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') onName(event.currentTarget.value);
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault(); // the popup stays
    event.stopPropagation();
  };
  return <input ref={field} className="input" aria-label={label} defaultValue={name} onKeyDown={onKeyDown} />;
}

/** Arrows go from view to view, and on to the field. */
function walkLinks(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('li > a, .view-save input')];
  const at = stops.indexOf(event.target as HTMLElement); // keys come from an element
  if (!step || at < 0) return;
  event.preventDefault();
  stops[at + step]?.focus();
}
