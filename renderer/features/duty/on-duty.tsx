/** Who answers in a week: initials, and the names for who looks closer or listens. */
import { useShallow } from 'zustand/react/shallow';
import { weekdayNames } from '../../../shared/i18n/dates.ts';
import { toDayNumber, weekdayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { dutySpans } from '../../../shared/planning/duty.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { turnText } from './turn-text.ts';
import './duty.css';

/** `most`: so many rounds with initials; the words have all. */
export function OnDuty({ monday, most = 3 }: { readonly monday: CalendarDate; readonly most?: number }) {
  const { t, language } = useSpeech();
  const rota = usePlan((s) => s.plan.settings.get('workspace')?.duty ?? null);
  const duties = dutySpans(rota, monday).flatMap(({ turn, ...days }) => (turn ? { turn, ...days } : []));
  const ids = [...new Set(duties.flatMap(({ turn }) => turn.people))];
  const people = usePlan(useShallow((s) => ids.flatMap((id) => s.plan.people.get(id) ?? [])));
  if (duties.length === 0) return null;
  const there = people.filter(({ archived }) => !archived);
  const shown = there.slice(0, there.length > most ? most - 1 : most);
  const day = (date: CalendarDate) => weekdayNames(language, 'short')[weekdayOf(toDayNumber(date)) - 1];
  const told = duties.map(({ turn, from, to }) => {
    const who = turnText(turn, people, t) || t('board.nobodyOnDuty');
    return duties.length === 1 ? who : `${day(from)}${to > from ? `–${day(to)}` : ''} ${who}`;
  });
  const words = t('board.onDuty', { who: told.join('; ') });
  return (
    <span className="onduty" title={words}>
      <span className="sr">{words}</span>
      {shown.map(({ id, initials }) => <i key={id} aria-hidden="true">{initials}</i>)}
      {there.length > shown.length && <i aria-hidden="true">+{there.length - shown.length}</i>}
      {people.length > 0 && there.length === 0 && <i aria-hidden="true">–</i>}
    </span>
  );
}
