/** When a press becomes a drag. */
export const MOUSE = { activationConstraint: { distance: 5 } };
/** A touch that stays lifts; one that moves at once scrolls. */
export const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } };
