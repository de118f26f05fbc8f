import { isShortcut } from '../../actions/actions.ts';

/** Nothing else is done by keyboard while something is lifted: no step taken back, nothing opened under it. Gives what ends it. */
export function hushKeys(): () => void {
  const ends = new AbortController();
  const hush = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return; // puts it back
    event.stopPropagation();
    if (isShortcut(event)) event.preventDefault();
  };
  document.addEventListener('keydown', hush, { capture: true, signal: ends.signal }); // after the sensor, which hears it there too
  return () => ends.abort();
}
