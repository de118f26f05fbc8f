/** Where the row in focus could go instead. */
import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../../../shared/collisions/finding.ts';
import { freeSlots } from '../../../../shared/collisions/free-slots.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import { formatSlot } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { movablePlacements } from '../../collisions/moving.ts';

/** They come as near as they lie; read they are by their days. */
const byDate = (a: Slot, b: Slot): number => (formatSlot(a) < formatSlot(b) ? -1 : 1);

export function FreeTimes({ row, findings }: { readonly row: RoomRow; readonly findings: readonly Finding[] }) {
  const { t, language } = useSpeech();
  const { plan } = usePlan.getState();
  const index = useFindings((s) => s.index);
  // Searching may wait: the row is drawn first.
  const version = useDeferredValue<number | null>(useFindings((s) => s.version), null);
  const id = findings.flatMap((finding) => movablePlacements(finding, plan)).findLast((one) => plan.placements.get(one)?.card === row.card);
  const slots = useMemo(() => (version !== null && index && id ? freeSlots(index, id) : []), [index, id, version]);
  if (slots.length === 0) return null;
  return <> {t('room.free')} <b>{slots.toSorted(byDate).map((slot) => slotText(slot, language)).join(', ')}</b></>;
}
