/** The meeting: where it begins, its room, what came of it. */
import type { View } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';

export default function MeetingView({ view }: { readonly view: Extract<View, { name: 'meeting' }> }) {
  const { t } = useSpeech();
  return <main id="main" tabIndex={-1}><h1>{t('shell.meeting')} {view.id}</h1></main>;
}
