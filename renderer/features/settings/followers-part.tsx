/** How many follow a channel, month by month: what its engagement goes by (planning rules §5). */
import { useId, useState } from 'react';
import type { Channel, Followers } from '../../../shared/domain/records.ts';
import { monthText } from '../../../shared/i18n/dates.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { figureFromText } from '../../../shared/planning/results.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Button } from '../../ui/button.tsx';
import { focusNear } from '../../ui/form/focus-near.ts';
import { useSpeech } from '../../ui/language.tsx';
import { CheckedField } from './checked-field.tsx';
import { NewEntry } from './new-entry.tsx';

/** A count can be written down for so many months back. */
const MONTHS_BACK = 36;

interface Props {
  readonly channel: Channel;
  readonly onSave: (followers: readonly Followers[]) => void;
}

export function FollowersPart({ channel: { id, followers }, onSave }: Props) {
  const { t, language } = useSpeech();
  const words = (month: string) => monthText({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)) }, language);
  return (
    <section className="set-part" aria-labelledby={`followers-${id}`}>
      <h3 id={`followers-${id}`}>{t('results.followers')}</h3>
      <p className="hint">{t('results.followersHint')}</p>
      {followers.length > 0 && (
        <div className="followers">
          <table>
            <thead><tr><th scope="col">{t('results.month')}</th><th scope="col" colSpan={2}>{t('results.count')}</th></tr></thead>
            <tbody>
              {followers.toReversed().map(({ month, count }) => (
                <tr key={month}>
                  <th scope="row">{words(month)}</th>
                  <td>
                    <CheckedField
                      bare label={t('results.countOf', { month: words(month) })} inputMode="numeric" value={count.toLocaleString(language)}
                      onSave={(text) => read(text, t('results.badCount'), (now) => onSave(followers.map((one) => (one.month === month ? { month, count: now } : one))))}
                    />
                  </td>
                  <td>
                    <Button small look="quiet" icon="x" label={t('results.removeMonth', { month: words(month) })} onClick={(event) => { focusNear(event, 'form input'); onSave(followers.filter((one) => one.month !== month)); }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <NewCount followers={followers} words={words} onSave={onSave} />
    </section>
  );
}

/** A month that has no count yet, the latest that is over to begin with, and its count. */
function NewCount({ followers, words, onSave }: Pick<Props, 'onSave'> & { readonly followers: readonly Followers[]; readonly words: (month: string) => string }) {
  const { t } = useSpeech();
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const today = usePlan((s) => s.today);
  const open = monthsBefore(today).filter((month) => followers.every((known) => known.month !== month));
  const month = chosen !== null && open.includes(chosen) ? chosen : (open.find((one) => one < today.slice(0, 7)) ?? open[0]);
  if (month === undefined) return null;
  const add = (count: number) => onSave([...followers, { month, count }].sort((a, b) => (a.month < b.month ? -1 : 1)));
  return (
    <NewEntry label={t('results.count')} needed={t('results.badCount')} onAdd={(text) => read(text, t('results.badCount'), add)}>
      <div className="set-field">
        <label htmlFor={id}>{t('results.month')}</label>
        <select id={id} className="input" value={month} onChange={(event) => setChosen(event.target.value)}>
          {open.map((one) => <option key={one} value={one}>{words(one)}</option>)}
        </select>
      </div>
    </NewEntry>
  );
}

function read(text: string, bad: string, save: (count: number) => void): string | null {
  const count = figureFromText(text);
  if (count === null || count === 'unclear') return bad;
  save(count);
  return null;
}

/** This month and those before it, the latest first: "2026-11". */
function monthsBefore(today: CalendarDate): string[] {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS_BACK }, (_, i) => `${Math.floor((now - i) / 12)}-${String(((now - i) % 12) + 1).padStart(2, '0')}`);
}
