/** A channel's rhythm: the weekdays on which something is expected, the least a week, and what is kept free. */
import { ruleSettingFor } from '../../../shared/collisions/settings.ts';
import type { Cadence, Channel, Settings } from '../../../shared/domain/records.ts';
import { hrefOf } from '../../store/route.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { useWholeNumber } from './whole-number.ts';
import { WeekdayRow } from './weekday-row.tsx';

const NONE: Cadence = { weekdays: [], perWeek: null, reserve: 0 };

/** A cadence that expects nothing is none. */
function orNone(cadence: Cadence): Cadence | null {
  return cadence.weekdays.length === 0 && cadence.perWeek === null && cadence.reserve === 0 ? null : cadence;
}

interface Props {
  readonly channel: Channel;
  readonly settings: Settings;
  readonly onSave: (cadence: Cadence | null) => string | null;
}

export function CadencePart({ channel, settings, onSave }: Props) {
  const { t } = useSpeech();
  const wholeNumber = useWholeNumber();
  const cadence = channel.cadence ?? NONE;
  const save = (change: Partial<Cadence>) => onSave(orNone({ ...cadence, ...change }));
  return (
    <section className="set-part" aria-labelledby={`cadence-${channel.id}`}>
      <h3 id={`cadence-${channel.id}`}>{t('settings.cadence')}</h3>
      <WeekdayRow label={t('settings.expectedDays')} days={cadence.weekdays} onChange={(weekdays) => save({ weekdays })} />
      <div className="set-line">
        <CheckedField
          label={t('settings.perWeek')} className="set-count" hint={t('settings.perWeekHint')} inputMode="numeric" placeholder="–" value={cadence.perWeek === null ? '' : String(cadence.perWeek)}
          onSave={(text) => wholeNumber(text, 1, 1000, (perWeek) => save({ perWeek }))}
        />
        <CheckedField
          label={t('settings.reserve')} className="set-count" hint={t('settings.reserveHint')} inputMode="numeric" placeholder="–" value={cadence.reserve === 0 ? '' : String(cadence.reserve)}
          onSave={(text) => wholeNumber(text, 0, 1000, (reserve) => save({ reserve: reserve ?? 0 }))}
        />
      </div>
      <ReserveOf channel={channel} settings={settings} />
    </section>
  );
}

/** What the free places are taken from: the week's maximum, set elsewhere. */
function ReserveOf({ channel, settings }: Pick<Props, 'channel' | 'settings'>) {
  const { t } = useSpeech();
  const { on, limit } = ruleSettingFor('max-per-week', channel, settings);
  const view = { name: 'settings', section: 'channels', channel: channel.id, rule: 'max-per-week' } as const;
  return (
    <p className="hint">
      {t(on ? 'settings.reserveOf' : 'settings.reserveOfNone')}{' '}
      <a className="set-link" href={hrefOf({ view, panel: null })}>{on ? t('settings.mostPerWeek', { count: limit }) : t('collision.rule.max-per-week')}</a>
    </p>
  );
}
