/** Picking an idea for a gap: which gap is open, and the popup for it, fetched when it is first asked for. */
import { Suspense, lazy } from 'react';
import { create } from 'zustand';
import type { CardId } from '../../../shared/domain/records.ts';
import type { ChannelDay } from './gaps.ts';

const IdeaPicker = lazy(() => import('./picker/idea-picker.tsx'));

interface Picking {
  readonly gap: ChannelDay;
  /** The button that it was opened with. */
  readonly opener: HTMLElement;
}
const usePicking = create<{ readonly picking: Picking | null }>(() => ({ picking: null }));

export function openGapPicker(gap: ChannelDay, opener: HTMLElement): void {
  usePicking.setState({ picking: { gap, opener } });
}

/** Once in a view that has gaps; `onFilled`: that card lies there now. */
export function GapPicker({ onFilled }: { readonly onFilled: (card: CardId) => void }) {
  const picking = usePicking((s) => s.picking);
  if (!picking) return null;
  return (
    <Suspense>
      <IdeaPicker key={`${picking.gap.channel} ${picking.gap.date}`} gap={picking.gap} opener={picking.opener} onFilled={onFilled} onClose={() => usePicking.setState({ picking: null })} />
    </Suspense>
  );
}
