/** What has no day yet, beside the month: dragged out of here it gets one, dragged here it loses it. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { NO_SLOT } from '../../../shared/planning/slot.ts';
import { useSpeech } from '../../ui/language.tsx';
import { verdictOf } from '../drag/drop-words.ts';
import { useDropTarget } from '../drag/use-drag-ends.ts';
import { FindingPill } from '../../ui/marks.tsx';
import { TRAY_SECTIONS } from './day-index.ts';
import type { TrayItem, TraySection } from './day-index.ts';
import { useUndated } from './day-store.ts';
import { TrayCard } from './tray-card.tsx';

export const TRAY_TARGET = 'tray';
const TO_TRAY = { type: 'slot', slot: NO_SLOT } as const;

type Row = { readonly section: TraySection; readonly count: number } | { readonly item: TrayItem };

/** Heads and cards of all sections that hold something, one after the other. */
function useRows(): readonly Row[] {
  const [week, planned, ideas] = [useUndated('week'), useUndated('planned'), useUndated('ideas')];
  return useMemo(() => {
    const lists = { week, planned, ideas };
    return TRAY_SECTIONS.flatMap((section): Row[] => {
      const items = lists[section];
      return items.length === 0 ? [] : [{ section, count: items.length }, ...items.map((item) => ({ item }))];
    });
  }, [week, planned, ideas]);
}

export const Tray = memo(function Tray() {
  const { t, language } = useSpeech();
  const rows = useRows();
  const { ref, state } = useDropTarget({
    id: TRAY_TARGET, to: TO_TRAY, name: t('calendar.tray'),
    holds: ({ card, placement }) => rows.some((row) => 'item' in row && row.item.key === (placement ?? card)),
  });
  const verdict = state.active && state.preview ? verdictOf(TO_TRAY, state.preview, t, language) : null;
  return (
    <section ref={ref} className={['tray', state.active && 'would-ok', state.over && 'is-over'].filter(Boolean).join(' ')} aria-label={t('calendar.tray')}>
      <h2 className="tray-head">
        {t('calendar.tray')}
        {verdict ? <FindingPill severity={verdict.severity} text={verdict.text} /> : <span className="n">{rows.filter((row) => 'item' in row).length}</span>}
      </h2>
      <TrayRows rows={rows} />
    </section>
  );
});

const CARD_HEIGHT = 92;
const HEAD_HEIGHT = 28;

const TrayRows = memo(function TrayRows({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useSpeech();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(1);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (rows[i] && 'item' in rows[i] ? CARD_HEIGHT : HEAD_HEIGHT),
    getItemKey: (i) => (rows[i] && 'item' in rows[i] ? rows[i].item.key : (rows[i]?.section ?? i)),
    overscan: 4,
  });
  const stop = rows[at] && 'item' in rows[at] ? at : 1;
  /** Up and down from card to card, over the heads between them. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.defaultPrevented) return;
    let next = stop + step;
    while (rows[next] && !('item' in rows[next]!)) next += step; // there, so it is one of the two
    event.preventDefault();
    if (!rows[next]) return;
    setAt(next);
    list.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] .card`)?.focus());
  };
  return (
    <div ref={scroller} className="tray-body" onKeyDown={onKeyDown}>
      {rows.length === 0 && (
        <p className="empty">
          <b>{t('calendar.trayEmpty')}</b>
          {t('calendar.trayHint')}
        </p>
      )}
      <div className="tray-rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <div key={key} ref={list.measureElement} data-index={index} className="tray-row" style={{ transform: `translateY(${start}px)` }}>
                {'item' in row ? <TrayCard item={row.item} tabStop={index === stop} onFocus={() => setAt(index)} /> : <Head section={row.section} count={row.count} />}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
});

function Head({ section, count }: { readonly section: TraySection; readonly count: number }) {
  const { t } = useSpeech();
  return (
    <div className="sect-head">
      <h3><b>{t(`calendar.traySections.${section}`)}</b></h3>
      <span className="n">{count}</span>
    </div>
  );
}
