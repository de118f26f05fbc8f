/** The card's title, written in place. */
import { useEffect, useRef } from 'react';
import type { Card, CardId } from '../../../../shared/domain/records.ts';
import { say } from '../../../store/notices.ts';
import { run } from '../../../store/session.ts';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { useSpeech } from '../../../ui/language.tsx';

/** As long as the host takes a title. */
export const MAX_TITLE = 500;

/** The card whose title gets the focus when it opens: the one just made. */
let wanted: CardId | null = null;
export function openWithFocus(id: CardId): void {
  wanted = id;
}

export function TitleField({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const field = useRef<HTMLTextAreaElement>(null);
  const empty = useRef(false);
  useEffect(() => {
    if (wanted !== card.id) return;
    wanted = null;
    field.current?.focus();
    field.current?.setSelectionRange(card.title.length, card.title.length);
  }, [card]);
  return (
    <h2 className="panel-title">
      <TypedField
        ref={field} line label={t('editor.title')} className="quiet-input" value={card.title} maxLength={MAX_TITLE}
        onType={(text) => void (empty.current = text.trim() === '')}
        onSave={(title) => title.trim() !== '' && run('editCard', { id: card.id, change: { title } })}
        onLeave={() => {
          if (empty.current) say({ error: { code: 'title-empty', params: {} } });
          empty.current = false;
        }}
      />
    </h2>
  );
}
