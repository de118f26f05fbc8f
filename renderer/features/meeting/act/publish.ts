/** Marking what is out, and taking that back; of several publications, which. What is seldom meant is asked first: that something is not out after all, or out before its day. */
import type { Card, Placement } from '../../../../shared/domain/records.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { begins } from '../../../../shared/people/find.ts';
import { toDayNumber } from '../../../../shared/planning/date.ts';
import { effectiveSlot, slotSpan } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { momentText } from '../../card/moment-text.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { askSure } from './sure.ts';
import { does, speech } from './tell.ts';
import { isComing, placementsOf, postsOf, publicationName, whenOf, withPost } from './what-of.ts';

const isPlanned = ({ status }: Card): boolean => status !== 'idea';

export const publish: RoomAct = {
  id: 'publish', label: 'act.name.publish', fits: (row) => postsOf(row, isPlanned).length > 0,
  named: (row) => (postsOf(row, isPlanned).some(isComing) ? 'act.name.publish' : 'act.name.unpublish'),
  run: (row) => withPost(row, isPlanned, publish.label, (post) => {
    if (placementsOf(post.id).length < 2) return mark(post, null);
    const { t } = speech();
    const choices = (typed: string): Choice[] => {
      const each = placementsOf(post.id).map((one) => ({ id: one.id, text: publicationName(one), note: whenOf(post, one), chosen: isOut(post, one), run: () => mark(post, one) }));
      return [{ id: 'all', text: t('act.all'), chosen: post.status === 'published', run: () => mark(post, null) }, ...each].filter(({ text }) => typed === '' || begins(text, typed));
    };
    ask({ card: post.id, label: t('act.whatIsOut', { title: post.title }), hint: t('act.search'), choices });
  }),
};

const isOut = ({ status }: Card, { publishedAt }: Placement): boolean => publishedAt !== null || status === 'published';

/** A time that comes on another day than today, of what is to be marked as out; null for none. */
function comesLater(post: Card, one: Placement | null): Slot | null {
  const today = toDayNumber(usePlan.getState().today);
  const marked = one ? [one] : placementsOf(post.id).filter((each) => !isOut(post, each));
  const slots = marked.length > 0 ? marked.map((each) => effectiveSlot(post, each)) : [post.slot];
  return slots.find((slot) => (slotSpan(slot)?.[0] ?? today) > today) ?? null;
}

function mark(post: Card, one: Placement | null): void {
  const { t, language } = speech();
  const { title } = post;
  const what = one ? publicationName(one) : 'all';
  const out = one ? isOut(post, one) : post.status === 'published';
  const set = (): void => void does('markPublished', { card: post.id, placement: one?.id ?? null, at: out ? null : nowAtHost() }, t(out ? 'act.notOut' : 'act.isOut', { title, what }));
  const at = one?.publishedAt ?? post.publishedAt;
  const later = comesLater(post, one);
  if (out) askSure(post.id, t('act.notOutSure', { title, what }), { text: t('act.isNotOut'), note: at ? t('act.wentOut', { when: momentText(at, language) }) : undefined, run: set });
  else if (later) askSure(post.id, t('act.outSure', { title, when: slotText(later, language) }), { text: t('act.isOutNow'), run: set });
  else set();
}
