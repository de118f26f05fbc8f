/** Using a published card again: which one, and the dialog for it, fetched when it is first asked for. */
import { Suspense, lazy } from 'react';
import { create } from 'zustand';
import type { CardId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';

const ReuseDialog = lazy(() => import('./reuse-dialog.tsx'));
const useReusing = create<{ readonly id: CardId | null }>(() => ({ id: null }));

/** Asks when a published card should go out again. */
export const openReuse = (id: CardId): void => useReusing.setState({ id });
export const closeReuse = (): void => useReusing.setState({ id: null });

/** Once on the page. */
export function ReusePlace() {
  const card = usePlan(({ plan }) => plan.cards.get(useReusing.getState().id ?? ''));
  const id = useReusing((s) => s.id);
  if (id === null || !card || card.id !== id) return null;
  return <Suspense><ReuseDialog key={id} card={card} /></Suspense>;
}
