/** Marking what is out, and taking that back; of several publications, which. */
import type { Card, Placement } from '../../../../shared/domain/records.ts';
import { nowAtHost } from '../../../store/clock.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { begins } from '../../../../shared/people/find.ts';
import { does, speech } from './tell.ts';
import { placementsOf, postOf, publicationName, whenOf } from './what-of.ts';

export const publish: RoomAct = {
  id: 'publish', label: 'act.name.publish', letter: { sv: 'P', en: 'P' }, fits: (row) => (postOf(row)?.status ?? 'idea') !== 'idea',
  run: (row) => {
    const post = postOf(row);
    if (!post) return;
    if (placementsOf(post.id).length < 2) return mark(post, null);
    const { t } = speech();
    const choices = (typed: string): Choice[] => {
      const each = placementsOf(post.id).map((one) => ({ id: one.id, text: publicationName(one), note: whenOf(post, one), chosen: isOut(post, one), run: () => mark(post, one) }));
      return [{ id: 'all', text: t('act.all'), chosen: post.status === 'published', run: () => mark(post, null) }, ...each].filter(({ text }) => typed === '' || begins(text, typed));
    };
    ask({ label: t('act.whatIsOut', { title: post.title }), hint: t('act.search'), choices });
  },
};

const isOut = ({ status }: Card, { publishedAt }: Placement): boolean => publishedAt !== null || status === 'published';

function mark(post: Card, one: Placement | null): void {
  const { t } = speech();
  const out = one ? isOut(post, one) : post.status === 'published';
  const text = t(out ? 'act.notOut' : 'act.isOut', { title: post.title, what: one ? publicationName(one) : 'all' });
  does('markPublished', { card: post.id, placement: one?.id ?? null, at: out ? null : nowAtHost() }, text);
}
