/** Light, dark, high contrast, or as the computer says; and how dense the cards are. */
import { useEffect } from 'react';
import { usePlan } from '../store/plan-store.ts';

export function useTheme(): void {
  const { theme, density } = usePlan((s) => s.preferences);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = theme;
    dataset.density = density;
  }, [theme, density]);
}
