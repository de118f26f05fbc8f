/** Search and do: one field, and below it everything that answers. Arrows walk, Enter opens or does, Escape closes. */
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { usePlan } from '../../store/plan-store.ts';
import { choose, clearSelection, toggleChosen } from '../../store/selection.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { keysText } from '../../actions/keys-text.ts';
import { Chosen } from './chosen.tsx';
import type { Hit } from './hit.ts';
import { HitList } from './hit-list.tsx';
import './palette.css';
import { useHits } from './use-hits.ts';

export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const complete = usePlan((s) => s.complete);
  const { words, hits, error, waits } = useHits(query, all);
  const active = Math.max(0, hits.findIndex(({ key }) => key === at));
  const cards = hits.filter(({ card }) => card);

  // Closed first, so that the focus is back where it was when something else takes it.
  const take = (hit: Hit | undefined): void => {
    if (!hit) return;
    flushSync(onClose);
    hit.run();
  };
  const hurried = useRef(false); // Enter came before anything was found: what comes first is meant
  useEffect(() => {
    if (waits || !hurried.current) return;
    hurried.current = false;
    queueMicrotask(() => take(hits[active]));
  });
  const showAll = (): void => {
    if (cards.length === 0 || words.length === 0) return;
    flushSync(() => {
      setAll(true);
      setAt(cards[0]!.key); // there is one
    });
    list.current?.focus();
  };
  const toTop = (): void => {
    if (list.current && list.current.scrollTop > 0) list.current.scrollTop = 0;
  };
  const walk = (event: KeyboardEvent): boolean => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 + hits.length }[event.key];
    if (to === undefined) return false;
    if (to % hits.length === 0) toTop();
    setAt(hits[to % hits.length]?.key ?? null);
    return true;
  };
  const onFieldKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      if (event.ctrlKey || event.metaKey) showAll();
      else if (hits.length > 0) take(hits[active]);
      else hurried.current = waits;
    } else if (!walk(event)) return;
    event.preventDefault();
  };
  const onListKey = (event: KeyboardEvent): void => {
    const card = hits[active]?.card;
    if (event.key === 'Enter') take(hits[active]);
    else if (card && (event.key === ' ' || event.key.toLowerCase() === 'x') && !event.ctrlKey && !event.metaKey) toggleChosen({ card: card.id, placement: null });
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) choose(cards.flatMap((hit) => (hit.card ? [{ card: hit.card.id, placement: null }] : [])), true);
    else if (!walk(event)) return;
    event.preventDefault();
  };
  const type = (text: string): void => {
    toTop();
    hurried.current = false;
    setQuery(text);
    setAt(null);
  };
  return (
    <Modal title={t('keys.searchOrDo')} className={all ? 'palette palette-all' : 'palette'} onClose={onClose}>
      <div className="palette-field">
        <Icon name="search" />
        <input
          type="text" role="combobox" autoComplete="off" spellCheck={false} aria-label={t('keys.searchOrDo')} placeholder={t('search.hint')} maxLength={200}
          aria-expanded={hits.length > 0} aria-controls={id} aria-autocomplete="list" aria-activedescendant={hits[active] ? `${id}-${hits[active].key}` : undefined}
          value={query} onChange={(event) => type(event.target.value)} onKeyDown={onFieldKey}
        />
        <Button small look="quiet" icon="x" label={t('shell.close')} onClick={onClose} />
      </div>
      <HitList id={id} ref={list} hits={hits} words={words} active={active} all={all} onKeyDown={onListKey} onTake={take} />
      <div className="dialog-foot">
        {words.length === 0 && <span className="muted">{t('search.keys', { walk: keysText('ArrowUp', t) + keysText('ArrowDown', t), enter: keysText('Enter', t), esc: keysText('Escape', t) })}</span>}
        <span role="status" className="muted">
          {error ? t(`error.${error.code}`, error.params) : words.length === 0 ? '' : waits ? t('search.looking') : <span className={hits.length === 0 ? 'sr' : undefined}>{t('search.count', { count: hits.length })}</span>}
          {!complete && words.length > 0 && ` ${t('search.incomplete')}`}
        </span>
        <span className="push" />
        {all ? <Chosen onDone={onClose} onNone={clearSelection} /> : cards.length > 0 && words.length > 0 && <Button small onClick={showAll}>{t('search.all')}<kbd aria-hidden="true">{keysText('Mod+Enter', t)}</kbd></Button>}
      </div>
    </Modal>
  );
}
