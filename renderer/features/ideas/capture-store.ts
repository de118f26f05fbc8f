/** Whether ideas are being written, and what was written so far: kept on this computer until it is saved. */
import { create } from 'zustand';
import { holdKeys } from '../../actions/typed-ahead.ts';
import { usePlan } from '../../store/plan-store.ts';

export const useCapture = create<{ readonly open: boolean; readonly draft: string | null }>(() => ({ open: false, draft: null }));

const key = (): string => `wheelhouse.ideas ${usePlan.getState().workspace}`;

function kept(): string {
  try {
    return localStorage.getItem(key()) ?? '';
  } catch {
    return ''; // where nothing may be kept, the draft lasts as long as the page
  }
}

/** Opens the dialog with what was written before, and with `more` lines after it. */
export function openCapture(more = ''): void {
  const { draft, open } = useCapture.getState();
  const written = draft ?? kept();
  if (!open) holdKeys(closeCapture);
  useCapture.setState({ open: true });
  if (draft === null || more !== '') keepDraft(open || more === '' ? written : [written.trimEnd(), more].filter(Boolean).join('\n'));
}

export const closeCapture = (): void => useCapture.setState({ open: false });

export function keepDraft(draft: string): void {
  useCapture.setState({ draft });
  try {
    if (draft.trim() === '') localStorage.removeItem(key());
    else localStorage.setItem(key(), draft);
  } catch {
    // See above.
  }
}
