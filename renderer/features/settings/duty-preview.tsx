/** Who is on duty the next eight weeks, as the rota is now. */
import { Fragment } from 'react';
import type { DutyRota } from '../../../shared/domain/records.ts';
import { weekRange, weekText, weekdayNames } from '../../../shared/i18n/dates.ts';
import { addDays, isoWeekOf, toDayNumber, weekdayOf } from '../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { dutySpans } from '../../../shared/planning/duty.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useTurnText } from './duty-turn.tsx';

const WEEKS = 8;

export function DutyPreview({ duty, today }: { readonly duty: DutyRota; readonly today: CalendarDate }) {
  const { t, language } = useSpeech();
  const turnText = useTurnText();
  const monday = addDays(today, 1 - weekdayOf(toDayNumber(today)));
  const weeks = Array.from({ length: WEEKS }, (_, at) => addDays(monday, 7 * at)).map((from) => ({ week: isoWeekOf(toDayNumber(from)), spans: dutySpans(duty, from) }));
  const weekday = (date: CalendarDate) => weekdayNames(language, 'short')[weekdayOf(toDayNumber(date)) - 1];
  return (
    <section className="set-sub" aria-labelledby="on-duty-head">
      <h4 id="on-duty-head">{t('settings.onDuty')}</h4>
      <table className="on-duty" aria-labelledby="on-duty-head">
        <tbody>
          {weeks.map(({ week, spans }, at) => (
            <tr key={at}>
              <th scope="row">{weekText(week, language)}</th>
              <td className="faint">{weekRange(week, language, 'short')}</td>
              <td>
                {spans.map(({ from, to, turn }) => (
                  <Fragment key={from}>
                    {spans.length > 1 && <span className="faint">{from === to ? weekday(from) : `${weekday(from)}–${weekday(to)}`}</span>}{' '}
                    <b>{turnText(turn)}</b>{' '}
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
