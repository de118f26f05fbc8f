/** A day opened over its cell: everything on it, what the checker says, and a field for one more card. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ToggleEvent } from 'react';
import { capital, dayText } from '../../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { useDrag } from '../../drag/drag-store.ts';
import { GapPlace } from '../../gaps/gap-place.tsx';
import { isGap } from '../../gaps/gaps.ts';
import { cellOf, closeDay, fillInOpenDay, useCalendar } from './calendar-state.ts';
import { Chip } from '../chip.tsx';
import { onChoosingKey } from '../choosing.ts';
import { useDayFindings, useInWords } from '../day-findings.ts';
import { useDayItems } from '../day-store.ts';
import { useDayNotesOn } from '../periods.ts';
import { useChosenOf, useFaces, useLiftedOf } from '../use-faces.ts';
import { NewCard } from './new-card.tsx';

const SPELLED_OUT = 5;

export function OpenDay() {
  const opened = useCalendar((s) => s.opened);
  return opened && <DayDialog key={opened} date={opened} />;
}

/** Up and down from one thing to the next; X chooses. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' && onChoosingKey(event)) return event.preventDefault(); // Escape closes the day
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.chip, .gap, input')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
}

function DayDialog({ date }: { readonly date: CalendarDate }) {
  const { t, language } = useSpeech();
  const dialog = useRef<HTMLDivElement>(null);
  const items = useDayItems(date);
  const faces = useFaces(items); // one each
  const lifted = useLiftedOf(items);
  const chosen = useChosenOf(items);
  const told = useDayFindings(date);
  const findings = told.filter((finding) => !isGap(finding));
  const gaps = told.filter(isGap);
  const filling = useCalendar((s) => s.addingFor);
  const inWords = useInWords();
  const named = usePlan((s) => s.dayNames.get(date));
  const notes = useDayNotesOn(date).filter((note) => note.name.toLowerCase() !== named?.name[language].toLowerCase());
  const lifting = useDrag((s) => s.item !== null);
  const name = dayText(date, language, 'full');
  useEffect(() => {
    dialog.current?.showPopover({ source: cellOf(date) ?? undefined });
    dialog.current?.querySelector<HTMLElement>('.chip, input')?.focus();
  }, [date]);
  const onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') closeDay(dialog.current?.contains(document.activeElement) || document.activeElement === document.body);
  };
  return (
    <div ref={dialog} popover="auto" role="dialog" aria-label={name} className={lifting ? 'openday is-behind' : 'openday'} onToggle={onToggle} onKeyDown={walk}>
      <header>
        <h2>{dayText(date, language, 'long')}</h2>
        {named && <span className={named.red ? 'red' : 'muted'}>{capital(named.name[language])}</span>}
        <Button small look="quiet" icon="x" label={t('shell.close')} onClick={() => closeDay(true)} />
        {notes.length > 0 && <p className="daynotes muted">{notes.map((note) => note.name).join(', ')}</p>}
      </header>
      {findings.length > 0 && (
        <ul className="dayfindings" aria-label={t('calendar.findingsOfDay')}>
          {findings.slice(0, SPELLED_OUT).map((finding) => (
            <li key={finding.key}>
              <SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />
              {inWords(finding)}
            </li>
          ))}
          {findings.length > SPELLED_OUT && <li className="muted">{t('calendar.more', { count: String(findings.length - SPELLED_OUT) })}</li>}
        </ul>
      )}
      <div className="dayitems">
        {items.length === 0 && <p className="muted">{t('calendar.emptyDay')}</p>}
        {items.map((item, i) => <Chip key={item.key} item={item} face={faces[i]!} tall lifted={lifted.includes(item.key)} chosen={chosen.includes(item.key)} explained tabStop />)}
      </div>
      {gaps.length > 0 && (
        <div className="daygaps" role="group" aria-label={t('calendar.gapsOfDay')}>
          {gaps.map((gap) => <GapPlace key={gap.key} gap={gap} words="sentence" onAdd={() => fillInOpenDay(gap)} />)}
        </div>
      )}
      <NewCard date={date} gap={filling} onEnd={filling ? () => fillInOpenDay(null) : undefined} />
    </div>
  );
}
