/** What has been asked for over any view: the palette, or the list of shortcuts. Its code comes when it is asked for. */
import { create } from 'zustand';
import { holdKeys } from './typed-ahead.ts';

export const useAskedFor = create<{ readonly what: 'search' | 'keys' | null }>(() => ({ what: null }));
export function askFor(what: 'search' | 'keys' | null): void {
  if (what === 'search' && useAskedFor.getState().what !== what) holdKeys(() => askFor(null));
  useAskedFor.setState({ what });
}
