import { say } from '../../store/notices.ts';
import { stepBack } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';

/** Says what was done, with the way back. */
export function useDone(): (text: string) => void {
  const { t } = useSpeech();
  return (text) => say({ text, action: { label: t('collision.way.undo'), run: () => void stepBack('undo') } });
}
