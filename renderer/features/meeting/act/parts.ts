/** More cards of one: a sibling on another channel, and publications that go to a card of their own. */
import type { Card, CardId, Channel, PlacementId } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openChannels } from '../../card/editor/channel-order.ts';
import { rankAfter } from '../../card/rank-after.ts';
import { newPlacement } from '../../gaps/gaps.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { begins } from '../../../../shared/people/find.ts';
import { does, speech } from './tell.ts';
import { placementsOf, postOf, publicationName, whenOf } from './what-of.ts';

const newId = (): CardId => crypto.randomUUID() as CardId; // a new card's id

/** The publication that a sibling there would take over: one that is not out, where the card has others. */
const takenOver = (card: Card, channel: Channel) => (placementsOf(card.id).length < 2 ? undefined : placementsOf(card.id).find((one) => one.channel === channel.id && one.publishedAt === null));

export const sibling: RoomAct = {
  id: 'sibling', label: 'act.name.sibling', more: true, fits: (row) => row.kind === 'card' && postOf(row) !== null,
  run: (row) => {
    const post = postOf(row);
    if (!post) return;
    const { t } = speech();
    const make = (channel: Channel): void => {
      const instead = takenOver(post, channel);
      const placement = { ...newPlacement(channel), ...(instead && { format: instead.format }) };
      does('makeSibling', { id: newId(), of: post.id, placement, rank: rankAfter(post), ...(instead && { instead: instead.id }) }, t('act.madeSibling', { title: post.title, channel: channel.name }));
    };
    const choices = (typed: string): Choice[] => openChannels(usePlan.getState().plan)
      .map((channel) => ({ id: channel.id, text: channel.name, note: takenOver(post, channel) && t('act.takesOver'), run: () => make(channel) }))
      .filter(({ text }) => typed === '' || begins(text, typed));
    ask({ card: post.id, label: t('act.siblingWhere', { title: post.title }), hint: t('act.search'), choices });
  },
};

export const split: RoomAct = {
  id: 'split', label: 'act.name.split', more: true, fits: (row) => row.kind === 'card' && placementsOf(row.card).length > 1 && postOf(row) !== null,
  run: (row) => {
    const post = postOf(row);
    if (!post) return;
    const { t, language } = speech();
    const choices = (typed: string): Choice[] => placementsOf(post.id)
      .map((one) => ({ id: one.id, text: publicationName(one), note: whenOf(post, one) }))
      .filter(({ text }) => typed === '' || begins(text, typed));
    const many = (ids: readonly string[]): void => {
      const what = new Intl.ListFormat(language).format(choices('').filter(({ id }) => ids.includes(id)).map(({ text }) => text));
      does('splitCard', { id: newId(), of: post.id, placements: ids as readonly PlacementId[] /* the choices are placements */, rank: rankAfter(post) }, t('act.split', { title: post.title, what }));
    };
    ask({ card: post.id, label: t('act.splitWhat', { title: post.title }), hint: t('act.search'), choices, many });
  },
};
