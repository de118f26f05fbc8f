/** A cell as a screen reader says it: "Facebook Kommunen, måndag 23 november: 2 av högst 2". */
import type { Translate } from '../../../../shared/i18n/messages.ts';
import type { Count } from './counts.ts';
import type { Sign } from './signs.ts';

interface CellFacts {
  /** Channel and day. */
  readonly name: string;
  readonly count: Count;
  readonly ideas: number;
  readonly sign: Sign;
  readonly limit: number | null;
  readonly filtered: boolean;
  /** What the day is called, notes of the day included. */
  readonly dayName: string;
}

export function cellWords({ name, count, ideas, sign, limit, filtered, dayName }: CellFacts, t: Translate): string {
  const { posts, stories, shownPosts, shownStories } = count;
  const all = posts + stories;
  const what = [
    posts > 0 ? (limit === null ? t('matrix.placements', { count: posts }) : t('matrix.ofMost', { count: String(posts), limit: String(limit) })) : '',
    stories > 0 ? t('matrix.stories', { count: stories }) : '',
    ideas > 0 ? t('matrix.ideas', { count: ideas }) : '',
    sign.gap && all === 0 ? t('matrix.gap') : all + ideas === 0 ? t('matrix.empty') : '',
    filtered && all > 0 ? t('matrix.shown', { count: String(shownPosts + shownStories), all: String(all) }) : '',
    sign.over ? t('matrix.over') : sign.worst ? t(`word.severity.${sign.worst}`).toLocaleLowerCase() : '',
    dayName,
  ];
  return `${name}: ${what.filter(Boolean).join(', ')}`;
}
