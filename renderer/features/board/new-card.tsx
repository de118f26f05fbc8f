/** Writing new cards where they shall be: a field in a section, and the one for ideas on top of its column. */
import { useEffect, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { CardId, Channel } from '../../../shared/domain/records.ts';
import type { BoardSection } from '../../../shared/planning/board.ts';
import { usePlan } from '../../store/plan-store.ts';
import { rankBetween, rankIn } from '../../store/rank.ts';
import { run } from '../../store/session.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { newPlacement } from '../gaps/gaps.ts';
import { openCapture } from '../ideas/capture-store.ts';
import { focusCard, focusGap, setAdding, useBoardFocus } from './board-focus.ts';

/** The card made, if one was. */
function create(title: string, section: BoardSection, rank: string, on: Channel | null = null): CardId | null {
  if (title.trim() === '' || !section.target) return null;
  const id = crypto.randomUUID() as CardId;
  return run('createCard', { id, title, to: section.target, rank, placements: on ? [newPlacement(on)] : [] }) ? id : null;
}

/** Enter makes the card and waits for the next, or has filled the gap that it is for; Escape, or leaving it empty, closes. */
export function QuickAdd({ section, place }: { readonly section: BoardSection; readonly place: string }) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const gap = useBoardFocus((s) => s.addingFor);
  const channel = usePlan((s) => (gap ? (s.plan.channels.get(gap.channel) ?? null) : null));
  useEffect(() => field.current?.focus({ preventScroll: true }), [gap]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      const made = create(event.currentTarget.value, section, rankIn(section.cards, null), channel);
      event.currentTarget.value = '';
      if (made && channel) {
        setAdding(null);
        focusCard(made);
      }
    } else if (event.key === 'Escape') {
      setAdding(null);
      if (gap) focusGap(gap);
      else document.querySelector<HTMLElement>(`[data-add="${section.key}"]`)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="quick-add">
      <Icon name="plus" />
      <input
        ref={field}
        aria-label={channel ? t('board.gap.newTitle', { channel: channel.name, day: place }) : t('board.newTitle', { place })}
        placeholder={t('board.titleHint')}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          create(event.currentTarget.value, section, rankIn(section.cards, null), channel);
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
  // Several lines don't fit here: they go where there is room for them, and are seen before they are saved.
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!pasted.trim().includes('\n')) return;
    event.preventDefault();
    openCapture(pasted);
  };
  return (
    <label className="capture">
      <Icon name="bulb" />
      <input aria-label={t('board.writeIdea')} placeholder={t('board.writeIdea')} onKeyDown={onKeyDown} onPaste={onPaste} />
    </label>
  );
}
