/** The way to the palette in the header, with its key; its code is fetched once the page has nothing else to do. */
import { useEffect } from 'react';
import { act } from '../../actions/actions.ts';
import { keyProps, keysOf } from '../../actions/keys-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { fetchMenu, fetchPalette } from '../keys/later.ts';

export function SearchButton() {
  const { t } = useSpeech();
  useEffect(() => {
    const idle = requestIdleCallback(() => void Promise.all([fetchPalette(), fetchMenu()]).catch(() => {}), { timeout: 10_000 }); // `lazy` asks again and tells
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <button type="button" className="search" aria-haspopup="dialog" {...keyProps('search', t('keys.searchOrDo'), t)} onClick={() => act('search')}>
      <Icon name="search" />
      <span>{t('keys.searchOrDo')}</span>
      <kbd aria-hidden="true">{keysOf('search', t)}</kbd>
    </button>
  );
}
