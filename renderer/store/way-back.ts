/** The way back that a notice offers for what was just done: gone with the notice as soon as something else is done. */
import type { WayOn } from './notices.ts';
import { stepBack } from './session.ts';

export const wayBack = (label: string): WayOn => ({ undoes: true, label, run: () => void stepBack('undo') });
