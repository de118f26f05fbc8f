/** Light, dark, high contrast, or as the computer says; and how dense the cards are. */
import { useEffect } from 'react';
import type { Preferences } from '../../shared/contract/contract.ts';
import { usePlan } from '../store/plan-store.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Preferences['theme'][];
export const DENSITIES = ['compact', 'normal', 'roomy'] as const satisfies readonly Preferences['density'][];

export function useTheme(): void {
  const { theme, density } = usePlan((s) => s.preferences);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = theme;
    dataset.density = density;
  }, [theme, density]);
}
