import { expect, test } from 'vitest';
import type { CardId, CommentId } from '../../../../shared/domain/records.ts';
import type { LocalDateTime } from '../../../../shared/planning/date.ts';
import { tellFollowers } from '../../../store/followers.ts';
import { newsOf, watchNews } from './news.ts';

test('a history hears of its own card, however it is touched, of no other, and of another plan', () => {
  const [mine, other] = ['a', 'b'] as [CardId, CardId]; // ids written here
  const comment = (card: CardId) => ({ comments: { added: [{ id: 'k' as CommentId, card, author: null, authorName: '', at: '2026-11-23T10:00' as LocalDateTime, text: 'Hej', mentions: [], edited: null }] } }); // written here
  watchNews(mine);
  tellFollowers(comment(other));
  expect(newsOf(mine)).toBe(0);
  tellFollowers(comment(mine));
  expect(newsOf(mine)).toBe(1);
  tellFollowers(null);
  expect(newsOf(mine)).toBe(2);
});
