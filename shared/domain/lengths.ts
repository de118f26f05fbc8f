/** How long texts may be, in UTF-16 units. Generous: they keep nonsense out, not editors. */
export const TITLE_LENGTH = 500;
export const TEXT_LENGTH = 100_000;
export const NAME_LENGTH = 200;
/** In days: a note is told on each of its days. */
export const LONGEST_NOTE = 1100;
/** In days, two years: what returns is gone through for each of them. */
export const LONGEST_PAUSE = 731;
/** So many cards or placements are changed by one command. */
export const TOGETHER_MOST = 5000;
