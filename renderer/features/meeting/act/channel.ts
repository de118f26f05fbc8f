/** Where a card goes out: another channel, another format, one more, one less; with what that would break. */
import { PLATFORM_FORMATS } from '../../../../shared/domain/defaults.ts';
import type { Card, Channel, Format, Placement } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openChannels } from '../../card/editor/channel-order.ts';
import { formatOn } from '../../drag/on-channel.ts';
import { previewCommand } from '../../drag/together.ts';
import { channelShort, newPlacement } from '../../gaps/gaps.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { begins } from '../../../../shared/people/find.ts';
import { does, speech } from './tell.ts';
import { formatName, isComing, placementsOf, postsOf, publicationName, whenOf, withPost } from './what-of.ts';

const formatsOf = ({ formats, platform }: Channel): readonly Format[] => (formats.length > 0 ? formats : PLATFORM_FORMATS[platform]);
const matching = (list: readonly Choice[], typed: string): readonly Choice[] => list.filter(({ text }) => typed === '' || begins(text, typed));

export const channel: RoomAct = {
  id: 'channel', label: 'act.name.channel', more: true, fits: (row) => postsOf(row, isComing).length > 0,
  run: (row) => withPost(row, isComing, channel.label, (post) => {
    const { t } = speech();
    const choices = (typed: string): readonly Choice[] => {
      const own = placementsOf(post.id).filter(({ publishedAt }) => publishedAt === null);
      const has = new Set(placementsOf(post.id).map((one) => one.channel));
      const more = openChannels(usePlan.getState().plan).flatMap((one) => {
        if (typed !== '') return formatsOf(one).map((format) => added(post, one, format)); // a format can be typed, and the same channel once more
        return has.has(one.id) ? [] : [added(post, one, newPlacement(one).format)];
      });
      return matching([...own.map((one) => ({ id: one.id, text: publicationName(one), note: whenOf(post, one), run: () => askOne(post, one) })), ...more], typed);
    };
    ask({ card: post.id, label: t('act.where', { title: post.title }), hint: t('act.whereHint'), choices });
  }),
};

/** One more publication of the card. */
function added(post: Card, on: Channel, format: Format): Choice {
  const { t } = speech();
  const input = { ...newPlacement(on), format, card: post.id };
  const name = publicationName(input);
  return {
    id: `add ${on.id} ${format}`, text: t('act.add', { what: name }), preview: previewCommand({ name: 'addPlacement', input }),
    run: () => does('addPlacement', input, t('act.added', { title: post.title, what: name }), post),
  };
}

/** What becomes of a publication: another format, another channel, nothing. */
function askOne(post: Card, one: Placement): void {
  const { t } = speech();
  const { plan } = usePlan.getState();
  const here = plan.channels.get(one.channel);
  const name = publicationName(one);
  const changed = (id: string, text: string, change: { readonly channel?: Channel['id']; readonly format: Format }): Choice => {
    const input = { id: one.id, change };
    return {
      id, text, preview: previewCommand({ name: 'editPlacement', input }),
      run: () => does('editPlacement', input, t('act.changed', { title: post.title, from: name, to: publicationName({ channel: one.channel, ...change }) }), post),
    };
  };
  const list: readonly Choice[] = [
    ...(here ? formatsOf(here) : []).filter((format) => format !== one.format).map((format) => changed(format, formatName(format), { format })),
    ...openChannels(plan).filter(({ id }) => id !== one.channel).map((to) => changed(to.id, t('act.toChannel', { channel: channelShort(to) }), { channel: to.id, format: formatOn(to, one.format) })),
    { id: 'remove', text: t('act.removeOne'), preview: previewCommand({ name: 'removePlacement', input: { id: one.id } }), run: () => does('removePlacement', { id: one.id }, t('act.removed', { title: post.title, what: name }), post) },
  ];
  ask({ card: post.id, label: t('act.changeOne', { what: name, title: post.title }), hint: t('act.search'), choices: (typed) => matching(list, typed) });
}
