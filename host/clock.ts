/** The clock as a port: what time it is, and a tick to look again. Tests and `--today` bring their own. */
import { dateInZone, localDateTime, toDayNumber } from '../shared/planning/date.ts';
import type { CalendarDate } from '../shared/planning/date.ts';

export interface Clock {
  /** The present moment. The zone matters only to a clock set to a date, which is that date *there*. */
  now(timeZone: string): Date;
  /** Calls back now and then, and soon after the computer wakes from sleep; returns what stops it. */
  onTick(callback: () => void): () => void;
}

const TICK_MS = 20_000;

function everyTick(callback: () => void): () => void {
  // A timer that was due during sleep fires on waking, so a day that turned meanwhile is noticed at once.
  const timer = setInterval(callback, TICK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The computer's clock. */
export function systemClock(): Clock {
  return { now: () => new Date(), onTick: everyTick };
}

const asUtc = (local: string): number => Date.parse(`${local}:00Z`);

/** The computer's clock moved to a date, at the present time of day, running on from there (`--today`). */
export function clockAt(date: CalendarDate): Clock {
  const started = new Date();
  const offsets = new Map<string, number>();
  const offsetIn = (timeZone: string): number => {
    const days = toDayNumber(date) - toDayNumber(dateInZone(started, timeZone));
    const offset = days * 86_400_000;
    const wanted = `${date}${localDateTime(started, timeZone).slice(10)}`;
    // Summer time may begin or end in between; the time of day stays what it is.
    return offset + asUtc(wanted) - asUtc(localDateTime(new Date(started.getTime() + offset), timeZone));
  };
  return {
    now(timeZone) {
      if (!offsets.has(timeZone)) offsets.set(timeZone, offsetIn(timeZone));
      return new Date(Date.now() + offsets.get(timeZone)!); // set the line above
    },
    onTick: everyTick,
  };
}

export interface ManualClock extends Clock {
  /** Moves the clock and ticks. */
  readonly set: (moment: Date) => void;
}

/** A clock that stands still until it is moved. */
export function manualClock(start: Date): ManualClock {
  let moment = start;
  const callbacks = new Set<() => void>();
  return {
    now: () => moment,
    onTick(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    set(next) {
      moment = next;
      for (const callback of callbacks) callback();
    },
  };
}
