/**
 * What can be done from anywhere: the one list that keyboard, palette, menus, tooltips and the page of shortcuts read. A new
 * one is a line here, its name in `messages/actions.ts` and its effect in `renderer/actions/actions.ts`: the compiler asks for both.
 */

export const ACTION_GROUPS = ['find', 'do', 'go', 'show', 'file'] as const;
/** What an action is about: finding, doing something, going somewhere, how things look, files and paper. */
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** The views that an action can be meant in; the room has the window to itself. */
export type Place = 'board' | 'calendar' | 'wheel' | 'meeting' | 'settings' | 'help' | 'room';

export interface ActionInfo {
  readonly group: ActionGroup;
  /** The first is the one that is shown. `Mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  /** While text is being written too: these keys are no text. */
  readonly whileWriting?: boolean;
  /** In the meeting's room too, although its key is no `Mod`: letters there are the room's own. */
  readonly inRoom?: boolean;
  /** Where it means something; left out: anywhere. */
  readonly places?: readonly Place[];
}

const ACTIONS = {
  search: { group: 'find', keys: ['Mod+K'], whileWriting: true },
  filter: { group: 'find', keys: ['F'], places: ['board', 'calendar', 'wheel'] },
  collisions: { group: 'find', keys: ['K'] },
  reminders: { group: 'find', keys: ['P'] },
  keys: { group: 'find', keys: ['?'], inRoom: true },
  help: { group: 'find', keys: [] },
  newCard: { group: 'do', keys: ['N'] },
  captureIdea: { group: 'do', keys: ['I'], inRoom: true },
  beginMeeting: { group: 'do', keys: ['M'] },
  chosen: { group: 'do', keys: ['V'], places: ['board', 'calendar'] },
  undo: { group: 'do', keys: ['Mod+Z'] },
  redo: { group: 'do', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  board: { group: 'go', keys: ['1'] },
  month: { group: 'go', keys: ['2'] },
  week: { group: 'go', keys: ['3'] },
  channels: { group: 'go', keys: ['4'] },
  agenda: { group: 'go', keys: ['5'] },
  wheel: { group: 'go', keys: ['6'] },
  meetings: { group: 'go', keys: ['7'] },
  settings: { group: 'go', keys: ['Mod+,'], whileWriting: true, places: ['board', 'calendar', 'wheel', 'meeting', 'settings', 'help'] },
  today: { group: 'go', keys: ['T'], places: ['calendar', 'wheel'] },
  theme: { group: 'show', keys: [] },
  density: { group: 'show', keys: [] },
  language: { group: 'show', keys: [] },
  print: { group: 'file', keys: ['Mod+P'], whileWriting: true },
  import: { group: 'file', keys: [] },
  export: { group: 'file', keys: [] },
} as const satisfies Readonly<Record<string, ActionInfo>>;

export type ActionId = keyof typeof ACTIONS;
export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[]; // the keys of the map above
export const actionInfo = (id: ActionId): ActionInfo => ACTIONS[id];

/** Whether an action means something in a place. */
export const isMeant = (id: ActionId, place: Place): boolean => actionInfo(id).places?.includes(place) ?? true;

/** Whether keys do an action in a place: in the room only those with `Mod`, and what the room leaves to everybody. */
export function doesIn(id: ActionId, keys: string, place: Place): boolean {
  const { keys: own, inRoom = false } = actionInfo(id);
  return own.includes(keys) && isMeant(id, place) && (place !== 'room' || inRoom || keys.startsWith('Mod+'));
}

/** The actions of a group, in the order of the list. */
export const actionsOf = (group: ActionGroup): readonly ActionId[] => ACTION_IDS.filter((id) => actionInfo(id).group === group);
