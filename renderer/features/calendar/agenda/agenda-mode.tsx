import type { CalendarDate } from '../../../../shared/planning/date.ts';

export default function AgendaMode({ monday }: { readonly monday: CalendarDate }) {
  return <main id="main">{monday}</main>;
}
