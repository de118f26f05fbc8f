/** What the host finds in titles, texts, notes and comments: one question at a time, the latest; an answer to an older one shows nowhere. */
import { useEffect, useRef, useState } from 'react';
import type { CallError, SearchHit } from '../../../shared/contract/contract.ts';
import { host } from '../../store/session.ts';

export interface TextHits {
  readonly hits: readonly SearchHit[];
  readonly error: CallError | null;
  /** The answer is still on its way. */
  readonly waits: boolean;
}
type Answer = Omit<TextHits, 'waits'> & { readonly text: string };
const NONE: readonly SearchHit[] = [];

export function useTextHits(text: string, limit: number): TextHits {
  const [answer, setAnswer] = useState<Answer>({ text: '', hits: NONE, error: null });
  const wanted = useRef({ text, limit });
  const asking = useRef(false);
  wanted.current = { text, limit };
  useEffect(() => {
    if (asking.current || text.trim() === '') return;
    asking.current = true;
    void ask(wanted).then(setAnswer).finally(() => (asking.current = false));
  }, [text, limit]);
  const here = answer.text === text;
  return { hits: here ? answer.hits : NONE, error: here ? answer.error : null, waits: !here && text.trim() !== '' };
}

async function ask(wanted: { readonly current: { readonly text: string; readonly limit: number } }): Promise<Answer> {
  for (;;) {
    const now = wanted.current;
    const outcome = await host().call('search', now);
    if (wanted.current.text === now.text && wanted.current.limit === now.limit) return { text: now.text, hits: outcome.ok ? outcome.value.hits : NONE, error: outcome.ok ? null : outcome.error };
  }
}
