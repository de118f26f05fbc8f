/** Opens what is due: under the bell, or in a dialog where no bell is. */
import { create } from 'zustand';

export const useListAsked = create<{ readonly asked: boolean }>(() => ({ asked: false }));

export function showReminders(): void {
  const bell = document.querySelector<HTMLElement>('.bell');
  if (bell) bell.click();
  else useListAsked.setState({ asked: true });
}
