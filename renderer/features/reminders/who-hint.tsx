/** Nobody has said who sits here, and nobody is reminded: the way to say so. */
import { hrefOf } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';

export function WhoHint({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useSpeech();
  return <p className="reminders-who">{t('reminders.whoHint')} <a href={hrefOf({ view: { name: 'settings', section: 'computer' }, panel: null })} data-first="" onClick={onGo}>{t('reminders.who')}</a>.</p>;
}
