/** Says that an approval no longer holds, beside what else the same change had to say, with a way back. */
import type { Diff } from '../../../shared/domain/state.ts';
import { factsOf } from '../../../shared/history/facts.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import { say, useNotices } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { stepBack } from '../../store/session.ts';
import { languageNow } from '../../ui/language.tsx';

/** `before`: the notice that was shown when it was done; `rev`: what could be undone then. */
export function sayLost(diff: Diff, before: number | undefined, rev: number | null): void {
  const { plan, preferences } = usePlan.getState();
  const t = translate(languageNow(preferences.language));
  const lost = factsOf(diff).flatMap((fact) => (fact.type === 'unapproved' && fact.why !== 'status' ? [{ why: fact.why, title: plan.cards.get(fact.card ?? '')?.title ?? '' }] : []));
  const [first] = lost;
  if (!first) return; // by hand: no news
  const text = lost.length > 1 ? t('approval.lostMany', { count: lost.length }) : t(`approval.lost.${first.why}`, { title: first.title });
  const undo = { label: t('approval.undo'), run: undoOf(rev, t('approval.tooLate')) };
  const { notice } = useNotices.getState();
  if (notice && notice.key !== before && 'text' in notice) say({ ...notice, text: `${notice.text} ${text}`, ...(notice.action?.undoes ? {} : notice.action ? { other: undo } : { action: undo }) });
  else say({ text, severity: 'info', action: undo });
}

/** Takes the change back while it is the latest that one did. */
function undoOf(before: number | null, tooLate: string): () => void {
  let own: number | null = null; // its revision, as soon as the host has told
  const { undoRev } = usePlan.getState();
  if (undoRev !== before) own = undoRev;
  else {
    const stop = usePlan.subscribe((s) => {
      if (s.undoRev === before) return;
      own = s.undoRev;
      stop();
    });
  }
  return () => (own !== null && usePlan.getState().undoRev === own ? void stepBack('undo') : say({ text: tooLate }));
}
