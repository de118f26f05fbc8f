/**
 * The page's copy of the plan. A command shows at once (optimistic); the host's word replaces it.
 * While something is pending and somebody else's change arrives, the pending ones are taken back, the change is
 * made, and they are run again: the copy always equals "the host's state + what is still on its way".
 */
import type { CallError } from '../../shared/contract/contract.ts';
import type { Command, CommandContext } from '../../shared/domain/command.ts';
import { DomainError } from '../../shared/domain/errors.ts';
import { MemoryState } from '../../shared/domain/memory-state.ts';
import type { Seed } from '../../shared/domain/memory-state.ts';
import { runCommand } from '../../shared/domain/run.ts';
import { invertDiff, isEmptyDiff } from '../../shared/domain/state.ts';
import type { Diff } from '../../shared/domain/state.ts';

interface Pending {
  readonly id: string;
  readonly command: Command;
  readonly context: CommandContext;
  diff: Diff;
}

export class Replica {
  state = new MemoryState();
  #pending: Pending[] = [];
  readonly #changed: (diff: Diff) => void;

  /** `changed` hears of every diff that the copy goes through, taken-back ones included. */
  constructor(changed: (diff: Diff) => void) {
    this.#changed = changed;
  }

  /** Commands that the host has not answered yet, oldest first. */
  get pending(): readonly { readonly id: string; readonly command: Command }[] {
    return this.#pending;
  }

  /** Starts anew from the host's records; pending commands are run again on top. What can't be shown (its comment is not loaded, its card is gone) stays on its way: the host does it, or refuses it with a sentence. */
  reset(seed: Seed): void {
    this.state = new MemoryState(seed);
    const again = this.#pending;
    this.#pending = [];
    for (const one of again) if (this.run(one.id, one.command, one.context) instanceof DomainError) this.#pending.push({ ...one, diff: {} });
  }

  /** Makes a command's change now, to be confirmed or refused later. What changes nothing is not pending. */
  run(id: string, command: Command, context: CommandContext): Diff | DomainError {
    const diff = runCommand(this.state, command, context);
    if (diff instanceof DomainError || isEmptyDiff(diff)) return diff;
    this.#apply(diff);
    this.#pending.push({ id, command, context, diff });
    return diff;
  }

  /** The host made a change: its own diff counts. False where it is what was shown already. */
  confirm(commandId: string | null, diff: Diff): boolean {
    const own = this.#pending.find((p) => p.id === commandId);
    if (own && own === this.#pending[0] && JSON.stringify(own.diff) === JSON.stringify(diff)) {
      this.#pending.shift();
      return false;
    }
    this.#rebase(own?.id, diff);
    return true;
  }

  /** The host refused a command: it is taken back. An `offline` one stays, to be sent again. */
  refuse(commandId: string, error: CallError): void {
    if (error.code !== 'offline' && this.#pending.some((p) => p.id === commandId)) this.#rebase(commandId, {});
  }

  #rebase(without: string | undefined, diff: Diff): void {
    for (const { diff: made } of this.#pending.toReversed()) this.#apply(invertDiff(made));
    this.#apply(diff);
    this.#pending = this.#pending.filter((p) => p.id !== without);
    for (const one of this.#pending) {
      const again = runCommand(this.state, one.command, one.context);
      one.diff = again instanceof DomainError ? {} : again; // the host will refuse it with a sentence
      this.#apply(one.diff);
    }
  }

  #apply(diff: Diff): void {
    this.state.apply(diff);
    this.#changed(diff);
  }
}
