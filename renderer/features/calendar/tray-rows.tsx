/** The rows of the tray, of which only those in sight are there. Arrows go from card to card. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { filterCount } from '../../../shared/planning/filter.ts';
import { useFilter } from '../../store/filter.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useDrag } from '../drag/drag-store.ts';
import { useBroughtIn } from './into-tray.ts';
import { onChoosingKey, pressListed } from './choosing.ts';
import type { TrayItem } from './day-index.ts';
import { TrayCard } from './tray-card.tsx';
import { foldSection, ofTray, useTrayFolds, useTrayQuery } from './tray-list.ts';
import type { DueItem, TrayRow } from './tray-list.ts';

const CARD_HEIGHT = 92;
const HEAD_HEIGHT = 28;

export const TrayRows = memo(function TrayRows({ rows }: { readonly rows: readonly TrayRow[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(1);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (rows[i] && 'item' in rows[i] ? CARD_HEIGHT : HEAD_HEIGHT),
    getItemKey: (i) => (rows[i] && 'item' in rows[i] ? rows[i].item.key : (rows[i]?.section ?? i)),
    overscan: 4,
  });
  const stop = rows[at] && 'item' in rows[at] ? at : rows.findIndex((row) => 'item' in row);
  const goTo = (next: number): void => {
    setAt(next);
    list.scrollToIndex(next);
    focusDrawn(next);
  };
  /** Gives the focus to a row, which is drawn some frames after it has been scrolled to. */
  const focusDrawn = (row: number, frames = 12): void => void requestAnimationFrame(() => {
    const card = scroller.current?.querySelector<HTMLElement>(`[data-index="${row}"] [data-card]`);
    if (card) card.focus();
    else if (frames > 0) focusDrawn(row, frames - 1);
  });
  useShowsBroughtIn(rows, goTo);
  const onPress = useCallback((event: MouseEvent, item: TrayItem | DueItem): void => pressListed(event, ofTray(item), () => rows.flatMap((row) => ('item' in row ? ofTray(row.item) : []))), [rows]);
  /** Up and down from card to card, over the heads between them. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented && !useDrag.getState().item && onChoosingKey(event)) return event.preventDefault();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.defaultPrevented) return;
    let next = stop + step;
    while (rows[next] && !('item' in rows[next]!)) next += step; // there, so it is one of the two
    event.preventDefault();
    if (rows[next]) goTo(next);
  };
  return (
    <div ref={scroller} className="tray-body" onKeyDown={onKeyDown}>
      {rows.length === 0 && <Nothing />}
      <div className="tray-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <div key={key} ref={list.measureElement} data-index={index} className="tray-row" style={{ transform: `translateY(${start}px)` }}>
                {'item' in row ? <TrayCard item={row.item} tabStop={index === stop} onFocus={() => setAt(index)} onPress={onPress} /> : <Head {...row} />}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
});

/** Goes to what has just been dropped here; a search that it does not match is over, and what is folded opens. */
function useShowsBroughtIn(rows: readonly TrayRow[], goTo: (row: number) => void): void {
  const key = useBroughtIn((s) => s.key);
  useEffect(() => {
    if (key === null) return;
    const at = rows.findIndex((row) => 'item' in row && row.item.key === key);
    if (at < 0 && useTrayQuery.getState().query !== '') return useTrayQuery.setState({ query: '' });
    if (at < 0 && useTrayFolds.getState().folded.size > 0) return useTrayFolds.setState({ folded: new Set() });
    useBroughtIn.setState({ key: null });
    if (at >= 0) goTo(at);
  });
}

/** Why there is nothing: the search, the filter, or every card has a day. */
function Nothing() {
  const { t } = useSpeech();
  const searched = useTrayQuery((s) => s.query.trim() !== '');
  const filtered = filterCount(useFilter()) > 0;
  if (searched || filtered) return <p className="empty">{t(searched ? 'tray.notFound' : 'tray.none')}</p>;
  return (
    <p className="empty">
      <b>{t('calendar.trayEmpty')}</b>
      {t('calendar.trayHint')}
    </p>
  );
}

function Head({ section, count, folded }: Extract<TrayRow, { readonly count: number }>) {
  const { t } = useSpeech();
  return (
    <div className="sect-head">
      <h3>
        <button type="button" aria-expanded={!folded} onClick={() => foldSection(section)}>
          <Icon name={folded ? 'right' : 'down'} small />
          <b>{section === 'due' ? t('tray.due') : t(`calendar.traySections.${section}`)}</b>
        </button>
      </h3>
      <span className="n">{count}</span>
    </div>
  );
}
