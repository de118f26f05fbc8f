/** Which weeks, how many of them, and what is wrong and missing in them. */
import { weekText } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { addDays, isoWeekOf, toDayNumber } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openPanel } from '../../../store/route.ts';
import { ChoiceMenu } from '../../../ui/choice-menu.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import type { Gap } from '../../gaps/gaps.ts';
import { CalendarBar } from '../calendar-bar.tsx';
import { WeekTurn } from '../week-turn.tsx';
import { WEEKS, useChoices } from './choices.ts';
import { choose, isSame, shownNow, showWeeks, useMatrix } from './matrix-state.ts';

interface Props {
  readonly monday: CalendarDate;
  readonly weeks: number;
  readonly over: number;
  readonly gaps: readonly Gap[];
}

/** "v. 48–51, 2026", "v. 52, 2026–v. 2, 2027". */
function weeksTitle(monday: CalendarDate, weeks: number, language: Language): string {
  const [first, last] = [isoWeekOf(toDayNumber(monday)), isoWeekOf(toDayNumber(monday) + (weeks - 1) * 7)];
  if (first.year === last.year) return `${weekText(first, language)}–${last.week}, ${first.year}`;
  return `${weekText(first, language)}, ${first.year}–${weekText(last, language)}, ${last.year}`;
}

/** On to the gap after the chosen one; after the last, the first. */
function nextGap(gaps: readonly Gap[]): void {
  const { at } = useMatrix.getState();
  const next = gaps[gaps.findIndex((gap) => isSame(gap, at)) + 1] ?? gaps[0];
  if (next) choose(next);
}

export function ChannelsBar({ monday, weeks, over, gaps }: Props) {
  const { t, language } = useSpeech();
  const chosen = useChoices((s) => s.weeks);
  const toToday = (): void => {
    const { today } = usePlan.getState();
    const channel = useMatrix.getState().at?.channel ?? shownNow().rows[0];
    if (channel) choose({ channel, date: today }, { first: true });
  };
  return (
    <CalendarBar
      title={weeksTitle(monday, weeks, language)}
      onToday={toToday}
      turn={<><WeekTurn label={t('matrix.previous', { count: weeks })} step={-1} onTurn={() => showWeeks(addDays(monday, -weeks * 7))} /><WeekTurn label={t('matrix.next', { count: weeks })} step={1} onTurn={() => showWeeks(addDays(monday, weeks * 7))} /></>}
    >
      {over > 0 && <button type="button" className="duty" onClick={() => openPanel({ type: 'collisions' })}><SeverityMark severity="error" />{t('matrix.daysOver', { count: over })}</button>}
      {gaps.length > 0 && <button type="button" className="duty" onClick={() => nextGap(gaps)}><SeverityMark severity="info" />{t('matrix.gapCount', { count: gaps.length })}</button>}
      <ChoiceMenu
        label={t('matrix.weeks')}
        value={chosen === null ? 'fit' : String(chosen)}
        choices={[{ value: 'fit', text: t('matrix.fitting') }, ...WEEKS.map((count) => ({ value: String(count), text: t('matrix.weekCount', { count }) }))]}
        onChoose={(value) => useChoices.setState({ weeks: WEEKS.find((count) => String(count) === value) ?? null })}
      />
    </CalendarBar>
  );
}
