/** Where the card's picture or film is: a link, which can be opened, or a file's name. */
import type { Card } from '../../../../shared/domain/records.ts';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { edit } from '../../series/reach.ts';

/** As long as the host takes it. */
const MAX_PICTURE = 2000;

const isLink = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

export function PictureField({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  return (
    <div className="picture-field">
      <TypedField
        line label={t('editor.picture')} className="quiet-input" placeholder={t('editor.pictureHint')} maxLength={MAX_PICTURE} value={card.picture}
        onSave={(text) => edit('editCard', { id: card.id, change: { picture: text.trim() } })}
      />
      {isLink(card.picture) && (
        <a className="btn btn-quiet btn-s btn-icon" href={card.picture} target="_blank" rel="noreferrer" aria-label={t('editor.openPicture')} title={t('editor.openPicture')}>
          <Icon name="link" />
        </a>
      )}
    </div>
  );
}
