/** What happened to a card: the latest page of it, kept current while it is shown, and older pages as one asks for them. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LoggedChange } from '../../../../shared/contract/contract.ts';
import type { CardId } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { host, isSaving } from '../../../store/session.ts';
import { newsOf, watchNews } from './news.ts';

interface Known {
  readonly changes: readonly LoggedChange[];
  readonly more: boolean;
}

/** While somebody types here or elsewhere, it is asked for when they pause. */
const QUIET_MS = 300;

export function useHistory(card: CardId) {
  const [known, setKnown] = useState<Known | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef<Known | null>(null);
  const asked = useRef<number | null>(null); // of the one card: its history is made anew for another
  const news = usePlan(() => newsOf(card)); // the store tells after every change; this is another only after one of this card
  const saving = usePlan(isSaving);

  const ask = useCallback(async (before: number | null): Promise<void> => {
    const outcome = await host().call('history', { card, before });
    setFailed(!outcome.ok);
    if (!outcome.ok) return;
    latest.current = joined(latest.current, outcome.value, before);
    setKnown(latest.current);
  }, [card]);

  useEffect(() => watchNews(card), [card]);
  useEffect(() => {
    if (saving || asked.current === news) return undefined; // the host has not heard of it yet, or there is nothing new
    const timer = setTimeout(() => {
      asked.current = news;
      void ask(null);
    }, latest.current ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [ask, news, saving]);

  const oldest = known?.changes.at(-1)?.rev ?? null;
  return { known, failed, again: () => ask(null), older: () => ask(oldest) };
}

/** A page under what is known, or over it; where there is a gap between, what is older is asked for again. */
function joined(known: Known | null, page: Known, before: number | null): Known {
  if (!known) return page;
  if (before !== null) return { changes: [...known.changes, ...page.changes], more: page.more };
  const first = page.changes.at(-1)?.rev ?? 0;
  const overlaps = !page.more || known.changes.some(({ rev }) => rev >= first);
  return overlaps ? { changes: [...page.changes, ...known.changes.filter(({ rev }) => rev < first)], more: known.more } : page;
}
