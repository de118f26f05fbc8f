/** Whether the page has had nothing better to do yet. */
import { useEffect, useState } from 'react';

export function useQuiet(): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    const id = requestIdleCallback(() => setQuiet(true), { timeout: 2_000 });
    return () => cancelIdleCallback(id);
  }, []);
  return quiet;
}
