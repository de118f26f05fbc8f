/** One of the card's long texts under its heading: purpose, audience, notes. */
import type { CardId } from '../../../../shared/domain/records.ts';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { MAX_TEXT } from './card-texts.tsx';
import { edit } from '../../series/reach.ts';

interface Props {
  readonly card: CardId;
  readonly field: 'purpose' | 'audience' | 'notes';
  readonly value: string;
}

export function LongField({ card, field, value }: Props) {
  const { t } = useSpeech();
  return (
    <section>
      <h3>{t(`editor.${field}`)}</h3>
      <TypedField
        label={t(`editor.${field}`)} className="quiet-input" placeholder={t(`editor.${field}Hint`)} maxLength={MAX_TEXT} value={value}
        onSave={(text) => edit('editText', { id: card, field, value: text })}
      />
    </section>
  );
}
