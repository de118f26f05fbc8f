/** The agenda: some weeks as a list, made for reading aloud and for paper. */
import { useEffect, useMemo } from 'react';
import { capital, rangeText } from '../../../../shared/i18n/dates.ts';
import { addDays } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { calendarStart, go, routeNow } from '../../../store/route.ts';
import { useSpotlight } from '../../../store/spotlight.ts';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/form/segmented.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { DragProvider } from '../../drag/drag-provider.tsx';
import { ScrollArea } from '../../drag/scroll-area.tsx';
import { CalendarBar } from '../calendar-bar.tsx';
import { inWeek, publications } from '../day-index.ts';
import { useUndated } from '../day-store.ts';
import { Tray } from '../tray.tsx';
import { focusDropped, onAgendaKey, walk } from './agenda-keys.ts';
import { ByChannel, ByDay } from './agenda-list.tsx';
import { GROUPINGS, WEEKS, useAgenda } from './agenda-state.ts';
import { useDaysFrom } from './use-agenda.ts';
import '../calendar.css';
import './facts.css';
import './agenda.css';

const show = (date: CalendarDate): void => go({ view: { name: 'calendar', mode: 'agenda', at: calendarStart('agenda', date) }, panel: routeNow().panel });

/** Scrolls to what a panel points at. */
function useReveal(): void {
  const asked = useSpotlight((s) => s.reveal);
  useEffect(() => {
    const where = asked && ('card' in asked ? `[data-card="${asked.card}"]` : `[data-target$=":${asked.day}"]`);
    if (where) document.querySelector(`.agenda ${where}`)?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
}

export default function AgendaMode({ monday }: { readonly monday: CalendarDate }) {
  const { t, language } = useSpeech();
  const { weeks, by } = useAgenda();
  const count = +weeks * 7;
  const days = useDaysFrom(monday, count);
  useReveal();
  const loose = useUndated('week');
  const total = useMemo(() => days.reduce((sum, { date, items }, i) => sum + publications(items) + (i % 7 === 0 ? publications(inWeek(loose, date)) : 0), 0), [days, loose]); // by whole weeks
  const turn = (step: 1 | -1) => <Button small look="quiet" icon={step < 0 ? 'left' : 'right'} label={t(step < 0 ? 'agenda.previous' : 'agenda.next')} onClick={() => show(addDays(monday, step * count))} />;
  return (
    <DragProvider walk={walk} focus={focusDropped}>
      <CalendarBar title={capital(rangeText(monday, addDays(monday, count - 1), language))} onToday={() => show(usePlan.getState().today)} turn={<>{turn(-1)}{turn(1)}</>} />
      <main id="main" className="calview" tabIndex={-1} aria-label={t('shell.calendar')}>
        <Tray />
        <div className="agenda" onKeyDown={onAgendaKey}>
          <ScrollArea id="agenda" className="agenda-list" style={{}}>
            <Choices total={total} />
            {by === 'day' ? <ByDay key={monday} days={days} /> : <ByChannel key={monday} days={days} />}
          </ScrollArea>
        </div>
      </main>
    </DragProvider>
  );
}

function Choices({ total }: { readonly total: number }) {
  const { t } = useSpeech();
  const { weeks, by, empty } = useAgenda();
  return (
    <div className="agenda-choices">
      <Segmented required label={t('agenda.grouping')} value={by} choices={GROUPINGS.map((value) => ({ value, text: t(`agenda.by.${value}`) }))} onChoose={(chosen) => chosen && useAgenda.setState({ by: chosen })} />
      <Segmented required label={t('agenda.weeks')} value={weeks} choices={WEEKS.map((value) => ({ value, text: t('agenda.weekCount', { count: +value }) }))} onChoose={(chosen) => chosen && useAgenda.setState({ weeks: chosen })} />
      <label className="agenda-empty"><input type="checkbox" checked={empty} onChange={(event) => useAgenda.setState({ empty: event.target.checked })} />{t('agenda.emptyDays')}</label>
      <span className="push faint">{t('calendar.publications', { count: total })}</span>
    </div>
  );
}
