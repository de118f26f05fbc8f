/** The plan: its state in memory and its file, always the same. Every change goes through here, one at a time. */
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../db/change-log.ts';
import { writeFailureOf } from '../db/write-failure.ts';
import type { OpenWorkspace, Workspace } from '../db/workspace.ts';
import type { Committed, PreferenceChange, Preferences, Undoable } from '../shared/contract/contract.ts';
import type { Command, CommandContext } from '../shared/domain/command.ts';
import { DomainError } from '../shared/domain/errors.ts';
import { labelOf, runCommand } from '../shared/domain/run.ts';
import { invertDiff, isEmptyDiff } from '../shared/domain/state.ts';
import type { Diff } from '../shared/domain/state.ts';
import { withTextPrints } from '../shared/domain/text-print.ts';
import type { ImportRecords } from '../shared/exchange/import-plan.ts';
import { Refusal } from './refusal.ts';
import { approvalsAfter } from './undo/approvals.ts';
import { rebase } from './undo/rebase.ts';
import { Steps } from './undo/steps.ts';
import { WorkspaceState } from './workspace-state.ts';

/** How far back an actor can undo. */
const KEPT_STEPS = 1000;
/** Whoever has not said which of the workspace's people they are. */
export const LOCAL_ACTOR = 'local';
/** The host itself: its changes are in nobody's undo. */
export const SYSTEM_ACTOR = 'system';

export type NewChange = Pick<Change, 'diff' | 'label' | 'actor'> & Partial<Pick<Change, 'commandId' | 'kind' | 'target'>>;

export class Plan {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  #rev: number;
  readonly #now: () => Date;
  readonly #onChange: (change: Change) => void;
  readonly #steps = new Map<string, Steps>();
  /** Idea forms whose address was taken back, since the start. */
  readonly #closedForms = new Set<string>();

  /** `onChange` hears of every change after it is in the file and in the state. */
  constructor({ workspace, records }: OpenWorkspace, now: () => Date, onChange: (change: Change) => void) {
    this.workspace = workspace;
    this.state = new WorkspaceState(records, workspace.texts, workspace.comments);
    this.#rev = workspace.log.rev;
    this.#now = now;
    this.#onChange = onChange;
  }

  get rev(): number {
    return this.#rev;
  }

  /** Runs a command; the same id again answers what was recorded, and does nothing. */
  run(id: string, command: Command, actor: string, context: CommandContext): Committed | Refusal | DomainError {
    return this.recorded(id) ?? this.#runNew(id, command, actor, context);
  }

  /** What the change that was sent with this id did; null where there is none. */
  recorded(id: string): Committed | null {
    const known = this.workspace.log.byCommand(id);
    return known && { rev: known.rev, diff: known.diff };
  }

  #runNew(id: string, command: Command, actor: string, context: CommandContext): Committed | Refusal | DomainError {
    const diff = runCommand(this.state, command, context);
    if (diff instanceof DomainError) return diff;
    // An address that was taken back must not come to life again: not by a change to it that was on its way, either.
    if (diff.feeds?.added?.some((feed) => this.workspace.log.knows(feed.id))) return new Refusal('record-missing');
    if (diff.settings?.updated?.some(([, { ideaForm }]) => this.#closedForms.has(ideaForm?.id ?? ''))) return new Refusal('record-missing');
    return this.commit({ diff, label: labelOf(this.state, command.name, diff), actor, commandId: id });
  }

  /** Writes a change, then takes it over. Where it can't be written, nothing has changed. An empty one is not written. One of addresses alone is in nobody's undo. */
  commit({ commandId = null, kind = 'do', target = null, ...rest }: NewChange): Committed | Refusal {
    if (isEmptyDiff(rest.diff)) return { rev: this.#rev, diff: {} };
    const actor = isEmptyDiff(withoutAddresses(rest.diff)) ? SYSTEM_ACTOR : rest.actor;
    const change = { ...rest, actor, commandId, kind, target, at: this.#now().toISOString() };
    const steps = this.#stepsOf(change.actor);
    try {
      this.#rev = this.workspace.commit(change);
    } catch (error) {
      return refusalOf(error);
    }
    const made: Change = { ...change, rev: this.#rev };
    this.state.apply(made.diff);
    for (const [{ ideaForm }, to] of made.diff.settings?.updated ?? []) if (ideaForm && ideaForm.id !== to.ideaForm?.id) this.#closedForms.add(ideaForm.id);
    steps.note(made);
    this.#onChange(made);
    return { rev: made.rev, diff: made.diff };
  }

  /** Takes back the actor's latest change, or does again what they took back last. */
  step(kind: 'undo' | 'redo', actor: string): Committed | Refusal {
    const steps = this.#stepsOf(actor);
    const next = steps.next(kind);
    const change = next && this.workspace.log.get(next.rev);
    if (!change) return new Refusal(kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
    const rebased = rebase(withoutAddresses(kind === 'undo' ? invertDiff(change.diff) : change.diff), this.state);
    const diff = rebased && approvalsAfter(rebased, this.state, change, this.workspace.log);
    const result = diff && !isEmptyDiff(diff) ? this.commit({ diff, label: change.label, actor, kind, target: change.rev }) : new Refusal('record-missing');
    if (!(result instanceof Refusal) || result.code !== 'record-missing') return result;
    steps.giveUp(kind);
    return new Refusal('undo-conflict', { title: change.label.title });
  }

  /** Remembers what this computer's user chose; no part of the plan, so neither logged nor undone. */
  prefer(change: PreferenceChange): Preferences | Refusal {
    try {
      this.workspace.preferences.write(change);
    } catch (error) {
      return refusalOf(error);
    }
    return this.workspace.preferences.read();
  }

  undoable(actor: string): Undoable {
    return this.#stepsOf(actor).undoable;
  }

  #stepsOf(actor: string): Steps {
    let steps = this.#steps.get(actor);
    if (!steps) this.#steps.set(actor, (steps = new Steps(this.workspace.log.stepsOf(actor, KEPT_STEPS))));
    return steps;
  }
}

/** What can be taken back of a change: the addresses that it made, or took away, were given to others. */
function withoutAddresses({ feeds: _given, ...rest }: Diff): Diff {
  if (!rest.settings?.updated) return rest;
  const updated = rest.settings.updated.map(([from, to]) => [from, { ...to, ideaForm: from.ideaForm }] as const).filter(([from, to]) => !isDeepStrictEqual(from, to));
  return { ...rest, settings: { ...rest.settings, updated } };
}

function refusalOf(error: unknown): Refusal {
  const failure = writeFailureOf(error);
  if (failure === null) throw error;
  if (failure === 'disk-full') return new Refusal('disk-full');
  if (failure === 'dangling') return new Refusal('record-missing');
  return new Refusal('database-failed', { detail: (error as Error).message }); // it is SQLite's error
}

/** Records to be added as a diff; the settings, which are always there, and notes of days that are, as a change of them. */
export function diffOfRecords(state: WorkspaceState, records: ImportRecords): Diff {
  const { settings = [], dayNotes = [], ...rest } = records;
  const added = Object.fromEntries(Object.entries(rest).filter(([, list]) => list?.length).map(([table, list]) => [table, { added: list }]));
  const from = state.settings.get('workspace');
  const updated = from ? settings.map((to) => [from, to]) : [];
  const notes = { added: dayNotes.filter(({ id }) => !state.dayNotes.has(id)), updated: dayNotes.flatMap((to) => { const known = state.dayNotes.get(to.id); return known ? [[known, to]] : []; }) };
  const diff = { ...added, ...(updated.length ? { settings: { updated } } : {}), ...(dayNotes.length ? { dayNotes: notes } : {}) } as Diff; // each list stays under its own table
  return withTextPrints(diff, state);
}
