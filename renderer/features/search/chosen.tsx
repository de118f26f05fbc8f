/** What has been chosen among all hits, and the way to change it together. */
import { keysText } from '../../actions/keys-text.ts';
import { useSelection } from '../../store/selection.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';

export function Chosen({ onDone, onNone }: { readonly onDone: () => void; readonly onNone: () => void }) {
  const { t } = useSpeech();
  const count = useSelection((s) => s.chosen.size);
  return (
    <>
      {count === 0 ? <span className="faint">{t('search.chooseHint', { keys: keysText('Mod+A', t) })}</span> : <Button small look="quiet" onClick={onNone}>{t('search.none')}</Button>}
      <Button small look="primary" disabled={count === 0} onClick={onDone}>{t('search.together', { count })}</Button>
    </>
  );
}
