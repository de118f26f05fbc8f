/** Approving, and taking it back: by who sits here, or by the one of those who may that is in the meeting (decision 32). */
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import { approversOf } from '../../../../shared/domain/approval.ts';
import type { Card, PersonId } from '../../../../shared/domain/records.ts';
import type { State } from '../../../../shared/domain/state.ts';
import { peopleFor } from '../../../../shared/people/find.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { presentNow } from './assign.ts';
import { inOrder } from './find-person.ts';
import { does, speech } from './tell.ts';
import { isComing, postsOf, withPost } from './what-of.ts';

const canBe = (post: Card): boolean => isComing(post) && post.status !== 'idea';
/** Approved, and nobody has said by whom. */
const isNameless = ({ status, approval }: Card): boolean => status === 'approved' && approval === null;

interface Approvers {
  /** It is theirs without a question (null: nobody knows who sits here); left out: it is asked. */
  readonly by?: PersonId | null;
  /** Who may give it of those who are here. */
  readonly from: readonly PersonId[];
}

/** Who approves: who sits here, where they may, or one of those in the meeting who may. */
export function whoApproves(state: Pick<State, 'settings' | 'people'>, me: PersonId | null, present: readonly PersonId[]): Approvers {
  const approvers = approversOf(state);
  const may = (id: PersonId): boolean => !approvers || approvers.includes(id);
  const from = [...new Set([...(me === null ? [] : [me]), ...present])].filter(may);
  return !approvers || approvers.length === 0 || (me !== null && may(me)) ? { by: me, from } : { from }; // where nobody may, a sentence of the command says so
}

export const approve: RoomAct = {
  id: 'approve', label: 'act.name.approve', fits: (row) => postsOf(row, canBe).length > 0,
  named: (row) => {
    const posts = postsOf(row, canBe);
    return posts.every(isNameless) ? 'act.name.sayWho' : posts.every(({ status }) => status === 'approved') ? 'act.name.unapprove' : 'act.name.approve';
  },
  run: (row) => withPost(row, canBe, approve.label, (post) => {
    if (post.status === 'approved' && post.approval) return takeBack(post);
    const { plan, preferences } = usePlan.getState();
    const me = plan.people.get(preferences.person ?? '')?.id ?? null;
    const who = whoApproves(plan, me, presentNow());
    if (who.by === undefined || isNameless(post)) askWho(post, who.from);
    else by(post, who.by);
  }),
};

/** Which of them; of what is approved without a name, it can also be taken back. */
function askWho(post: Card, from: readonly PersonId[]): void {
  const { t } = speech();
  const nameless = isNameless(post);
  if (from.length === 0 && !nameless) return say({ text: t('act.noApprover', { present: ROOM_KEYS.present }), severity: 'warning' });
  const { people } = usePlan.getState().plan;
  const known = inOrder(from.flatMap((id) => people.get(id) ?? []), { present: from, onDuty: [] });
  const choices = (typed: string): Choice[] => [
    ...peopleFor(typed, known).map(({ id, name }) => ({ id, text: name, note: presentNow().includes(id) ? t('act.present') : undefined, run: () => by(post, id) })),
    ...(nameless && typed === '' ? [{ id: 'back', text: t('act.toReview'), run: () => takeBack(post) }] : []),
  ];
  ask({ card: post.id, label: t(nameless ? 'act.whoApproved' : 'act.whoApproves', { title: post.title }), hint: t('act.whoHint'), choices });
}

function by(post: Card, person: PersonId | null): void {
  const name = person === null ? '' : (usePlan.getState().plan.people.get(person)?.name ?? '');
  does('approveCards', { cards: [post.id], by: person }, speech().t('act.approved', { title: post.title, who: name || 'none' }));
}

function takeBack({ id, title }: Card): void {
  does('editCard', { id, change: { status: 'review' } }, speech().t('act.unapproved', { title }));
}
