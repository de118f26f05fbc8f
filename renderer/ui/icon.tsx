/** A sign of the sprite in index.html. Decorative: the words beside it, or a label, carry the meaning. */
export type IconName =
  | 'arrow' | 'article' | 'bell' | 'board' | 'bolt' | 'bulb' | 'cal' | 'chat' | 'check' | 'check2' | 'clock' | 'down' | 'download' | 'dup' | 'event'
  | 'file' | 'filter' | 'grip' | 'left' | 'link' | 'lock' | 'mail' | 'mega' | 'menu' | 'more' | 'pause' | 'plus' | 'print' | 'redo' | 'reel' | 'repeat' | 'right' | 'rows'
  | 'search' | 'series' | 'settings' | 'skip' | 'star' | 'story' | 'table' | 'team' | 'todo' | 'undo' | 'upload' | 'user' | 'video' | 'wheel' | 'x';

export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  return (
    <svg className={small ? 'i i-s' : 'i'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
