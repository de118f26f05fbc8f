/** From one angle to another the short way, in radians: what a hand has turned between two looks, New Year passed or not. */
export function turned(from: number, to: number): number {
  const whole = 2 * Math.PI;
  const turn = (to - from) % whole;
  return turn > Math.PI ? turn - whole : turn < -Math.PI ? turn + whole : turn;
}
