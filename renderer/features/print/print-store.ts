/** Whether somebody has asked to print. */
import { create } from 'zustand';

export const usePrint = create<{ readonly asked: boolean }>(() => ({ asked: false }));
export const askPrint = (): void => usePrint.setState({ asked: true });
export const endPrint = (): void => usePrint.setState({ asked: false });
