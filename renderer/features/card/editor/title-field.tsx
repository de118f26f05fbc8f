/** The card's title, written in place. */
import { useEffect, useRef } from 'react';
import type { Card, CardId } from '../../../../shared/domain/records.ts';
import { say } from '../../../store/notices.ts';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { edit } from '../../series/reach.ts';

/** As long as the host takes a title. */
export const MAX_TITLE = 500;

/** The card whose title gets the focus when it opens: the one just made. `all`: its title is there to be written over. */
let wanted: { readonly id: CardId; readonly caret: 'end' | 'all' } | null = null;
export function openWithFocus(id: CardId, caret: 'end' | 'all' = 'end'): void {
  wanted = { id, caret };
}

export function TitleField({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const field = useRef<HTMLTextAreaElement>(null);
  const empty = useRef(false);
  useEffect(() => {
    if (wanted?.id !== card.id) return;
    field.current?.focus();
    field.current?.setSelectionRange(wanted.caret === 'all' ? 0 : card.title.length, card.title.length);
    wanted = null;
  }, [card]);
  return (
    <h2 className="panel-title">
      <TypedField
        ref={field} line label={t('editor.title')} className="quiet-input" value={card.title} maxLength={MAX_TITLE}
        onType={(text) => void (empty.current = text.trim() === '')}
        onSave={(title) => title.trim() !== '' && edit('editCard', { id: card.id, change: { title } })}
        onLeave={() => {
          if (empty.current) say({ error: { code: 'title-empty', params: {} } });
          empty.current = false;
        }}
      />
    </h2>
  );
}
