/** What is due is told in every view, and listed where no bell is, as in the room. */
import { Suspense, lazy, useEffect } from 'react';
import { useListAsked } from './show-reminders.ts';
import { useQuiet } from './use-quiet.ts';

const RemindersDialog = lazy(() => import('./reminders-dialog.tsx'));

export function RemindersPlace() {
  const quiet = useQuiet();
  const asked = useListAsked((s) => s.asked);
  useEffect(() => {
    if (quiet) import('./telling.ts').catch(() => {}); // without it only the list is there, which says so itself
  }, [quiet]);
  return asked && <Suspense><RemindersDialog onClose={() => useListAsked.setState({ asked: false })} /></Suspense>;
}
