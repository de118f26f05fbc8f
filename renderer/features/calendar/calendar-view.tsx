/** The publishing calendar: a month of days, and beside it what has no day yet. */
import { useState } from 'react';
import { monthOf, parseMonth } from '../../../shared/planning/month-grid.ts';
import type { YearMonth } from '../../../shared/planning/sections.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { DragProvider } from '../drag/drag-provider.tsx';
import { useDrag } from '../drag/drag-store.ts';
import { GapPicker } from '../gaps/gap-picker.tsx';
import { focusDropped, walk } from './calendar-drag.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';
import { MonthView } from './month-view.tsx';
import { OpenDay } from './open-day.tsx';
import { Tray } from './tray.tsx';
import './keep-focus.ts';
import './calendar.css';

/** `month` as `2026-11`; null for today's. */
export default function CalendarView({ month }: { readonly month: string | null }) {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  const { year, month: number } = (month && parseMonth(month)) || monthOf(today);
  const shown = { year, month: number };
  return (
    <DragProvider walk={walk} focus={focusDropped}>
      <CalendarToolbar month={shown} />
      <main id="main" className="calview" tabIndex={-1} aria-label={t('shell.calendar')}>
        <Tray />
        <Months shown={shown} />
        <OpenDay />
        <GapPicker onFilled={focusDropped} />
      </main>
    </DragProvider>
  );
}

/**
 * The month on screen. While a card is lifted the month it was lifted in stays, unseen: a touch ends with the element
 * that it began on.
 */
function Months({ shown }: { readonly shown: YearMonth }) {
  const lifted = useDrag((s) => s.item !== null);
  const [home, setHome] = useState<YearMonth | null>(null);
  if (lifted !== (home !== null)) setHome(lifted ? shown : null);
  const first = lifted && home ? home : shown;
  const turned = first.year !== shown.year || first.month !== shown.month;
  return (
    <div className="months">
      <MonthView year={first.year} month={first.month} behind={turned} />
      {turned && <MonthView year={shown.year} month={shown.month} />}
    </div>
  );
}
