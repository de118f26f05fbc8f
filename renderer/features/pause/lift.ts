/** Going on after a pause: at once where nothing waits to go back, else that is asked. */
import type { Movable } from '../../../shared/domain/command.ts';
import type { Pause } from '../../../shared/domain/records.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { languageNow } from '../../ui/language.tsx';
import { focusViewIfLost } from '../../ui/form/focus-near.ts';
import { ask } from '../recurring/asked.ts';
import { goesBack } from './going-back.ts';

export function lift(pause: Pause): void {
  const { coming, passed } = goesBack(pause, usePlan.getState());
  if (coming.length + passed.length > 0) ask({ what: 'lift', pause: pause.id });
  else liftNow(pause, []);
}

/** Lifts it, with what goes back. */
export function liftNow({ id, name }: Pause, back: readonly Movable[]): void {
  if (!run('liftPause', { id, back: back.map(({ card, placement }) => ({ card, placement })) })) return;
  focusViewIfLost(); // the line that it was lifted from is gone
  const t = translate(languageNow(usePlan.getState().preferences.language));
  say({ text: t('pause.lifted', { name }), action: wayBack(t('shell.undo')) });
}
