/** The end of the session: how far it has come, who would have how much, and the one step that makes it all. */
import { chosenOf, lacksReason, stepOf } from '../../../../shared/wheel/quarter-choices.ts';
import type { QuarterItem } from '../../../../shared/wheel/quarter.ts';
import type { CardId, PersonId } from '../../../../shared/domain/records.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { dismissNotice, say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { saveDraft, stepWritten } from './drafts.ts';
import type { Session } from './session-state.ts';

/** The people with most to do, so many. */
const PEOPLE = 8;

export function Finish({ session, onLack }: { readonly session: Session; readonly onLack: (item: QuarterItem) => void }) {
  const { t } = useSpeech();
  const { plan, items, draft, choices, people, outcome } = session;
  const known = usePlan((s) => s.plan.people);
  const { make, skip } = chosenOf(items, choices);
  const done = make.length + skip.length;
  const open = items.filter((item) => item.open).length;

  const finish = (): void => {
    const lacking = skip.find(({ key }) => lacksReason(choices[key]));
    if (done === 0) return say({ text: t('quarter.nothingChosen'), severity: 'info' });
    if (lacking) {
      say({ text: t('quarter.reasonNeeded', { title: lacking.card.title }), severity: 'warning' });
      return onLack(lacking);
    }
    dismissNotice(); // what was lacking is there now
    const made: Record<string, CardId> = {};
    const step = stepOf(items, choices, {
      newId: (key) => (made[key] = crypto.randomUUID() as CardId), // a new card's id
      by: usePlan.getState().preferences.person as PersonId | null, // kept by this computer as a plain text
      at: nowAtHost(), task: (year) => t('quarter.task', { year: year === null ? 'none' : String(year) }),
    });
    if (run('makeOccurrences', step, (rev) => stepWritten(plan, rev))) saveDraft(plan, { choices, made: { ...draft.made, ...made }, steps: draft.steps, more: false });
  };
  const throwAway = (): void => {
    const done = items.filter((item) => !item.open && choices[item.key]).map(({ key }) => [key, choices[key]!] as const); // those with one
    saveDraft(plan, { ...draft, choices: Object.fromEntries(done) });
    say({ text: t('quarter.thrown'), action: { label: t('quarter.backAgain'), run: () => saveDraft(plan, draft) } });
  };

  const busiest = [...people].toSorted((a, b) => b[1] - a[1]).slice(0, PEOPLE);
  return (
    <footer className="q-finish">
      <p>
        <b>{t('quarter.progress', { done, all: open })}</b>
        {done > 0 && outcome && <span><SeverityMark severity={outcome.worst ?? 'ok'} />{t('quarter.total', { breaks: outcome.breaks.length, solves: outcome.solves.length })}</span>}
      </p>
      <dl aria-label={t('quarter.people')}>
        {busiest.map(([id, count]) => { const person = known.get(id); return person && <div key={id} title={person.name}><dt>{person.initials}<span className="sr"> {person.name}</span></dt><dd>{count}</dd></div>; })}
      </dl>
      {draft.more && <Button look="quiet" onClick={() => saveDraft(plan, { ...draft, more: false })}>{t('quarter.summary.back')}</Button>}
      {done > 0 && <Button look="quiet" onClick={throwAway}>{t('quarter.throwAway')}</Button>}
      <Button look="primary" onClick={finish}>{done > 0 ? t('quarter.finish', { make: make.length, skip: skip.length }) : t('quarter.finishNone')}</Button>
    </footer>
  );
}
