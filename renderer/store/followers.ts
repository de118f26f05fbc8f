/** Indexes that views derive from the plan, kept in step: they hear of every diff that the page's copy goes through. */
import type { CallError, Events } from '../../shared/contract/contract.ts';
import type { Command } from '../../shared/domain/command.ts';
import type { Diff } from '../../shared/domain/state.ts';

/** Called after the plan went through a diff; with null when it is another plan. */
export type Follower = (diff: Diff | null) => void;
const followers = new Set<Follower>();

export function followPlan(follower: Follower): void {
  followers.add(follower);
}

const doings = new Set<(diff: Diff) => void>();
/** Called after something was done on this page, and shows: not for what others do, nor for undo. */
export const followDoings = (done: (diff: Diff) => void): void => void doings.add(done);
export function tellDone(diff: Diff): void {
  for (const done of doings) done(diff);
}

export function tellFollowers(diff: Diff | null): void {
  for (const follower of followers) follower(diff);
}

const asks = new Set<(ask: Events['action']) => void>();
/** Called when the window's own program asks for something: its menu, a key of the whole desktop, a notification that was clicked. */
export const followAsks = (asked: (ask: Events['action']) => void): void => void asks.add(asked);
export function tellAsked(ask: Events['action']): void {
  for (const asked of asks) asked(ask);
}

const refusals = new Set<(command: Command, error: CallError) => void>();
/** Called when the host refused what was done on this page, after its sentence was said. */
export const followRefusals = (refused: (command: Command, error: CallError) => void): void => void refusals.add(refused);
export function tellRefused(command: Command, error: CallError): void {
  for (const refused of refusals) refused(command, error);
}
