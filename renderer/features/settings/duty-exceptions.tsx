/** Days on which somebody else answers than whose turn it is. */
import { useState } from 'react';
import type { DutyRota, PersonId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Button } from '../../ui/button.tsx';
import { focusNear } from '../../ui/form/focus-near.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import { PeoplePicker, TurnFields, useTurnText } from './duty-turn.tsx';
import { NewEntry } from './new-entry.tsx';

type Exception = DutyRota['exceptions'][number];
interface Props {
  readonly exceptions: readonly Exception[];
  readonly onSave: (exceptions: readonly Exception[]) => void;
}

export function DutyExceptions({ exceptions, onSave }: Props) {
  const { t } = useSpeech();
  return (
    <section className="set-sub" aria-labelledby="exceptions-head">
      <h4 id="exceptions-head">{t('settings.exceptions')}</h4>
      <p className="hint">{t('settings.exceptionsHint')}</p>
      <ul className="entries">
        {exceptions.map((exception, at) => (
          <ExceptionRow
            key={`${exceptions.length}-${at}`} exception={exception} onSave={(changed) => onSave(exceptions.with(at, changed))}
            onRemove={() => onSave(exceptions.toSpliced(at, 1))}
          />
        ))}
      </ul>
      <NewException onAdd={(exception) => onSave([...exceptions, exception])} />
    </section>
  );
}

interface RowProps {
  readonly exception: Exception;
  readonly onSave: (exception: Exception) => void;
  readonly onRemove: () => void;
}

function ExceptionRow({ exception, onSave, onRemove }: RowProps) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const who = useTurnText()(exception);
  const saveDay = (which: 'from' | 'to') => (text: string) => {
    const day = dateFromText(text, today);
    if (!day) return t('settings.badDate');
    const changed = { ...exception, [which]: day };
    if (changed.to < changed.from) return t('settings.toBeforeFrom');
    onSave(changed);
    return null;
  };
  const days = `${dateText(exception.from, language)}–${dateText(exception.to, language)}`;
  return (
    <li className="entry exception" aria-label={`${days}: ${who}`}>
      <CheckedField bare label={t('settings.from')} value={dateText(exception.from, language)} onSave={saveDay('from')} />
      <span className="faint">–</span>
      <CheckedField bare label={t('settings.to')} value={dateText(exception.to, language)} onSave={saveDay('to')} />
      <TurnFields turn={exception} onSave={(turn) => onSave({ ...exception, ...turn })} />
      <span className="entry-ways">
        <Button small look="quiet" aria-label={t('settings.removeWhat', { name: days })} onClick={(event) => { focusNear(event, '.new-entry input'); onRemove(); }}>{t('settings.remove')}</Button>
      </span>
    </li>
  );
}

function NewException({ onAdd }: { readonly onAdd: (exception: Exception) => void }) {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  const [last, setLast] = useState('');
  const [people, setPeople] = useState<readonly PersonId[]>([]);
  /** Without a last day: one day. */
  const add = (first: string) => {
    const from = dateFromText(first, today);
    const to = last.trim() === '' ? from : dateFromText(last, today);
    if (!from || !to) return t('settings.dayNeeded');
    if (to < from) return t('settings.lastBeforeFirst');
    onAdd({ from, to, name: '', people });
    setLast('');
    setPeople([]);
    return null;
  };
  return (
    <NewEntry label={t('settings.exceptionFrom')} needed={t('settings.dayNeeded')} placeholder={t('settings.dateHint')} onAdd={add}>
      <div className="set-field set-date">
        <label htmlFor="exception-to">{t('settings.exceptionTo')}</label>
        <input id="exception-to" className="input" autoComplete="off" placeholder={t('settings.dateHint')} value={last} onChange={(e) => setLast(e.target.value)} />
      </div>
      <div className="set-field">
        <span className="set-label">{t('settings.whoseTurn')}</span>
        <PeoplePicker people={people} onChange={setPeople} />
      </div>
    </NewEntry>
  );
}
