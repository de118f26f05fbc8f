/** The week: seven days of hours, and beside them what has no day yet. */
import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { DragProvider } from '../../drag/drag-provider.tsx';
import { useDrag } from '../../drag/drag-store.ts';
import { GapPicker } from '../../gaps/gap-picker.tsx';
import { Tray } from '../tray.tsx';
import { focusDropped, walk } from './week-drag.ts';
import { WeekGrid } from './week-grid.tsx';
import { WeekToolbar } from './week-toolbar.tsx';
import '../calendar.css';
import './week.css';

export default function WeekMode({ monday }: { readonly monday: CalendarDate }) {
  const { t } = useSpeech();
  return (
    <DragProvider walk={walk} focus={focusDropped}>
      <WeekToolbar monday={monday} />
      <main id="main" className="calview" tabIndex={-1} aria-label={t('shell.calendar')}>
        <Tray />
        <Weeks shown={monday} />
        <GapPicker onFilled={focusDropped} />
      </main>
    </DragProvider>
  );
}

/** The week on screen. While a card is lifted the week it was lifted in stays, unseen: a touch ends with the element that it began on. */
function Weeks({ shown }: { readonly shown: CalendarDate }) {
  const lifted = useDrag((s) => s.item !== null);
  const [home, setHome] = useState<CalendarDate | null>(null);
  if (lifted !== (home !== null)) setHome(lifted ? shown : null);
  const turned = home !== null && home !== shown;
  return (
    <div className="wk-weeks">
      <WeekGrid monday={turned ? home : shown} behind={turned} />
      {turned && <WeekGrid monday={shown} behind={false} />}
    </div>
  );
}
