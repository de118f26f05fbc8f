/** How something lifted goes through the matrix by keyboard, and where the focus is after the drop. */
import type { CardId, ChannelId } from '../../../../shared/domain/records.ts';
import { addDays } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useDrag } from '../../drag/drag-store.ts';
import type { Walk } from '../../drag/target-key-sensor.ts';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { TRAY_TARGET } from '../into-tray.ts';
import { cellId } from './cell.tsx';
import { stepFrom } from './matrix-keys.ts';
import { bringOnScreen, choose, shownNow, useMatrix } from './matrix-state.ts';

const CELL = /^cell:(\d{4}-\d\d-\d\d):(.*)$/s;
/** The channel's day that a target's id names. */
function placeOf(id: string | null): ChannelDay | null {
  const [, date, channel] = CELL.exec(id ?? '') ?? [];
  return date && channel !== undefined ? { date: date as CalendarDate, channel: channel as ChannelId } : null; // written there as such
}

/** A cell as a target, on screen. */
function target(to: ChannelDay): string {
  bringOnScreen(to.date);
  return cellId(to.channel, to.date);
}

/** Where something lifted from the tray comes in: at the chosen day, else today's in the first row, else the first; always on the weeks that are shown. */
function wayIn(): ChannelDay | null {
  const { rows, monday, weeks } = shownNow();
  const end = addDays(monday, weeks * 7);
  const isShown = (date: CalendarDate): boolean => date >= monday && date < end;
  const { at } = useMatrix.getState();
  if (at && rows.includes(at.channel) && isShown(at.date)) return at;
  const { today } = usePlan.getState();
  return rows[0] === undefined ? null : { channel: rows[0], date: isShown(today) ? today : monday };
}

/** The cell from which it went to the tray. */
let besideTray: ChannelDay | null = null;

/** Arrows go day by day and channel by channel, Page keys turn. An open tray lies to the left of the first day on screen. */
export const walk: Walk = (from, key) => {
  const inTray = from === TRAY_TARGET || (from === null && document.querySelector('.tray .is-source') !== null);
  if (inTray) {
    const back = (from === TRAY_TARGET && besideTray) || wayIn();
    return back && key !== 'ArrowLeft' ? target(back) : null;
  }
  const at = placeOf(from) ?? useMatrix.getState().at;
  if (!at) return null;
  if (key === 'ArrowLeft' && at.date === shownNow().monday && document.querySelector('.tray')) {
    besideTray = at;
    return TRAY_TARGET;
  }
  const to = stepFrom(at, key);
  return to && target(to);
};

/** Where it was dropped; null where it was put back. */
let over: string | null = null;
useDrag.subscribe((now, before) => {
  if (before.item && !now.item) over = before.landed ? before.over : null;
});

/** After a drop: the keyboard goes to the channel's day that it went to; what was put back keeps it. */
export function focusDropped(card: CardId): void {
  const place = placeOf(over);
  if (place) return choose(place);
  requestAnimationFrame(() => {
    const { at } = useMatrix.getState();
    const left = document.querySelector<HTMLElement>(`.tray [data-card="${card}"]`);
    if (left) left.focus();
    else if (at && over !== TRAY_TARGET) choose(at); // the tray goes to what is far down in it
  });
}
