/** The month: weeks of days, and beside them what has no day yet. */
import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { monthOf } from '../../../../shared/planning/month-grid.ts';
import type { YearMonth } from '../../../../shared/planning/sections.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { DragProvider } from '../../drag/drag-provider.tsx';
import { useDrag } from '../../drag/drag-store.ts';
import { GapPicker } from '../../gaps/gap-picker.tsx';
import { Tray } from '../tray.tsx';
import { focusDropped, walk } from './calendar-drag.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';
import { MonthView } from './month-view.tsx';
import { OpenDay } from './open-day.tsx';
import './keep-focus.ts';
import '../calendar.css';

/** `from`: the first of the month. */
export function MonthMode({ from }: { readonly from: CalendarDate }) {
  const { t } = useSpeech();
  const shown = monthOf(from);
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
