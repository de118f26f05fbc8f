/** One kind of meeting: its name, its days, its agenda. */
import type { MeetingKind } from '../../../shared/domain/records.ts';
import { NAME_LENGTH } from '../../../shared/domain/lengths.ts';
import { parseTime } from '../../../shared/planning/date.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { MeetingSteps } from './meetings-steps.tsx';
import { WeekdayRow } from './weekday-row.tsx';

interface Props {
  readonly kind: MeetingKind;
  readonly onSave: (kind: MeetingKind) => void;
  readonly onRemove: () => void;
}

export function MeetingKindForm({ kind, onSave, onRemove }: Props) {
  const { t } = useSpeech();
  const save = (change: Partial<MeetingKind>) => {
    onSave({ ...kind, ...change });
    return null;
  };
  const saveTime = (text: string) => {
    const written = text.trim();
    const time = written === '' ? null : parseTime(/^\d{1,2}$/.test(written) ? `${written}:00` : written);
    return time === null && written !== '' ? t('meetings.kind.badTime') : save({ time });
  };
  return (
    <div className="entry-form">
      <div className="set-line">
        <CheckedField label={t('meetings.kind.name')} maxLength={NAME_LENGTH} value={kind.name} onSave={(name) => (name.trim() === '' ? t('error.name-empty') : save({ name: name.trim() }))} />
        <CheckedField label={t('meetings.kind.time')} hint={t('meetings.kind.timeHint')} value={kind.time ?? ''} onSave={saveTime} />
      </div>
      <WeekdayRow label={t('meetings.kind.weekdays')} days={kind.weekdays} onChange={(weekdays) => save({ weekdays })} />
      <MeetingSteps agenda={kind.agenda} onSave={(agenda) => save({ agenda })} />
      <p className="set-ways">
        <Button small look="quiet" aria-label={`${t('meetings.removeKind')}: ${kind.name}`} onClick={onRemove}>{t('meetings.removeKind')}</Button>
        <span className="hint">{t('meetings.removeKindHint')}</span>
      </p>
    </div>
  );
}
