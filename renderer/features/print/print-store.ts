/** Whether somebody has asked to print. */
import { useEffect } from 'react';
import { create } from 'zustand';

export const usePrint = create<{
  readonly asked: boolean;
  /** Prints what is shown, where that is a sheet of its own; null: the view's dialog asks. */
  readonly own: (() => void) | null;
}>(() => ({ asked: false, own: null }));

export function askPrint(): void {
  const { own } = usePrint.getState();
  if (own) own();
  else usePrint.setState({ asked: true });
}
export const endPrint = (): void => usePrint.setState({ asked: false });

/** As long as it is shown, asking to print prints this. */
export function useOwnPrint(print: () => void): void {
  useEffect(() => {
    usePrint.setState({ own: print });
    return () => usePrint.setState({ own: null });
  }, [print]);
}
