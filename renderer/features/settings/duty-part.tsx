/** The duty rota: who answers comments and messages when. */
import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { DutyRota } from '../../../shared/domain/records.ts';
import { addDays, toDayNumber, weekdayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { RadioRow } from './choices.tsx';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import { DutyExceptions } from './duty-exceptions.tsx';
import { DutyPreview } from './duty-preview.tsx';
import { DutyTurns } from './duty-turns.tsx';

const isMonday = (date: CalendarDate): boolean => weekdayOf(toDayNumber(date)) === 1;
const mondayBefore = (date: CalendarDate): CalendarDate => addDays(date, 1 - weekdayOf(toDayNumber(date)));
const saveDuty = (duty: DutyRota | null): void => void run('editSettings', { change: { duty } });

/** Begins or ends a rota; the button pressed goes, so the focus moves to what comes in its place. */
function replaceDuty(event: MouseEvent, duty: DutyRota | null): void {
  const part = event.currentTarget.closest('section');
  flushSync(() => saveDuty(duty));
  part?.querySelector<HTMLElement>('.duty-begin, input:checked')?.focus();
}

export function DutyPart({ duty }: { readonly duty: DutyRota | null }) {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  return (
    <section className="set-part" aria-labelledby="duty-head">
      <h3 id="duty-head">{t('settings.duty')}</h3>
      <p className="hint">{t('settings.dutyHint')}</p>
      {duty ? <Rota duty={duty} today={today} /> : (
        <p className="set-ways">
          <Button icon="plus" className="duty-begin" onClick={(event) => replaceDuty(event, { weeks: 1, from: mondayBefore(today), turns: [], exceptions: [] })}>{t('settings.dutyBegin')}</Button>
        </p>
      )}
    </section>
  );
}

function Rota({ duty, today }: { readonly duty: DutyRota; readonly today: CalendarDate }) {
  const { t, language } = useSpeech();
  const save = (change: Partial<DutyRota>) => saveDuty({ ...duty, ...change });
  const saveFrom = (text: string) => {
    const from = dateFromText(text, today);
    if (!from || !isMonday(from)) return t('settings.badMonday');
    save({ from });
    return null;
  };
  return (
    <div className="duty">
      <div className="set-line">
        <RadioRow
          label={t('settings.turnLength')} value={duty.weeks} onChoose={(weeks) => save({ weeks })}
          choices={[{ value: 1, text: t('settings.turnWeeks.1') }, { value: 2, text: t('settings.turnWeeks.2') }]}
        />
        <CheckedField label={t('settings.firstMonday')} className="set-day" hint={t('settings.firstMondayHint')} value={dateText(duty.from, language)} onSave={saveFrom} />
      </div>
      <DutyTurns turns={duty.turns} onSave={(turns) => save({ turns })} />
      <DutyExceptions exceptions={duty.exceptions} onSave={(exceptions) => save({ exceptions })} />
      <DutyPreview duty={duty} today={today} />
      <p className="set-ways">
        <Button small look="quiet" onClick={(event) => replaceDuty(event, null)}>{t('settings.dutyEnd')}</Button>
      </p>
    </div>
  );
}
