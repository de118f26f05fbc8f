/** The application service: it owns the workspace, and answers every frame of every door. */
import { DatabaseProblem } from '../db/problem.ts';
import { openWorkspace } from '../db/workspace.ts';
import type { OpenWorkspace } from '../db/workspace.ts';
import type { Committed, EventFrame, ReplyFrame } from '../shared/contract/contract.ts';
import type { IdeaForm, Settings } from '../shared/domain/records.ts';
import type { ActionLabel } from '../shared/domain/run.ts';
import type { Diff, State } from '../shared/domain/state.ts';
import type { ImportPlan, ImportProblem, ImportRecords } from '../shared/exchange/import-plan.ts';
import type { CalendarDate, LocalDateTime } from '../shared/planning/date.ts';
import type { DayName } from '../shared/planning/day-names.ts';
import type { Clock } from './clock.ts';
import { calendarOf, feedOf } from './jobs/calendar.ts';
import type { CalendarRequest } from './jobs/calendar.ts';
import { addIdea } from './jobs/idea.ts';
import type { SentIdea } from './jobs/idea.ts';
import { planImport } from './jobs/import-file.ts';
import type { FileToImport } from './jobs/import-file.ts';
import { LOCAL_ACTOR, diffOfRecords } from './plan.ts';
import { refusedReply } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { reportBug } from './report.ts';
import { Service } from './service.ts';
import type { OwnAbilities } from './service.ts';
import { HostSession } from './session.ts';
import { keepUp } from './upkeep.ts';

export { DatabaseProblem } from '../db/problem.ts';
export { Refusal } from './refusal.ts';

export interface HostOptions {
  /** Where the workspace lives; made if it is not there. */
  readonly dataDir: string;
  readonly clock: Clock;
  readonly abilities: OwnAbilities;
  /** Only reads: works while another process has the workspace, and makes no file. */
  readonly readonly?: boolean;
  /** Hears of bugs and of backups that could not be made; the error output, unless somebody else should. */
  readonly report?: (error: unknown) => void;
}

/** One client's connection. */
export interface Session {
  /**
   * Answers a frame. Never rejects; a frame that can't be read is answered `bad-frame`. Frames are carried out one
   * at a time, each after the one before was answered, so answers and events come in the order things happened.
   */
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
  commit(diff: Diff, label: ActionLabel, actor?: string): Committed | Refusal;
  /** What a file would add; its encoding is found out. Nothing is written. */
  planImport(file: FileToImport): Promise<ImportPlan | ImportProblem>;
  /** Adds the records of an import or a sample: one transaction, one step to undo. */
  add(records: ImportRecords, label: ActionLabel): Committed | Refusal;
  /** A checked copy of the workspace, made while it is in use. */
  backUp(file: string): Promise<void>;
  /** The calendar of a filter, as a file (iCalendar). */
  calendar(request: CalendarRequest): string;
  /** What a feed gives to programs that subscribe; null where there is no such feed (any more). */
  feed(id: string): string | null;
  /** Says where feeds can be reached, to whoever asks for an address to subscribe to. */
  offerFeeds(addressOf: (feed: string) => string): void;
  /** What visitors of the idea form may know; null where it is off. */
  ideaForm(): (IdeaForm & Pick<Settings, 'name'>) | null;
  /** Takes in an idea that somebody outside sent. False where it could not be kept, which was reported. */
  addIdea(idea: SentIdea): boolean;
  /** Says where an idea form can be reached, by its id. */
  offerIdeaForm(addressOf: (form: string) => string): void;
  /** Says where the app can be reached, to whoever finds the workspace taken. */
  announce(address: string): void;
  close(): Promise<void>;
}

/** Opens the workspace of a folder, or says why it can't. */
export function createHost(options: HostOptions): Host | DatabaseProblem {
  const opened = openWorkspace(options.dataDir, { readonly: options.readonly });
  return opened instanceof DatabaseProblem ? opened : hostOf(opened, options);
}

function hostOf(opened: OpenWorkspace, { clock, abilities, readonly = false, report = reportBug }: HostOptions): Host {
  const service = new Service(opened, clock, abilities);
  const { plan } = service;
  const turn = turns();
  let closed = false;
  let upkeep: Promise<void> = Promise.resolve();
  const keepUpToDate = (): void => {
    if (!readonly) upkeep = upkeep.then(() => (closed ? undefined : keepUp(service))).catch(report);
  };
  const stopTicking = clock.onTick(() => {
    if (service.noticeDay()) keepUpToDate();
  });
  keepUpToDate();
  return {
    state: plan.state,
    get rev() {
      return plan.rev;
    },
    today: () => service.today(),
    now: () => service.now(),
    dayNames: () => service.dayNames(),
    connect(listener) {
      const session = new HostSession(service, listener);
      return {
        handle: (frame) => turn(() => (closed ? refusedReply(frame, 'not-open') : session.answer(frame, report))),
        close: () => session.close(),
      };
    },
    commit: (diff, label, actor = LOCAL_ACTOR) => plan.commit({ diff, label, actor }),
    planImport: (file) => planImport(service, file),
    add: (records, label) => plan.commit({ diff: diffOfRecords(plan.state, records), label, actor: LOCAL_ACTOR }),
    backUp: (file) => plan.workspace.backUp(file),
    calendar: (request) => calendarOf(service, request),
    feed: (id) => feedOf(service, id),
    offerFeeds(addressOf) {
      service.feedAddress = addressOf;
    },
    ideaForm() {
      const { ideaForm: form = null, name = '' } = plan.state.settings.get('workspace') ?? {};
      return form && { ...form, name };
    },
    addIdea: (idea) => addIdea(service, idea, report),
    offerIdeaForm(addressOf) {
      service.ideaFormAddress = addressOf;
    },
    announce: (address) => plan.workspace.announce(address),
    async close() {
      if (closed) return;
      closed = true;
      stopTicking();
      await upkeep;
      plan.workspace.close();
    },
  };
}

/** Carries things out in turn; the next only after whoever waited for the one before has heard of it. */
function turns(): <T>(task: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.then(() => new Promise((resolve) => setImmediate(resolve)));
    return result;
  };
}
