/** The hours in which a channel is seen and answered most: some weekdays, from and to. The week shows them. */
import type { BestHours, Channel } from '../../../shared/domain/records.ts';
import type { TimeOfDay } from '../../../shared/planning/date.ts';
import { Button } from '../../ui/button.tsx';
import { focusNear } from '../../ui/form/focus-near.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useBestHoursText } from './best-hours-text.ts';
import { HoursFields } from './hours-fields.tsx';
import { WeekdayRow } from './weekday-row.tsx';

const LUNCH: BestHours = { weekdays: [1, 2, 3, 4, 5], from: '11:30' as TimeOfDay, to: '13:00' as TimeOfDay }; // times

interface Props {
  readonly channel: Channel;
  readonly onSave: (hours: readonly BestHours[]) => void;
}

export function BestHoursPart({ channel: { id, bestHours }, onSave }: Props) {
  const { t } = useSpeech();
  const inWords = useBestHoursText();
  return (
    <section className="set-part" aria-labelledby={`best-${id}`}>
      <h3 id={`best-${id}`}>{t('settings.bestHours')}</h3>
      <p className="hint">{t('settings.bestHoursHint')}</p>
      <ul className="best-hours">
        {bestHours.map((hours, at) => {
          const save = (change: Partial<BestHours>) => onSave(bestHours.with(at, { ...hours, ...change }));
          return (
            <li key={`${bestHours.length}-${at}`} aria-label={inWords([hours])}>
              <WeekdayRow label={t('settings.bestDays')} days={hours.weekdays} onChange={(weekdays) => save({ weekdays })} />
              <HoursFields hours={hours} names={{ from: t('settings.bestFrom'), to: t('settings.bestTo') }} onSave={save} />
              <Button
                small look="quiet" icon="x" label={t('settings.removeBestHours', { hours: inWords([hours]) })}
                onClick={(event) => { focusNear(event, '.add-hours'); onSave(bestHours.toSpliced(at, 1)); }}
              />
            </li>
          );
        })}
      </ul>
      <p className="set-ways">
        <Button icon="plus" className="add-hours" onClick={() => onSave([...bestHours, LUNCH])}>{t('settings.newBestHours')}</Button>
      </p>
    </section>
  );
}
