/**
 * Typed text, saved as one goes: soon after the last key, when the field is left, when it goes away, and when the page does.
 * While a person writes, their own text stays; what others change meanwhile shows once the field is left.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { create } from 'zustand';

/** How long after the last key a text is saved, in ms; under the promised second with room for the way to the disk. */
const REST_MS = 500;

/** Fields with text that is not saved yet, by their way of saving it. */
const unsaved = new Set<() => void>();
/** How many fields hold unsaved text. */
export const useUnsaved = create<{ readonly count: number }>(() => ({ count: 0 }));
const counted = () => useUnsaved.setState({ count: unsaved.size });

/** Saves at once what is typed and not saved yet. */
function saveTyped(): void {
  for (const save of [...unsaved]) save();
}
addEventListener('pagehide', saveTyped);
addEventListener('visibilitychange', saveTyped);

interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Saves, and shows the kept text from now on: when the field is left. */
  readonly leave: () => void;
}

/** What a field shows and does, given the kept text and how to save another one; `from`: the text that it was made of. */
export function useTyped(kept: string, save: (text: string, from: string) => unknown): Typed {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const from = useRef(kept);
  const timer = useRef(0);
  const latest = useRef(save);
  useEffect(() => void (latest.current = save));
  const flush = useCallback(function flush() {
    clearTimeout(timer.current);
    unsaved.delete(flush);
    counted();
    const text = waiting.current;
    waiting.current = null;
    if (text === null) return;
    latest.current(text, from.current);
    from.current = text;
  }, []);
  useEffect(() => flush, [flush]);
  return {
    text: draft ?? kept,
    type: (text) => {
      if (draft === null) from.current = kept;
      setDraft(text);
      waiting.current = text;
      unsaved.add(flush);
      counted();
      clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, REST_MS);
    },
    leave: () => {
      flush();
      setDraft(null);
    },
  };
}
