/** The application service: it owns the workspace, and answers every frame of every door. */
import type { Abilities, CallError, Committed, EventFrame, ReplyFrame } from '../shared/contract/contract.ts';
import type { ActionLabel } from '../shared/domain/run.ts';
import type { Diff, State } from '../shared/domain/state.ts';
import type { CalendarDate, LocalDateTime } from '../shared/planning/date.ts';
import type { DayName } from '../shared/planning/day-names.ts';
import type { DatabaseProblem } from '../db/problem.ts';
import type { Clock } from './clock.ts';

export { DatabaseProblem } from '../db/problem.ts';

export interface HostOptions {
  /** Where the workspace lives; made if it is not there. */
  readonly dataDir: string;
  readonly clock: Clock;
  readonly abilities: Abilities;
  /** Only reads: works while another process has the workspace, and makes no file. */
  readonly readonly?: boolean;
}

/** One client's connection. */
export interface Session {
  /** Answers a frame. Never rejects; a frame that can't be read is answered `bad-frame`. */
  handle(frame: unknown): Promise<ReplyFrame>;
  close(): void;
}

export interface Host {
  readonly state: State;
  readonly rev: number;
  today(): CalendarDate;
  now(): LocalDateTime;
  dayNames(): readonly DayName[];
  /** A new client. It hears events from its `open` on. */
  connect(listener: (event: EventFrame) => void): Session;
  /** Makes a change without a client (the command line). One transaction, one step to undo. */
  commit(diff: Diff, label: ActionLabel, actor?: string): Committed | CallError;
  /** Says where the app can be reached, to whoever finds the workspace taken. */
  announce(address: string): void;
  close(): Promise<void>;
}

/** Opens the workspace of a folder, or says why it can't. */
export function createHost(_options: HostOptions): Host | DatabaseProblem {
  throw new Error('under construction');
}
