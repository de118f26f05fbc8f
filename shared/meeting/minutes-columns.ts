import type { MinutesPart } from '../domain/records.ts';

/** How many cells the rows of a part have. */
export const COLUMNS: Readonly<Record<MinutesPart, number>> = { decided: 1, todo: 3, assigned: 3, moved: 3, approved: 2, published: 2, accepted: 3, ideas: 1, other: 1, noted: 1, next: 1 };
