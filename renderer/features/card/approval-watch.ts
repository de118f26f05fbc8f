/** Hears of approvals that fell by what was done here; what to say comes when there is something to say. */
import { followDoings } from '../../store/followers.ts';
import { useNotices } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';

followDoings((diff) => {
  const fell = diff.cards?.updated?.some(([from, to]) => (from.approval !== null && to.approval === null) || (from.status === 'approved' && to.status === 'review'));
  if (!fell) return;
  const [before, rev] = [useNotices.getState().notice?.key, usePlan.getState().undoRev];
  void import('./approval-lost.ts').then(({ sayLost }) => setTimeout(() => sayLost(diff, before, rev))); // after what the drop itself says
});
