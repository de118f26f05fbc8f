/** How one likes the matrix, remembered on this computer: how many weeks, and whether the tray lies beside it. */
import { create } from 'zustand';

export const WEEKS = [2, 3, 4, 5, 6] as const;
interface Choices {
  /** Null: as many as fit. */
  readonly weeks: (typeof WEEKS)[number] | null;
  /** Null: where there is room for it. */
  readonly tray: boolean | null;
}

const KEY = 'wheelhouse.channels';

function remembered(): Choices {
  try {
    const { weeks, tray } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>; // looked at below
    return { weeks: WEEKS.find((number) => number === weeks) ?? null, tray: typeof tray === 'boolean' ? tray : null };
  } catch {
    return { weeks: null, tray: null }; // kept from us, or no JSON: as for somebody new
  }
}

export const useChoices = create<Choices>(remembered);
useChoices.subscribe((choices) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Where nothing may be kept, the choice holds for as long as the page.
  }
});

/** So wide must the window be for the tray to lie there from the start. */
const ROOM_FOR_TRAY = 1600;
export const useTrayOpen = (): boolean => useChoices(({ tray }) => tray ?? innerWidth >= ROOM_FOR_TRAY);
export const foldTray = (folded: boolean): void => useChoices.setState({ tray: !folded });

const ROW_HEAD = 184;
/** A week narrower than this is no pleasure to read, in px. */
const WEEK = 290;
/** How many weeks fit beside the names of the channels. */
export const weeksFor = (width: number): number => Math.min(6, Math.max(2, Math.floor((width - ROW_HEAD) / WEEK)));
