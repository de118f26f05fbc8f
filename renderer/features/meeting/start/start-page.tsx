/** Where meetings begin. */
import { useSpeech } from '../../../ui/language.tsx';

export default function StartPage() {
  const { t } = useSpeech();
  return <main id="main" tabIndex={-1}><h1>{t('shell.meeting')}</h1></main>;
}
