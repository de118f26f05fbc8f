/** Doing what a field says, with the reason beside the field where it can't be done. */
import type { Command, CommandName, Commands } from '../../../shared/domain/command.ts';
import { DomainError } from '../../../shared/domain/errors.ts';
import { runCommand } from '../../../shared/domain/run.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { useSpeech } from '../../ui/language.tsx';

export type Attempt = <N extends CommandName>(name: N, input: Commands[N]) => string | null;

/** Runs a command, or gives the sentence that says why not; nothing else is said then. */
export function useAttempt(): Attempt {
  const { t } = useSpeech();
  return (name, input) => {
    const { plan, today, now } = usePlan.getState();
    const command = { name, input } as unknown as Command; // name and input belong together by the signature
    const rehearsed = runCommand(plan, command, { today, now });
    if (rehearsed instanceof DomainError) return t(`error.${rehearsed.code}`, rehearsed.params);
    run(name, input);
    return null;
  };
}
