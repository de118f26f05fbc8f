/** What was found, by group; in the list of all hits several can be chosen. */
import type { KeyboardEvent, Ref } from 'react';
import { useSelection, toggleChosen } from '../../store/selection.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { Hit } from './hit.ts';
import { HitRow } from './hit-row.tsx';

interface Props {
  readonly id: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly hits: readonly Hit[];
  readonly words: readonly string[];
  readonly active: number;
  readonly all: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onTake: (hit: Hit) => void;
}

/** Brings the row on screen that the keyboard is at. The first is there: what is typed leads to it, and to ask where it is costs a layout a key. */
const intoView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' });

export function HitList({ id, ref, hits, words, active, all, onKeyDown, onTake }: Props) {
  const { t } = useSpeech();
  const chosen = useSelection((s) => s.chosen);
  if (hits.length === 0) return <div id={id} className="hits">{words.length > 0 && <p className="muted">{t('search.nothing')}</p>}</div>;
  const row = (hit: Hit) => {
    const here = hits[active] === hit;
    const isChosen = all && hit.card !== undefined && chosen.has(hit.card.id);
    return (
      <div
        key={hit.key} id={`${id}-${hit.key}`} role="option" aria-selected={all ? isChosen : here} ref={here && active > 0 ? intoView : undefined} className={here ? 'hit is-active' : 'hit'}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          const toggles = all && hit.card && (event.ctrlKey || event.metaKey || (event.target instanceof Element && event.target.closest('.hit-box')));
          if (toggles && hit.card) toggleChosen({ card: hit.card.id, placement: null });
          else onTake(hit);
        }}
      >
        <HitRow hit={hit} words={words} box={all ? isChosen : null} />
      </div>
    );
  };
  return (
    <div
      id={id} ref={ref} role="listbox" className="hits" aria-label={t('search.hits')} aria-multiselectable={all} tabIndex={all ? 0 : -1} onKeyDown={onKeyDown}
      aria-activedescendant={all && hits[active] ? `${id}-${hits[active].key}` : undefined}
    >
      {[...new Set(hits.map(({ group }) => group))].map((group) => {
        const own = hits.filter((hit) => hit.group === group);
        return (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <p id={`${id}-${group}`} className="hits-head" role="presentation">{t(`search.group.${group}`)}</p>
            {own.map(row)}
          </div>
        );
      })}
    </div>
  );
}
