/** Off the plan: back among the ideas, to the archive, or to the bin. */
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { begins } from '../../../../shared/people/find.ts';
import { does, speech } from './tell.ts';
import { isComing, postsOf, withPost } from './what-of.ts';

export const drop: RoomAct = {
  id: 'drop', label: 'act.name.drop', fits: (row) => postsOf(row, isComing).length > 0, more: true,
  run: (row) => withPost(row, isComing, drop.label, (post) => {
    const { t } = speech();
    const { id, title } = post;
    const isIdea = post.status === 'idea' && post.slot.precision === 'none';
    const list: readonly Choice[] = [
      ...(isIdea ? [] : [{ id: 'ideas', text: t('act.toIdeas'), run: () => does('moveCard', { id, to: { type: 'ideas' } }, t('act.isIdea', { title }), post) }]),
      { id: 'archive', text: t('act.toArchive'), run: () => does('editCard', { id, change: { archived: true } }, t('act.isArchived', { title })) },
      { id: 'bin', text: t('act.toBin'), run: () => does('deleteCard', { id }, t('act.isBinned', { title })) },
    ];
    ask({ card: id, label: t('act.dropWhere', { title }), hint: t('act.search'), choices: (typed) => list.filter(({ text }) => typed === '' || begins(text, typed)) });
  }),
};
