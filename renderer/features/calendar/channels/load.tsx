/** The figures of a cell: posts against the maximum as number and pips, stories and ideas apart. */
import { Icon } from '../../../ui/icon.tsx';
import type { IconName } from '../../../ui/icon.tsx';
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
      {stories > 0 && <Beside icon="story" count={stories} words={t('matrix.stories', { count: stories })} alone={posts === 0} />}
      {ideas > 0 && posts + stories === 0 && <Beside icon="bulb" count={ideas} words={t('matrix.ideas', { count: ideas })} />}
    </>
  );
}

interface BesideProps {
  readonly icon: IconName;
  readonly count: number;
  readonly words: string;
  readonly alone?: boolean;
}
/** What counts apart: a figure and a sign, as no word is short enough for a day's width. */
export function Beside({ icon, count, words, alone = false }: BesideProps) {
  return <span className={alone ? 'st st-alone' : 'st'} title={words}>{count}<Icon name={icon} small /></span>;
}

/** Lit: what goes out and is shown; dim: what goes out beside; open: what there is room for. */
function Pips({ posts, lit, limit }: { readonly posts: number; readonly lit: number; readonly limit: number | null }) {
  const all = Math.max(posts, limit ?? 0);
  if (all > MOST_PIPS) return <span className="meter"><i style={{ width: `${Math.min(100, (lit / all) * 100)}%` }} /></span>;
  return <span className="pips">{Array.from({ length: all }, (_, i) => <i key={i} className={i < lit ? 'on' : i < posts ? 'dim' : undefined} />)}</span>;
}
