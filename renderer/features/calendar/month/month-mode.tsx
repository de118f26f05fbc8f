/** The month: weeks of days without an end, and beside them what has no day yet. */
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { DragProvider } from '../../drag/drag-provider.tsx';
import { GapPicker } from '../../gaps/gap-picker.tsx';
import { Tray } from '../tray.tsx';
import { useAddress } from './address.ts';
import { focusDropped, walk } from './calendar-drag.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';
import { MonthView } from './month-view.tsx';
import { OpenDay } from './open-day.tsx';
import './keep-focus.ts';
import '../calendar.css';
import './month.css';

/** `at`: the first of the month that the address names; null for today's. */
export function MonthMode({ at }: { readonly at: CalendarDate | null }) {
  const { t } = useSpeech();
  useAddress(at);
  return (
    <DragProvider walk={walk} focus={focusDropped} slowly>
      <CalendarToolbar />
      <main id="main" className="calview" tabIndex={-1} aria-label={t('shell.calendar')}>
        <Tray />
        <div className="months">
          <MonthView />
        </div>
        <OpenDay />
        <GapPicker onFilled={focusDropped} />
      </main>
    </DragProvider>
  );
}
