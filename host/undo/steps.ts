/** What one actor can take back and do again: read from the change log, so that it survives a restart. */
import type { Step } from '../../db/change-log.ts';
import type { Undoable } from '../../shared/contract/contract.ts';

type Made = Pick<Step, 'rev' | 'label'>;

export class Steps {
  readonly #done: Made[] = [];
  readonly #undone: Made[] = [];

  constructor(log: Iterable<Step>) {
    for (const step of log) this.note(step);
  }

  /** Takes a change of this actor into account. A new one ends what could be done again. */
  note({ kind, rev, target, label }: Step): void {
    if (kind === 'do') {
      this.#done.push({ rev, label });
      this.#undone.length = 0;
      return;
    }
    const [from, to] = kind === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const index = from.findLastIndex((made) => made.rev === target);
    if (index !== -1) to.push(...from.splice(index, 1));
  }

  /** The change that is next to be taken back, or done again. */
  next(kind: 'undo' | 'redo'): Made | null {
    return (kind === 'undo' ? this.#done : this.#undone).at(-1) ?? null;
  }

  /** Gives up a step that others' changes stand against, so that the ones before it can be reached. */
  giveUp(kind: 'undo' | 'redo'): void {
    (kind === 'undo' ? this.#done : this.#undone).pop();
  }

  get undoable(): Undoable {
    const undo = this.next('undo');
    return { undo: undo?.label ?? null, undoRev: undo?.rev ?? null, redo: this.next('redo')?.label ?? null };
  }
}
