/** A promise is kept: the room's own act, with those on cards. */
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import type { RoomAct } from '../act/acts.ts';
import type { RoomRow } from '../room-row.ts';

const todoOf = (row: RoomRow) => {
  const note = row.kind === 'note' ? usePlan.getState().plan.notes.get(row.note) : undefined;
  return note?.kind === 'todo' ? note : null;
};

/** Done; once more: not yet. */
export const keep: RoomAct = {
  id: 'keep', label: 'act.name.keep', fits: (row) => todoOf(row) !== null,
  run: (row) => {
    const note = todoOf(row);
    if (note) run('editNote', { id: note.id, change: { done: !note.done } });
  },
};
