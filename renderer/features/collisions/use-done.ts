import { say } from '../../store/notices.ts';
import { wayBack } from '../../store/way-back.ts';
import { useSpeech } from '../../ui/language.tsx';

/** Says what was done, with the way back. */
export function useDone(): (text: string) => void {
  const { t } = useSpeech();
  return (text) => say({ text, action: wayBack(t('collision.way.undo')) });
}
