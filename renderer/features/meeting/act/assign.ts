/** Assigning: two letters or a number, and Enter. */
import type { PersonId } from '../../../../shared/domain/records.ts';
import { fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../../../shared/planning/date.ts';
import { dutySpans } from '../../../../shared/planning/duty.ts';
import { peopleFor } from '../../../../shared/people/find.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { routeNow } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { inOrder } from './find-person.ts';
import { speech, tell } from './tell.ts';
import { postsOf, withPost } from './what-of.ts';

const NOBODY = 'nobody';

/** Who is in the meeting of the room. */
export function presentNow(): readonly PersonId[] {
  const { view } = routeNow();
  return (view.name === 'meeting' && view.id !== null && usePlan.getState().plan.meetings.get(view.id)?.present) || [];
}

/** Who is on duty this week. */
function onDutyNow(): readonly PersonId[] {
  const { plan, today } = usePlan.getState();
  const monday = fromDayNumber(mondayOf(isoWeekOf(toDayNumber(today))));
  return dutySpans(plan.settings.get('workspace')?.duty ?? null, monday).flatMap(({ turn }) => turn?.people ?? []);
}

export const assign: RoomAct = {
  id: 'assign', label: 'act.name.assign', fits: (row) => postsOf(row).length > 0,
  run: (row) => withPost(row, () => true, assign.label, (post) => {
    const { t } = speech();
    const [present, onDuty] = [presentNow(), onDutyNow()];
    const note = (id: PersonId): string | undefined => (present.includes(id) ? t('act.present') : onDuty.includes(id) ? t('act.onDuty') : undefined);
    const choices = (typed: string): Choice[] => {
      const { plan } = usePlan.getState();
      const owners = plan.cards.get(post.id)?.owners ?? [];
      const people = peopleFor(typed, inOrder(plan.people.values(), { present, onDuty }));
      const nobody = owners.length > 0 && (typed === '' || t('act.nobody').toLocaleLowerCase().startsWith(typed.toLocaleLowerCase()) || typed === '-');
      return [
        ...people.map(({ id, name }) => ({ id, text: name, note: note(id), chosen: owners.includes(id) })),
        ...(nobody ? [{ id: NOBODY, text: t('act.nobody'), run: () => give(post.id, []) }] : []),
      ];
    };
    ask({ card: post.id, label: t('act.who', { title: post.title }), hint: t('act.whoHint'), choices, many: (ids) => give(post.id, toggled(post.id, ids)) });
  }),
};

/** The owners of a card, those named becoming what they are not. */
function toggled(card: string, ids: readonly string[]): readonly PersonId[] {
  const owners = usePlan.getState().plan.cards.get(card)?.owners ?? [];
  const more = ids.filter((id) => !owners.some((owner) => owner === id)) as PersonId[]; // the choices are people
  return [...owners.filter((id) => !ids.includes(id)), ...more];
}

function give(id: string, owners: readonly PersonId[]): void {
  const { plan } = usePlan.getState();
  const card = plan.cards.get(id);
  const { t, language } = speech();
  if (!card || !run('editCard', { id: card.id, change: { owners } })) return;
  const names = owners.flatMap((owner) => plan.people.get(owner)?.name ?? []);
  const who = new Intl.ListFormat(language).format(names);
  tell(names.length > 0 ? t('act.assigned', { title: card.title, who }) : t('act.unassigned', { title: card.title }));
}
