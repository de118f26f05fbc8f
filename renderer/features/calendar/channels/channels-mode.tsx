/** The channel matrix: is any channel too full, is any silent. Below it what is missing, what would fit there, and how the categories share it all. */
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { addDays } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { DragProvider } from '../../drag/drag-provider.tsx';
import { GapPicker } from '../../gaps/gap-picker.tsx';
import { useGaps } from '../../gaps/gaps.ts';
import { Tray } from '../tray.tsx';
import { ChannelsBar } from './channels-bar.tsx';
import { foldTray, useChoices, useTrayOpen, weeksFor } from './choices.ts';
import { focusDropped, walk } from './matrix-drag.ts';
import { GridAndBelow } from './grid-and-below.tsx';
import { choose, useMatrix } from './matrix-state.ts';
import { NewHere } from './new-here.tsx';
import { useRows } from './rows.ts';
import { useDaysOver } from './signs.ts';
import { useRevealed } from './use-revealed.ts';
import '../calendar.css';
import './channels.css';

const MARGIN = 68;
/** How many weeks fit into an element, followed; until it is there, into the window. */
function useFitting() {
  const ref = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState(() => weeksFor(innerWidth - MARGIN));
  useLayoutEffect(() => {
    const node = ref.current;
    if (!node) return;
    const observer = new ResizeObserver(() => setFitting(weeksFor(node.clientWidth)));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, fitting };
}

export default function ChannelsMode({ monday: asked }: { readonly monday: CalendarDate }) {
  // Other weeks are hundreds of cells: they are made in pieces, so that a key or the pointer never waits for all of them.
  const monday = useDeferredValue(asked);
  const { t } = useSpeech();
  const { ref, fitting } = useFitting();
  const weeks = useChoices((s) => s.weeks) ?? fitting;
  const tray = useTrayOpen();
  const rows = useRows();
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const dates = useMemo(() => Array.from({ length: weeks * 7 }, (_, i) => addDays(monday, i)), [monday, weeks]);
  const gaps = useGaps(dates);
  const over = useDaysOver(ids, dates);
  useRevealed();
  return (
    <DragProvider walk={walk} focus={focusDropped}>
      <ChannelsBar monday={asked} weeks={weeks} over={over} gaps={gaps} />
      <main id="main" className="calview" tabIndex={-1} aria-label={t('shell.calendar')}>
        <Tray folded={!tray} onFold={foldTray} />
        <div className="matrixview">
          <GridAndBelow box={ref} rows={rows} monday={monday} weeks={weeks} gaps={gaps} />
        </div>
        <NewHere />
        <GapPicker onFilled={focusChosen} />
      </main>
    </DragProvider>
  );
}

const focusChosen = (): void => {
  const { at } = useMatrix.getState();
  if (at) choose(at);
};
