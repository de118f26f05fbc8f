/** What can be done from anywhere, by name: the page runs it; palette, menus, tooltips and the keyboard read it here. */

export const ACTION_IDS = ['undo', 'redo', 'newCard', 'collisions', 'filter', 'print', 'captureIdea'] as const;
export type ActionId = (typeof ACTION_IDS)[number];
