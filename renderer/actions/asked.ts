/** What has been asked for over any view: the palette, or the list of shortcuts. Its code comes when it is asked for. */
import { create } from 'zustand';

export const useAskedFor = create<{ readonly what: 'search' | 'keys' | null }>(() => ({ what: null }));
export const askFor = (what: 'search' | 'keys' | null): void => useAskedFor.setState({ what });
