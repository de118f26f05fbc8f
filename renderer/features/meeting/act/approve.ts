/** Approving, and taking it back: by who sits here, or by the one of those who may that is in the meeting. */
import type { Card, PersonId } from '../../../../shared/domain/records.ts';
import { peopleFor } from '../../../../shared/people/find.ts';
import { usePlan } from '../../../store/plan-store.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import { presentNow } from './assign.ts';
import { inOrder } from './find-person.ts';
import { does, speech } from './tell.ts';
import { isComing, postOf } from './what-of.ts';

export const approve: RoomAct = {
  id: 'approve', label: 'act.name.approve', letter: { sv: 'G', en: 'G' }, fits: (row) => isComing(row) && postOf(row)?.status !== 'idea',
  run: (row) => {
    const post = postOf(row);
    if (!post) return;
    const { t } = speech();
    if (post.status === 'approved') return void does('editCard', { id: post.id, change: { status: 'review' } }, t('act.unapproved', { title: post.title }));
    const { plan, preferences } = usePlan.getState();
    const me = plan.people.get(preferences.person ?? '')?.id ?? null;
    const approvers = plan.settings.get('workspace')?.approvers ?? null;
    if (!approvers || (me !== null && approvers.includes(me))) return by(post, me);
    const present = presentNow();
    const people = inOrder(approvers.flatMap((id) => plan.people.get(id) ?? []), { present, onDuty: [] });
    const choices = (typed: string) => peopleFor(typed, people).map(({ id, name }) => ({ id, text: name, note: present.includes(id) ? t('act.present') : undefined, run: () => by(post, id) }));
    ask({ label: t('act.whoApproves', { title: post.title }), hint: t('act.whoHint'), choices });
  },
};

function by(post: Card, person: PersonId | null): void {
  const name = person === null ? '' : (usePlan.getState().plan.people.get(person)?.name ?? '');
  does('approveCards', { cards: [post.id], by: person }, speech().t('act.approved', { title: post.title, who: name || 'none' }));
}
