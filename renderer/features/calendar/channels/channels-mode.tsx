/** The channel matrix: is any channel too full, is any silent. Below it what is missing, what would fit there, and how the categories share it all. */
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CardId } from '../../../../shared/domain/records.ts';
import { addDays } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { effectiveSlot, slotDate } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpotlight } from '../../../store/spotlight.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { DragProvider } from '../../drag/drag-provider.tsx';
import { GapPicker } from '../../gaps/gap-picker.tsx';
import { useGaps } from '../../gaps/gaps.ts';
import type { ChannelDay, Gap } from '../../gaps/gaps.ts';
import { MixList } from '../../mix/list/mix-list.tsx';
import { Tray } from '../tray.tsx';
import { ChannelsBar } from './channels-bar.tsx';
import { foldTray, useChoices, useTrayOpen, weeksFor } from './choices.ts';
import { ChosenDay } from './chosen-day.tsx';
import { GapList } from './gap-list.tsx';
import { Matrix } from './matrix.tsx';
import { focusDropped, walk } from './matrix-drag.ts';
import { bringOnScreen, choose, useMatrix } from './matrix-state.ts';
import { NewHere } from './new-here.tsx';
import { useRows } from './rows.ts';
import { useDaysOver } from './signs.ts';
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

export default function ChannelsMode({ monday }: { readonly monday: CalendarDate }) {
  const { t } = useSpeech();
  const { ref, fitting } = useFitting();
  const weeks = useChoices((s) => s.weeks) ?? fitting;
  const tray = useTrayOpen();
  const rows = useRows();
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const dates = useMemo(() => Array.from({ length: weeks * 7 }, (_, i) => addDays(monday, i)), [monday, weeks]);
  const gaps = useGaps(dates);
  const over = useDaysOver(ids, dates);
  const chosen = useMatrix((s) => s.at);
  const at = chosen ?? gaps[0] ?? null;
  useRevealed();
  return (
    <DragProvider walk={walk} focus={focusDropped}>
      <ChannelsBar monday={monday} weeks={weeks} over={over} gaps={gaps} />
      <main id="main" className="calview" tabIndex={-1} aria-label={t('shell.calendar')}>
        <Tray folded={!tray} onFold={foldTray} />
        <div className="matrixview">
          <div ref={ref} className="mx-scroll">
            {rows.length > 0 ? <Matrix rows={rows} monday={monday} weeks={weeks} at={at} /> : <p className="empty"><b>{t('matrix.noChannels')}</b></p>}
          </div>
          <Below gaps={gaps} at={at} />
        </div>
        <NewHere />
        <GapPicker onFilled={() => at && choose(at)} />
      </main>
    </DragProvider>
  );
}

/** What is below the grid comes a moment after it. */
function Below({ gaps, at }: { readonly gaps: readonly Gap[]; readonly at: ChannelDay | null }) {
  const { t } = useSpeech();
  const isThere = useDeferredValue(true, false);
  return (
    <div className="below">
      {isThere && (
        <>
          <GapList gaps={gaps} at={at} />
          {at ? <ChosenDay key={`${at.channel} ${at.date}`} at={at} /> : <section><h2>{t('matrix.nothingChosen')}</h2><p className="muted">{t('matrix.nothingChosenHint')}</p></section>}
          <section aria-label={t('matrix.mix')}><h2>{t('matrix.mix')} <span>{t('matrix.mixHint')}</span></h2><MixList /></section>
        </>
      )}
    </div>
  );
}

/** A panel asks for a day or a card: its weeks come on screen. What was asked for before this view was there is over. */
function useRevealed(): void {
  const reveal = useSpotlight((s) => s.reveal);
  const first = useRef(reveal);
  useEffect(() => {
    if (!reveal || reveal === first.current) return;
    if ('day' in reveal) bringOnScreen(reveal.day);
    else showCard(reveal.card);
  }, [reveal]);
}

/** Chooses the first day that a card stands on. */
function showCard(id: CardId): void {
  const { plan } = usePlan.getState();
  const card = plan.cards.get(id);
  for (const placement of card ? plan.placementsOf(id) : []) {
    const date = card && slotDate(effectiveSlot(card, placement));
    if (date) return choose({ channel: placement.channel, date }, false);
  }
}
