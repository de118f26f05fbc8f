/** One client's session: frames in, frames out. */
import { parseFrame } from '../shared/contract/schemas.ts';
import type { ParsedCall } from '../shared/contract/schemas.ts';
import type { Calls, CallName, EventFrame, Opening, PreferenceChange, ReplyFrame } from '../shared/contract/contract.ts';
import { emptyText } from '../shared/domain/command.ts';
import { DomainError, assertNever } from '../shared/domain/errors.ts';
import type { CardId } from '../shared/domain/records.ts';
import { exportPlan } from './jobs/export-file.ts';
import { previewImport, runImport } from './jobs/import-file.ts';
import { historyOf, meetingLogOf, movedAwayFrom } from './jobs/history.ts';
import { beginEmpty, makeSample } from './jobs/begin.ts';
import { chunkAt, cursorAt, firstLoad, hasBegun } from './opening.ts';
import { LOCAL_ACTOR } from './plan.ts';
import { Refusal, refusedReply } from './refusal.ts';
import type { Listener, Service } from './service.ts';

type Answer = Calls[CallName]['output'] | Refusal | DomainError;

export class HostSession implements Listener {
  readonly hear: (event: EventFrame) => void;
  readonly #service: Service;
  #actor: string | null = null;
  #rest: readonly CardId[] = [];

  constructor(service: Service, listener: (event: EventFrame) => void) {
    this.#service = service;
    this.hear = listener;
  }

  get actor(): string {
    return this.#actor ?? LOCAL_ACTOR;
  }

  /** Answers a frame, whatever it is. What throws is a bug: it is reported, and the caller is told. */
  async answer(frame: unknown, report: (error: unknown) => void): Promise<ReplyFrame> {
    try {
      const parsed = parseFrame(frame);
      if (!parsed.ok) return refusedReply(frame, parsed.code);
      const answer = await this.#carryOut(parsed.request);
      return isRefusal(answer) ? refusedReply(frame, answer.code, answer.params) : { id: parsed.id, ok: true, value: answer };
    } catch (error) {
      report(error);
      return refusedReply(frame, 'internal');
    }
  }

  close(): void {
    this.#service.listeners.delete(this);
    this.#actor = null;
  }

  #carryOut(request: ParsedCall): Answer | Promise<Answer> {
    if (request.call === 'open') return this.#open(request.input.person);
    if (this.#actor === null) return new Refusal('not-open');
    const service = this.#service;
    const { plan } = service;
    switch (request.call) {
      case 'more': return chunkAt(plan.state, this.#rest, request.input.cursor) ?? new Refusal('bad-frame');
      case 'run': return plan.run(request.input.id, request.input.command, this.actor, service.context(this.actor));
      case 'undo':
      case 'redo': return this.#step(request.call);
      case 'details': return this.#details(request.input.card);
      case 'previewImport': return previewImport(service, request.input);
      case 'runImport': return runImport(service, request.input, this.actor);
      case 'makeSample': return makeSample(service, request.input, this.actor);
      case 'beginEmpty': return beginEmpty(service, request.input);
      case 'exportFile': return exportPlan(service, request.input, this.actor);
      case 'feedAddress': return { address: plan.state.feeds.get(request.input.feed) ? (service.feedAddress?.(request.input.feed) ?? null) : null };
      case 'search': return { hits: plan.workspace.words.find(request.input.text, request.input.limit) };
      case 'history': return historyOf(service, request.input);
      case 'meetingLog': return meetingLogOf(service, request.input.meeting);
      case 'movedAway': return movedAwayFrom(service, request.input.monday);
      case 'mentions': return { comments: plan.state.comments.naming(request.input.person, request.input.limit) };
      case 'ideaFormAddress': return { address: this.#ideaFormAddress() };
      case 'setPreferences': return this.#prefer(request.input);
      default: return assertNever(request);
    }
  }

  #open(person: string | null): Opening {
    const service = this.#service;
    const { plan } = service;
    this.#actor = person ?? plan.workspace.preferences.read().person ?? LOCAL_ACTOR;
    const { records, rest } = firstLoad(plan.state, service.today());
    this.#rest = rest;
    service.listeners.add(this);
    return {
      rev: plan.rev, workspace: plan.workspace.id, today: service.today(), now: service.now(), begun: hasBegun(plan.state), records, cursor: cursorAt(rest, 0),
      dayNames: service.dayNames(), preferences: plan.workspace.preferences.read(), abilities: { ...service.abilities, feeds: service.feedAddress !== null },
      ...plan.undoable(this.actor),
    };
  }

  /** Whoever says "I am Anna" acts as Anna from then on, and undoes what is hers. The other clients hear of what was chosen. */
  #prefer(change: PreferenceChange): Answer {
    const preferences = this.#service.plan.prefer(change);
    if (!(preferences instanceof Refusal)) this.#service.tell({ event: 'preferences', data: preferences }, (listener) => listener !== this);
    if (change.person !== undefined) {
      this.#actor = change.person ?? LOCAL_ACTOR;
      this.#service.tellUndoable(this.actor);
    }
    return preferences;
  }

  #step(kind: 'undo' | 'redo'): Answer {
    const result = this.#service.plan.step(kind, this.actor);
    if (result instanceof Refusal) this.#service.tellUndoable(this.actor);
    return result;
  }

  #ideaFormAddress(): string | null {
    const form = this.#service.plan.state.settings.get('workspace')?.ideaForm;
    return form ? (this.#service.ideaFormAddress?.(form.id) ?? null) : null;
  }

  #details(id: string): Answer {
    const { state } = this.#service.plan;
    const card = state.cards.get(id);
    if (!card) return new DomainError('card-missing');
    return { text: state.texts.get(card.id) ?? emptyText(card.id), comments: state.comments.ofCard(card.id) };
  }
}

function isRefusal(answer: Answer): answer is Refusal | DomainError {
  return answer instanceof Refusal || answer instanceof DomainError;
}
