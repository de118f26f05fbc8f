/** Writing new cards where they shall be: a field in a section, and the one for ideas on top of its column. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { CardId } from '../../../shared/domain/records.ts';
import type { BoardSection } from '../../../shared/planning/board.ts';
import { rankBetween, rankIn } from '../../store/rank.ts';
import { run } from '../../store/session.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { setAdding } from './board-focus.ts';

function create(title: string, section: BoardSection, rank: string): void {
  if (title.trim() === '' || !section.target) return;
  run('createCard', { id: crypto.randomUUID() as CardId, title, to: section.target, rank });
}

/** Enter makes the card and waits for the next; Escape, or leaving it empty, closes. */
export function QuickAdd({ section, place }: { readonly section: BoardSection; readonly place: string }) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      create(event.currentTarget.value, section, rankIn(section.cards, null));
      event.currentTarget.value = '';
    } else if (event.key === 'Escape') {
      setAdding(null);
      document.querySelector<HTMLElement>(`[data-add="${section.key}"]`)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="quick-add">
      <Icon name="plus" />
      <input
        ref={field}
        aria-label={t('board.newTitle', { place })}
        placeholder={t('board.titleHint')}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          create(event.currentTarget.value, section, rankIn(section.cards, null));
          setAdding(null);
        }}
      />
    </div>
  );
}

/** The field for ideas; the newest comes first. */
export function Capture({ section }: { readonly section: BoardSection }) {
  const { t } = useSpeech();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') field.blur();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    create(field.value, section, rankBetween(null, section.cards[0]?.rank ?? null));
    field.value = '';
  };
  return (
    <label className="capture">
      <Icon name="bulb" />
      <input data-capture aria-label={t('board.writeIdea')} placeholder={t('board.writeIdea')} aria-keyshortcuts="I" onKeyDown={onKeyDown} />
      <kbd aria-hidden="true">I</kbd>
    </label>
  );
}

/** Puts the caret in the field for ideas. */
export const focusCapture = (): void => document.querySelector<HTMLElement>('[data-capture]')?.focus();
