/** Indexes that views derive from the plan, kept in step: they hear of every diff that the page's copy goes through. */
import type { Diff } from '../../shared/domain/state.ts';

/** Called after the plan went through a diff; with null when it is another plan. */
export type Follower = (diff: Diff | null) => void;
const followers = new Set<Follower>();

export function followPlan(follower: Follower): void {
  followers.add(follower);
}

export function tellFollowers(diff: Diff | null): void {
  for (const follower of followers) follower(diff);
}
