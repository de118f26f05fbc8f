/** The figures of a cell: posts against the maximum as number and pips, stories and ideas in a word of their own. */
import { useSpeech } from '../../../ui/language.tsx';
import type { Count } from './counts.ts';

interface Props {
  readonly count: Count;
  readonly ideas: number;
  readonly limit: number | null;
  readonly filtered: boolean;
}
/** More pips than these say nothing that a bar does not say better. */
const MOST_PIPS = 4;

export function Load({ count: { posts, stories, shownPosts }, ideas, limit, filtered }: Props) {
  const { t } = useSpeech();
  return (
    <>
      {posts > 0 && <span>{posts}{limit !== null && <small>/{limit}</small>}</span>}
      {posts > 0 && <Pips posts={posts} lit={filtered ? shownPosts : posts} limit={limit} />}
      {stories > 0 && <span className="st">{posts === 0 && stories}<small>{posts === 0 ? t('matrix.storyWord', { count: stories }) : t('matrix.stories', { count: stories })}</small></span>}
      {ideas > 0 && posts + stories === 0 && <span className="st st-idea"><small>{t('matrix.ideas', { count: ideas })}</small></span>}
    </>
  );
}

/** Lit: what goes out and is shown; dim: what goes out beside; open: what there is room for. */
function Pips({ posts, lit, limit }: { readonly posts: number; readonly lit: number; readonly limit: number | null }) {
  const all = Math.max(posts, limit ?? 0);
  if (all > MOST_PIPS) return <span className="meter"><i style={{ width: `${Math.min(100, (lit / all) * 100)}%` }} /></span>;
  return <span className="pips">{Array.from({ length: all }, (_, i) => <i key={i} className={i < lit ? 'on' : i < posts ? 'dim' : undefined} />)}</span>;
}
