/** What a hand does on the wheel, in numbers. */
import { TURN } from './arc.ts';
import { RADII } from './dial.ts';

/** From one angle to another the short way, in radians: what a hand has turned between two looks, New Year passed or not. */
export function turned(from: number, to: number): number {
  const turn = (to - from) % TURN;
  return turn > Math.PI ? turn - TURN : turn < -Math.PI ? turn + TURN : turn;
}

/** So much of a ring's width beside the one that a hand comes from still is that one's: no hand goes round without a wobble. */
const WOBBLE = 0.25;

/** The index of the ring (of so many, from the outer one in) at a distance from the middle, in units of the dial; `now` where a hand has not left it for certain. */
export function ringAt(radius: number, rings: number, now: number): number {
  const [inner, outer] = RADII.rings;
  const place = ((outer - radius) / (outer - inner)) * rings;
  if (place < 0 || place >= rings || (place > now - WOBBLE && place < now + 1 + WOBBLE)) return now;
  return Math.floor(place);
}
