/** What the host finds in titles, texts, notes and comments: one question at a time, the latest; an answer to an older one shows nowhere. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CallError, SearchHit } from '../../../shared/contract/contract.ts';
import { host } from '../../store/session.ts';
import { askLatest } from './ask-latest.ts';

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
  const question = useMemo(() => ({ text, limit }), [text, limit]);
  const wanted = useRef(question);
  const asking = useRef(false);
  wanted.current = question;
  useEffect(() => {
    if (asking.current || question.text.trim() === '') return;
    asking.current = true;
    void askLatest(() => wanted.current, ask).then(setAnswer).finally(() => (asking.current = false));
  }, [question]);
  const here = answer.text === text;
  return { hits: here ? answer.hits : NONE, error: here ? answer.error : null, waits: !here && text.trim() !== '' };
}

async function ask(question: { readonly text: string; readonly limit: number }): Promise<Answer> {
  const outcome = await host().call('search', question);
  return { text: question.text, hits: outcome.ok ? outcome.value.hits : NONE, error: outcome.ok ? null : outcome.error };
}
