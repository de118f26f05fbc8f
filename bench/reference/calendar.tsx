/** The reference for calendars: FullCalendar 7's month grid with "+n more", the best-known one. */
import FullCalendar from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import classic from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/palette.css';
import '@fullcalendar/react/themes/classic/theme.css';
import { createRoot } from 'react-dom/client';
import { calendarEvents, numbers, titleOf } from '../workspace.ts';

const n = Number(new URLSearchParams(location.search).get('n') ?? 200);
const next = numbers(7);
const events = calendarEvents(n).map(({ id, date }) => ({ id, title: titleOf(next), start: date, allDay: true }));
const root = document.getElementById('root')!;
document.body.style.cssText = 'margin:0;padding:8px;height:100vh;box-sizing:border-box;font:14px system-ui';
root.style.height = '100%';
createRoot(root).render(
  <FullCalendar plugins={[dayGrid, interaction, classic]} initialView="dayGridMonth" initialDate="2026-03-10" height="100%" editable
    headerToolbar={{ left: 'prev,next', center: 'title', right: '' }} dayMaxEvents events={events} eventClass="reference-event" />,
);
