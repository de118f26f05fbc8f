/** The page's session with its host: opens the plan, sends commands, follows events, comes back after a break. */
import type { CallError, CardChunk, EventFrame, Opening, PreferenceChange, Preferences } from '../../shared/contract/contract.ts';
import { withChange } from '../../shared/contract/preferences.ts';
import type { Command, CommandContext, CommandName, Commands } from '../../shared/domain/command.ts';
import { DomainError } from '../../shared/domain/errors.ts';
import { isEmptyDiff } from '../../shared/domain/state.ts';
import type { Diff } from '../../shared/domain/state.ts';
import type { DayName } from '../../shared/planning/day-names.ts';
import { Client } from './client.ts';
import type { Outcome } from './client.ts';
import { clockTold, nowAtHost, planZone } from './clock.ts';
import { findingsFollow, openFindingsAnew, rollFindings, setFindingIndex } from './findings.ts';
import { indexFindings } from './finding-input.ts';
import { tellAsked, tellDone, tellFollowers, tellRefused } from './followers.ts';
import { forgetStep, say } from './notices.ts';
import { dayNamesWith, planChanged, planGrew, planSettled, usePlan } from './plan-store.ts';
import { Replica } from './replica.ts';
import type { Connection } from './transport.ts';

let client: Client | null = null;
let dayNames: readonly DayName[] = [];
const replica = new Replica((diff) => {
  if (diff.settings) usePlan.setState({ dayNames: dayNamesWith(dayNames, replica.state) });
  findingsFollow(diff);
  tellFollowers(diff);
});

/** The client of this page; there is one from `startSession` on. */
export function host(): Client {
  if (!client) throw new Error('the session has not started');
  return client;
}

/** Connects the stores to a host. */
export function startSession(connection: Connection): void {
  client = new Client(connection);
  // Events wait until there is a plan to follow them with: those that came since the opening was read would be lost in it.
  let following: (() => void) | null = null;
  const begin = () => (following ??= connection.subscribe(follow));
  connection.onState((state) => {
    if (state === 'open') void open(begin);
    else usePlan.setState({ session: state });
  });
}

async function open(opened: () => void): Promise<void> {
  const outcome = await host().open(usePlan.getState().preferences.person);
  if (!outcome.ok) return say({ error: outcome.error });
  fill(outcome.value);
  opened();
  for (const { id, command } of replica.pending) void send(id, command, undefined, true);
  await loadRest(outcome.value.cursor);
}

function fill(opening: Opening): void {
  const { records, workspace, today, now, begun, undo, undoRev, redo, preferences, abilities } = opening;
  dayNames = opening.dayNames;
  clockTold(now, records.settings[0]?.timeZone ?? planZone());
  setFindingIndex(null); // it would follow the reset change by change
  replica.reset(records);
  planChanged(replica.state, {
    session: 'ready', complete: opening.cursor === null, begun, workspace, today, now, undo, undoRev, redo, abilities,
    preferences: { ...preferences, person: usePlan.getState().preferences.person ?? preferences.person }, // as it was opened for
    dayNames: dayNamesWith(dayNames, replica.state),
  });
  setFindingIndex(indexFindings(replica.state, dayNames, today));
  tellFollowers(null);
}

/** The older cards, chunk by chunk while the page is idle, so that typing and dragging never wait for them. */
async function loadRest(cursor: string | null): Promise<void> {
  for (let next = cursor; next !== null; ) {
    await new Promise<void>((go) => requestIdleCallback(() => go(), { timeout: 1_000 }));
    const outcome: Outcome<CardChunk> = await host().call('more', { cursor: next });
    if (!outcome.ok) return; // the connection's own notice tells; opening again loads them
    const { cards, placements } = outcome.value;
    const diff: Diff = { cards: { added: cards }, placements: { added: placements } };
    replica.state.apply(diff);
    findingsFollow(diff);
    tellFollowers(diff);
    next = outcome.value.cursor;
    planGrew(next === null);
    if (next === null) openFindingsAnew();
  }
}

/** The revisions that were made here, and how many steps back from here are on their way: what another window takes back of the former is told. */
/** What was done here and is not answered yet. */
const sending = new Set<Promise<void>>();
const made = new Set<number>();
let stepping = 0;

function follow(frame: EventFrame): void {
  if (frame.event === 'changed') {
    const { undoes, label } = frame.data;
    if (undoes !== null && made.has(undoes) && stepping === 0) say({ done: 'undo', label, elsewhere: true });
    if (replica.confirm(frame.data.command, frame.data.diff) || !usePlan.getState().begun) planChanged(replica.state, { begun: true });
    else planSettled();
  } else if (frame.event === 'undoable') usePlan.setState(frame.data);
  else if (frame.event === 'preferences') remembered(frame.data);
  else if (frame.event === 'action') tellAsked(frame.data);
  else if (frame.event === 'failed') say({ error: frame.data });
  else {
    clockTold(frame.data.now, planZone());
    rollFindings(frame.data.today);
    planChanged(replica.state, frame.data);
  }
}

/** What commands know of the world here: today, now, who sits here. */
export function contextNow(): CommandContext {
  const { today, preferences, plan } = usePlan.getState();
  return { today, now: nowAtHost(), by: plan.people.get(preferences.person ?? '')?.id ?? null };
}

/** Does what a person means: shows it at once and sends it. False (with a sentence said) where it can't be done. `written` hears of its revision. */
export function run<N extends CommandName>(name: N, input: Commands[N], written?: (rev: number) => void): boolean {
  const command = { name, input } as unknown as Command; // name and input belong together by the signature
  const id = crypto.randomUUID();
  const diff = replica.run(id, command, contextNow());
  if (diff instanceof DomainError) {
    say({ error: { code: diff.code, params: diff.params } });
    return false;
  }
  if (isEmptyDiff(diff)) return true;
  forgetStep();
  planChanged(replica.state);
  const sent = send(id, command, written).finally(() => sending.delete(sent));
  sending.add(sent);
  tellDone(diff);
  return true;
}

/** Whether something done here is still on its way to the disk. */
export const isSaving = (): boolean => replica.pending.length > 0;

/** Takes in records that were loaded on demand, under what is still on its way. */
export function adopt(diff: Diff): void {
  replica.confirm(null, diff);
  planChanged(replica.state);
}

/** `again`: after a break. What was carried out before it is in the plan by now, and no event tells. */
async function send(id: string, command: Command, written?: (rev: number) => void, again = false): Promise<void> {
  const outcome = await host().call('run', { id, command });
  if (!outcome.ok) return refused(id, command, outcome.error);
  made.add(outcome.value.rev);
  written?.(outcome.value.rev);
  if (!isEmptyDiff(outcome.value.diff) && !again) return; // its event tells
  replica.confirm(id, {});
  planChanged(replica.state);
}

function refused(id: string, command: Command, error: CallError): void {
  replica.refuse(id, error);
  planChanged(replica.state);
  if (error.code === 'offline') return;
  say({ error });
  tellRefused(command, error);
}

/**
 * Takes back, or does again, this person's latest action; says what it was. A whole import, or the sample, is asked about first:
 * one key pressed too often must not empty the workspace. `meant`: the revision that it was asked about.
 */
export async function stepBack(direction: 'undo' | 'redo', meant: number | null = null): Promise<void> {
  await Promise.allSettled(sending); // only then is what it would take back known
  const { [direction]: label, undoRev } = usePlan.getState();
  const isWhole = label?.command === 'import' || label?.command === 'sample';
  if (direction === 'undo' && isWhole && undoRev !== meant) return say({ sure: label, run: () => void stepBack('undo', undoRev) });
  stepping += 1;
  const outcome = await host().call(direction, {}).finally(() => { stepping -= 1; });
  if (!outcome.ok) return say({ error: outcome.error });
  if (label) say({ done: direction, label });
}

/** Remembers a preference of this computer. */
export async function prefer(change: PreferenceChange): Promise<void> {
  usePlan.setState((s) => ({ preferences: withChange(s.preferences, change) }));
  const outcome = await host().call('setPreferences', change);
  if (outcome.ok) remembered(outcome.value);
  else say({ error: outcome.error });
}

/** What this computer remembers now, whichever window chose it. Who sits in this one is said here alone: the host acts for them until then. */
function remembered(preferences: Preferences): void {
  usePlan.setState((s) => ({ preferences: { ...preferences, person: s.preferences.person } }));
}
