/** What has no day yet, beside every mode of the calendar: dragged out of here it gets one, dragged here it loses it. */
import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import { NO_SLOT } from '../../../shared/planning/slot.ts';
import { keyProps } from '../../actions/keys-text.ts';
import { usePlan } from '../../store/plan-store.ts';
import { prefer } from '../../store/session.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FindingPill } from '../../ui/marks.tsx';
import { verdictOf } from '../drag/drop-words.ts';
import { useDropTarget } from '../drag/use-drag-ends.ts';
import { openCapture } from '../ideas/capture-store.ts';
import './tray.css';
import { useTrayQuery, useTrayRows } from './tray-list.ts';
import { TRAY_TARGET } from './into-tray.ts';
import { TrayRows } from './tray-rows.tsx';

const TO_TRAY = { type: 'slot', slot: NO_SLOT } as const;

interface Props {
  /** Where a view has its own mind about folding it; else it is as it was left in any other. */
  readonly folded?: boolean;
  readonly onFold?: (folded: boolean) => void;
}

export const Tray = memo(function Tray({ folded: own, onFold = keepFolded }: Props) {
  const { t, language } = useSpeech();
  const left = usePlan((s) => s.preferences.tray === 'folded');
  const folded = own ?? left;
  const fold = (now: boolean): void => foldTray(now, onFold);
  const { rows, all } = useTrayRows();
  const { ref, state } = useDropTarget({
    id: TRAY_TARGET, to: TO_TRAY, name: t('calendar.tray'),
    holds: ({ card, placement }) => rows.some((row) => 'item' in row && row.item.key === (placement ?? card)),
  });
  const verdict = state.active && state.preview ? verdictOf(TO_TRAY, state.preview, t, language) : null;
  const found = rows.reduce((sum, row) => sum + ('item' in row ? 0 : row.count), 0);
  const look = ['tray', folded && 'is-folded', state.active && 'would-ok', state.over && 'is-over'];
  return (
    <section ref={ref} className={look.filter(Boolean).join(' ')} aria-label={t('calendar.tray')}>
      {folded ? <Folded count={all} onOpen={() => fold(false)} /> : (
        <>
          <h2 className="tray-head">
            {t('calendar.tray')}
            {verdict ? <FindingPill severity={verdict.severity} text={verdict.text} /> : <span className="n">{found === all ? all : t('filter.of', { shown: String(found), all: String(all) })}</span>}
            <button type="button" className="add" aria-label={t('ideas.capture')} {...keyProps('captureIdea', t('ideas.capture'), t)} onClick={() => openCapture()}><Icon name="bulb" small /></button>
            <button type="button" className="add" aria-expanded aria-label={t('tray.fold')} title={t('tray.fold')} onClick={() => fold(true)}>
              <Icon name="left" small />
            </button>
          </h2>
          <Search />
          <TrayRows rows={rows} />
        </>
      )}
    </section>
  );
});

const keepFolded = (folded: boolean): void => void prefer({ tray: folded ? 'folded' : 'open' });

/** The button that was pressed is gone: the focus goes to the one that takes it back. */
function foldTray(folded: boolean, onFold: (folded: boolean) => void): void {
  onFold(folded);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.tray [aria-expanded]')?.focus());
}

function Folded({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  const { t } = useSpeech();
  return (
    <button type="button" className="rail-btn" aria-expanded={false} onClick={onOpen}>
      <span className="sr">{t('tray.unfold', { count })}</span>
      <Icon name="right" small />
      <span className="v" aria-hidden="true">{t('calendar.tray')}</span>
      <span className="n" aria-hidden="true">{count}</span>
    </button>
  );
}

function Search() {
  const { t } = useSpeech();
  const query = useTrayQuery((s) => s.query);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && query !== '') useTrayQuery.setState({ query: '' });
    else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.tray [data-card][tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="tray-search">
      <Icon name="search" />
      <input type="search" aria-label={t('tray.search')} placeholder={t('tray.search')} value={query} onChange={(event) => useTrayQuery.setState({ query: event.target.value })} onKeyDown={onKeyDown} />
    </div>
  );
}
