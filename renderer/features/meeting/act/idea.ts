/** Ideas: hands raised for one, and a star for what the team comes back to. */
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import type { RoomAct } from './acts.ts';
import { does, speech } from './tell.ts';
import { postOf } from './what-of.ts';

const ideaOf = (row: RoomRow) => (row.kind === 'idea' ? postOf(row) : null);

function hands(row: RoomRow, more: number): void {
  const idea = ideaOf(row);
  if (idea) does('voteIdea', { id: idea.id, votes: more }, speech().t('act.votes', { title: idea.title, count: Math.max(0, idea.votes + more) }));
}

export const vote: RoomAct = { id: 'vote', label: 'act.name.vote', fits: (row) => ideaOf(row) !== null, run: (row) => hands(row, 1) };
export const unvote: RoomAct = { id: 'unvote', label: 'act.name.unvote', fits: (row) => (ideaOf(row)?.votes ?? 0) > 0, run: (row) => hands(row, -1) };

export const star: RoomAct = {
  id: 'star', label: 'act.name.star', fits: (row) => ideaOf(row) !== null,
  run: (row) => {
    const idea = ideaOf(row);
    if (!idea) return;
    const starred = !idea.starred;
    does('editCard', { id: idea.id, change: { starred } }, speech().t(starred ? 'act.starred' : 'act.unstarred', { title: idea.title }));
  },
};
