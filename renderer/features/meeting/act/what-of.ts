/** What a row is about, as it is now; the names of things in questions and sentences. */
import type { MessageKey } from '../../../../shared/i18n/messages.ts';
import type { Card, CardId, Format, Placement } from '../../../../shared/domain/records.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { effectiveSlot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { channelShort } from '../../gaps/gaps.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { begins } from '../../../../shared/people/find.ts';
import { ask } from './asking.ts';
import { speech } from './tell.ts';

type Which = (post: Card) => boolean;

/** Not out yet. */
export const isComing: Which = ({ status }) => status !== 'published';

/** The posts that a row is about, of a finding all of them; those of a kind. */
export function postsOf(row: RoomRow, which: Which = () => true): readonly Card[] {
  const ids = row.kind === 'finding' ? row.finding.cards : row.kind === 'card' || row.kind === 'idea' ? [row.card] : [];
  const { plan } = usePlan.getState();
  return ids.flatMap((id) => plan.cards.get(id) ?? []).filter((card) => card.kind === 'post' && card.deletedAt === null && which(card));
}

/** The post of a row that is about one. */
export const postOf = (row: RoomRow): Card | null => postsOf(row)[0] ?? null;

/** Does something with the post of a row; where it is about several, asks first which. `name`: what is done, in its word. */
export function withPost(row: RoomRow, which: Which, name: MessageKey, run: (post: Card) => void): void {
  const posts = postsOf(row, which);
  const [first, second] = posts;
  if (!first) return;
  if (!second) return run(first);
  const { t, language } = speech();
  const choices = posts.map((post) => ({ id: post.id, text: post.title, note: slotText(post.slot, language), run: () => run(post) }));
  ask({ label: t('act.whichCard', { act: t(name) }), hint: t('act.search'), choices: (typed) => choices.filter(({ text }) => typed === '' || begins(text, typed)) });
}

export const placementsOf = (card: CardId): readonly Placement[] => usePlan.getState().plan.placementsOf(card);

/** "Story", "Inlägg". */
export const formatName = (format: Format): string => speech().t(`word.format.${format}`);

/** "FB Kommunen, story". */
export const publicationName = ({ channel, format }: Pick<Placement, 'channel' | 'format'>): string =>
  `${channelShort(usePlan.getState().plan.channels.get(channel))}, ${formatName(format).toLocaleLowerCase()}`;

/** "ons 25 nov 12:00"; empty for no time. */
export const whenOf = (card: Card, placement: Placement): string => slotText(effectiveSlot(card, placement), speech().language);
