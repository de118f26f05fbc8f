/** Indexes that views derive from the plan, kept in step: they hear of every diff that the page's copy goes through. */
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
