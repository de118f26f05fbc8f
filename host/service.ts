/** What sessions and jobs share: the plan, the time in the workspace's zone, and who listens. */
import type { Change } from '../db/change-log.ts';
import type { OpenWorkspace } from '../db/workspace.ts';
import type { Abilities, EventFrame } from '../shared/contract/contract.ts';
import type { CommandContext } from '../shared/domain/command.ts';
import { DEFAULT_SETTINGS } from '../shared/domain/defaults.ts';
import { dateInZone, localDateTime } from '../shared/planning/date.ts';
import type { CalendarDate, LocalDateTime } from '../shared/planning/date.ts';
import type { DayName } from '../shared/planning/day-names.ts';
import type { Clock } from './clock.ts';
import { dayNamesFor } from './day-names.ts';
import { LOCAL_ACTOR, Plan, SYSTEM_ACTOR } from './plan.ts';

const YEARS_BACK = 5;
const YEARS_AHEAD = 10;

/** What whoever starts a host says it can do; whether there are feeds shows when the door opens. */
export type OwnAbilities = Omit<Abilities, 'feeds'>;

/** An open session, as the service sees it. */
export interface Listener {
  readonly actor: string;
  hear(event: EventFrame): void;
}

export class Service {
  readonly plan: Plan;
  readonly abilities: OwnAbilities;
  readonly listeners = new Set<Listener>();
  /** Where a feed can be reached, as the door says once it is open; null where there is no such door. */
  feedAddress: ((feed: string) => string) | null = null;
  /** Where an idea form can be reached, as the door says; null where there is none. */
  ideaFormAddress: ((form: string) => string) | null = null;
  readonly #clock: Clock;
  #today: CalendarDate;

  constructor(opened: OpenWorkspace, clock: Clock, abilities: OwnAbilities) {
    this.#clock = clock;
    this.abilities = abilities;
    this.plan = new Plan(opened, () => this.moment(), (change) => this.#tellOfChange(change));
    this.#today = this.today();
  }

  moment(): Date {
    return this.#clock.now(this.timeZone());
  }

  today(): CalendarDate {
    return dateInZone(this.moment(), this.timeZone());
  }

  now(): LocalDateTime {
    return localDateTime(this.moment(), this.timeZone());
  }

  /** `actor`: whoever does it; left out: the host itself. */
  context(actor?: string): CommandContext {
    return { today: this.today(), now: this.now(), by: this.plan.state.people.get(actor ?? '')?.id ?? null };
  }

  dayNames(): readonly DayName[] {
    const year = Number(this.today().slice(0, 4));
    return dayNamesFor(year - YEARS_BACK, year + YEARS_AHEAD);
  }

  /** Looks at the clock: where the day has turned since, everybody is told. Answers whether it has. */
  noticeDay(): boolean {
    const today = this.today();
    if (today === this.#today) return false;
    this.#today = today;
    this.tell({ event: 'today', data: { today, now: this.now() } });
    return true;
  }

  tell(event: EventFrame, to: (listener: Listener) => boolean = () => true): void {
    for (const listener of this.listeners) if (to(listener)) listener.hear(event);
  }

  /** Tells an actor's clients what they can take back or do again now. */
  tellUndoable(actor: string): void {
    this.tell({ event: 'undoable', data: this.plan.undoable(actor) }, (listener) => listener.actor === actor);
  }

  #tellOfChange({ rev, diff, commandId, actor, label, kind, target }: Change): void {
    const by = actor === LOCAL_ACTOR || actor === SYSTEM_ACTOR ? null : actor;
    this.tell({ event: 'changed', data: { rev, diff, command: commandId, by, label, undoes: kind === 'undo' ? target : null } });
    this.tellUndoable(actor);
    if (diff.settings) this.noticeDay();
  }

  /** The workspace's zone, IANA name. */
  timeZone(): string {
    return (this.plan.state.settings.get('workspace') ?? DEFAULT_SETTINGS).timeZone;
  }
}
