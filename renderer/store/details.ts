/** The long texts and comments of a card: loaded when it is opened, kept current by the events from then on. */
import { useEffect } from 'react';
import type { CardId, CardText, Comment } from '../../shared/domain/records.ts';
import type { MemoryState } from '../../shared/domain/memory-state.ts';
import { host, adopt } from './session.ts';
import { say } from './notices.ts';
import { usePlan } from './plan-store.ts';

/** Cards whose details a plan holds. A plan opened anew, after a break, knows none. */
const loaded = new WeakMap<MemoryState, Set<string>>();

function loadedIn(plan: MemoryState): Set<string> {
  let ids = loaded.get(plan);
  if (!ids) loaded.set(plan, (ids = new Set()));
  return ids;
}

async function load(plan: MemoryState, id: CardId): Promise<void> {
  const outcome = await host().call('details', { card: id });
  if (usePlan.getState().plan !== plan) return; // opened anew meanwhile: asked again for that plan
  if (!outcome.ok) return outcome.error.code === 'offline' ? undefined : say({ error: outcome.error });
  loadedIn(plan).add(id);
  adopt({ texts: { added: [outcome.value.text] }, comments: { added: outcome.value.comments } });
}

/** The texts of a card; undefined until they have come. */
export function useCardText(id: CardId): CardText | undefined {
  const plan = usePlan((s) => s.plan);
  useEffect(() => {
    if (!loadedIn(plan).has(id)) void load(plan, id);
  }, [plan, id]);
  return usePlan((s) => (loadedIn(s.plan).has(id) ? s.plan.texts.get(id) : undefined));
}

let memo: { readonly version: number; readonly id: string; readonly list: readonly Comment[] } | null = null;

/** The comments of a card, oldest first. */
export function useComments(id: CardId): readonly Comment[] {
  return usePlan(({ plan, version }) => {
    if (memo?.version === version && memo.id === id) return memo.list;
    const list = [...plan.comments.values()].filter((c) => c.card === id).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const same = memo?.id === id && memo.list.length === list.length && memo.list.every((c, i) => c === list[i]);
    memo = { version, id, list: same && memo ? memo.list : list };
    return memo.list;
  });
}
