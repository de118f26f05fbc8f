/** How it went the year before: what became of it, where it went out, what it brought, and how its text begins. */
import type { Card } from '../../../../shared/domain/records.ts';
import { resultsText } from '../../../../shared/i18n/results-text.ts';
import { resultsOf } from '../../../../shared/planning/results.ts';
import type { QuarterItem } from '../../../../shared/wheel/quarter.ts';
import { yearWords } from '../../../../shared/wheel/state-words.ts';
import { useCardText } from '../../../store/details.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { PlacementChip } from '../../../ui/marks.tsx';
import { StateSign } from '../state-sign.tsx';

export function LastYear({ item: { last, source, card } }: { readonly item: QuarterItem }) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  return (
    <section aria-labelledby="q-last">
      <h3 id="q-last">{t('quarter.was', { year: String(last.year) })}</h3>
      <p className="q-state"><StateSign state={last.state} /> {last.made.length === 0 && last.state !== 'skipped' ? t('quarter.wasNothing') : yearWords(last, t, language)}</p>
      {last.made.map((made) => (
        <div key={made.id} className="q-was">
          <p className="q-places">{plan.placementsOf(made.id).map(({ id, channel, format }) => { const on = plan.channels.get(channel); return on && <PlacementChip key={id} channel={on} format={format} />; })}</p>
          <p className="q-results">{resultsText(resultsOf(made, plan.placementsOf(made.id), plan.channels), t, 3)}</p>
        </div>
      ))}
      <Text card={source ?? card} year={source?.origin?.year ?? null} />
    </section>
  );
}

/** So much of a text tells what it is. */
const BEGINNING = 280;
function Text({ card, year }: { readonly card: Card; readonly year: number | null }) {
  const { t } = useSpeech();
  const text = useCardText(card.id)?.text.trim();
  return (
    <>
      <h4>{year === null ? t('quarter.text') : t('quarter.textOf', { year: String(year) })}</h4>
      <p className="q-text">{text === undefined ? '…' : text === '' ? t('quarter.noText', { of: year === null ? 'now' : 'before' }) : text.length > BEGINNING ? `${text.slice(0, BEGINNING).trimEnd()} …` : text}</p>
    </>
  );
}
