import type { CalendarDate } from '../../../../shared/planning/date.ts';

export default function ChannelsMode({ monday }: { readonly monday: CalendarDate }) {
  return <main id="main">{monday}</main>;
}
