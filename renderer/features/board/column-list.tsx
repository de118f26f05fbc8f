/** A column's body: a virtual list of sections and cards. The focused and the lifted card stay mounted, wherever it scrolls. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range, VirtualItem, VirtualizerOptions } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { BoardColumn, BoardSection } from '../../../shared/planning/board.ts';
import { isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import { sectionKeyOf } from '../../../shared/planning/sections.ts';
import { formatWeek } from '../../../shared/planning/slot.ts';
import { shownOf, useShows } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpotlight } from '../../store/spotlight.ts';
import type { Spotlight } from '../../store/spotlight.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useDrag } from '../drag/drag-store.ts';
import { ScrollArea } from '../drag/scroll-area.tsx';
import { BoardCard } from './board-card.tsx';
import { GapPlace } from '../gaps/gap-place.tsx';
import type { Gap } from '../gaps/gaps.ts';
import { useGaps } from '../gaps/gaps.ts';
import { gapFocused, setAdding, useBoardFocus } from './board-focus.ts';
import { lists } from './lists.ts';
import { QuickAdd, Capture } from './new-card.tsx';
import { FirstSteps } from './first-steps.tsx';
import { EmptyColumn, Fold, NewToday } from './row-parts.tsx';
import { gapRow, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { sectionWords } from './section-words.ts';
import { SectionView } from './section-view.tsx';

interface Props {
  readonly column: BoardColumn;
  readonly index: number;
}

/** The column's body; its rows come once it is there, so that they are right for its width in the first drawing. */
export function ColumnList({ column, index }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const { clientWidth, clientHeight } = scroll.current!; // rendered below
    setBox({ width: clientWidth, height: clientHeight });
  }, []);
  return (
    <div className="col-body" ref={scroll} data-col={index}>
      {box && <Rows column={column} box={box} scroll={scroll} />}
    </div>
  );
}

interface Box {
  readonly width: number;
  readonly height: number;
}

function Rows({ column, box, scroll }: { readonly column: BoardColumn; readonly box: Box; readonly scroll: RefObject<HTMLDivElement | null> }) {
  const rows = useRows(column, box.width);
  const at = useMemo(() => new Map(rows.map((row, i) => [row.key, i])), [rows]);
  const spans = useMemo(() => spansOf(rows), [rows]);
  const pinned = usePinned(at);
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), ...pinned])].sort((a, b) => a - b),
    [pinned],
  );
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (i) => rows[i]?.height ?? 0,
    getItemKey: (i) => rows[i]?.key ?? i,
    rangeExtractor,
    overscan: 1,
    initialRect: box,
    measureElement: afterLayout,
    scrollPaddingStart: 36,
    scrollPaddingEnd: 24,
    useFlushSync: false,
  });
  const show = useCallback(
    (key: string): void => {
      const i = at.get(key);
      if (i !== undefined) list.scrollToIndex(i, { align: 'auto' });
    },
    [at, list],
  );
  useEffect(() => {
    lists.set(column.id, { rows, show });
    return () => void lists.delete(column.id);
  }, [column.id, rows, show]);
  useShown(at, show);
  return (
    <ScrollArea id={column.id} className="col-rows" style={{ height: list.getTotalSize() }}>
      {grouped(list.getVirtualItems(), rows).map(({ section, items }) => {
        const [first, last] = spans.get(section.key)!; // every row's section is there
        const [start, end] = [list.measurementsCache[first]?.start ?? 0, list.measurementsCache[last]?.end ?? 0];
        return <Section key={section.key} {...{ section, items, rows, start, end }} measure={list.measureElement} />;
      })}
    </ScrollArea>
  );
}

/** A row counts as high as it was taken to be until the browser has laid it out and tells, in the same frame. */
const afterLayout: VirtualizerOptions<HTMLDivElement, HTMLElement>['measureElement'] = (element, entry, list) => {
  const told = entry?.borderBoxSize[0]?.blockSize;
  if (told !== undefined) return told;
  const at = list.indexFromElement(element);
  return list.measurementsCache[at]?.size ?? list.options.estimateSize(at);
};

function useRows(column: BoardColumn, width: number): readonly Row[] {
  const today = usePlan((s) => s.today);
  const bare = usePlan((s) => s.board.columns.every(({ count }) => count === 0));
  const opened = useBoardFocus((s) => s.opened);
  const shows = useShows();
  const adding = useBoardFocus((s) => (column.sections.some(({ key }) => key === s.adding) ? s.adding : null));
  const addingFor = useBoardFocus((s) => (adding === null ? null : s.addingFor));
  const gaps = useGaps(useMemo(() => column.sections.flatMap(({ date }) => date ?? []), [column]));
  const focus = useBoardFocus((s) => s.card);
  const focusCard = usePlan((s) => (focus === null ? undefined : s.plan.cards.get(focus)));
  const focusIn = column.id === 'planned' && focusCard ? sectionKeyOf(focusCard, today) : null;
  const focusHere = focusIn === null ? null : focus;
  return useMemo(
    () => rowsOf(column, { opened, shown: (cards) => shownOf(cards, shows), adding, addingFor, gaps, focus: focusHere, focusIn, today, bare, width }),
    [column, opened, shows, adding, addingFor, gaps, focusHere, focusIn, today, bare, width],
  );
}

/** Rows that stay mounted: the card that has the focus, the gap that gets it, the one that is lifted, a new card being written. */
function usePinned(at: ReadonlyMap<string, number>): readonly number[] {
  const indexOf = (key: string | null | undefined): number => (key ? (at.get(key) ?? -1) : -1);
  const focus = useBoardFocus((s) => indexOf(s.card));
  const adding = useBoardFocus((s) => indexOf(s.adding && `add:${s.adding}`));
  const gap = useBoardFocus((s) => indexOf(s.gap && gapRow(s.gap)));
  const lifted = useDrag((s) => indexOf(s.item?.card));
  return useMemo(() => [focus, adding, gap, lifted].filter((i) => i >= 0), [focus, adding, gap, lifted]);
}

/** Scrolls to the card that takes the focus, to a new card's field, to what a panel asks for. */
function useShown(at: ReadonlyMap<string, number>, show: (key: string) => void): void {
  const claim = useBoardFocus((s) => (s.card !== null && at.has(s.card) ? s.claim : 0));
  const adding = useBoardFocus((s) => (s.adding !== null && at.has(`add:${s.adding}`) ? `add:${s.adding}` : null));
  const gap = useBoardFocus((s) => (s.gap !== null && at.has(gapRow(s.gap)) ? gapRow(s.gap) : null));
  const asked = useSpotlight((s) => (s.reveal && rowOf(s.reveal, at) ? s.reveal : null));
  const shown = useRef(0);
  useEffect(() => {
    const { card } = useBoardFocus.getState();
    if (claim > shown.current && card) show(card);
    shown.current = Math.max(claim, shown.current);
  }, [claim, show]);
  useEffect(() => {
    if (adding) show(adding);
  }, [adding, show]);
  useEffect(() => {
    if (gap) show(gap);
  }, [gap, show]);
  const seen = useRef(asked);
  useEffect(() => {
    const row = asked && asked !== seen.current && rowOf(asked, at);
    if (row) show(row);
    seen.current = asked;
  }, [asked, at, show]);
}

/** The row that shows a card; of a day its head, or that of the week or month it lies in. */
function rowOf(what: NonNullable<Spotlight['reveal']>, at: ReadonlyMap<string, number>): string | undefined {
  if ('card' in what) return at.has(what.card) ? what.card : undefined;
  const { day } = what;
  return [`day:${day}`, `week:${formatWeek(isoWeekOf(toDayNumber(day)))}`, `month:${day.slice(0, 7)}`].map((key) => `head:${key}`).find((key) => at.has(key));
}

interface Group {
  readonly section: BoardSection;
  readonly items: VirtualItem[];
}

function grouped(items: readonly VirtualItem[], rows: readonly Row[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const section = rows[item.index]?.section;
    if (!section) continue;
    const group = groups.get(section.key);
    if (group) group.items.push(item);
    else groups.set(section.key, { section, items: [item] });
  }
  return [...groups.values()];
}

/** The first and last row of each section, by its key. Ideas begins with the column's own rows. */
function spansOf(rows: readonly Row[]): ReadonlyMap<string, readonly [first: number, last: number]> {
  const spans = new Map<string, readonly [number, number]>();
  rows.forEach(({ type, section }, i) => {
    const first = spans.get(section.key)?.[0];
    // What an empty column says stands above its first section.
    if (type !== 'empty' || section.kind === 'ideas') spans.set(section.key, [first ?? i, i]);
    else if (first === undefined) spans.set(section.key, [i + 1, i + 1]);
  });
  return spans;
}

interface SectionProps extends Group {
  readonly rows: readonly Row[];
  /** In px from the list's top. */
  readonly start: number;
  readonly end: number;
  readonly measure: (node: HTMLElement | null) => void;
}

function Section({ section, items, rows, start, end, measure }: SectionProps) {
  const { t, language } = useSpeech();
  const words = useMemo(() => sectionWords(section, t, language), [section, t, language]);
  const headed = items.some(({ index }) => rows[index]?.type === 'head');
  return (
    <SectionView section={section} words={words} start={start} height={end - start} headed={headed}>
      {items.map((item) => {
        const row = rows[item.index];
        return row && row.type !== 'head' ? (
          <div key={row.key} ref={measure} data-index={item.index} className="row" style={{ transform: `translateY(${item.start - start}px)` }}>
            <RowContent row={row} place={words.full} />
          </div>
        ) : null;
      })}
    </SectionView>
  );
}

function RowContent({ row, place }: { readonly row: Row; readonly place: string }) {
  switch (row.type) {
    case 'card': return <BoardCard card={row.card} kind={row.section.kind} place={place} />;
    case 'capture': return <Capture section={row.section} />;
    case 'add': return <QuickAdd section={row.section} place={place} />;
    case 'gap': return <GapRow section={row.section} gap={row.gap} />;
    case 'fold': return <Fold section={row.section} hidden={row.hidden} place={place} />;
    case 'today': return <NewToday section={row.section} />;
    case 'empty': return row.section.column === 'this-week' ? <FirstSteps /> : <EmptyColumn section={row.section} />;
    case 'head': return null;
  }
}

function GapRow({ section, gap }: { readonly section: BoardSection; readonly gap: Gap }) {
  const wanted = useBoardFocus((s) => s.gap?.key === gap.key);
  return <GapPlace gap={gap} words="line" onAdd={() => setAdding(section.key, gap)} focused={wanted ? gapFocused : null} />;
}
