/** Year by year: what became of a recurring card, as far back as anything is known, and when it comes next. */
import type { MemoryState } from '../../../../shared/domain/memory-state.ts';
import { resultsOf } from '../../../../shared/planning/results.ts';
import type { Occurrence } from '../../../../shared/planning/occurrence.ts';
import { yearWords } from '../../../../shared/wheel/state-words.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openPanel } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { occurrenceNow } from '../../card/occurrences.ts';
import { StateSign } from '../state-sign.tsx';

interface Props {
  readonly item: WheelItem;
  readonly hue: number | undefined;
}

export function ItemYears({ item: { card, year }, hue }: Props) {
  const { t } = useSpeech();
  const now = usePlan();
  return (
    <>
      <h3>{t('wheelPanel.yearByYear')}</h3>
      <ol className="years">
        {knownYears(card.id, year, now.plan).map((of) => <OneYear key={of} occurrence={occurrenceNow(card, of, now)} hue={hue} current={of === year} />)}
      </ol>
    </>
  );
}

/** Last year, this and the next; and every earlier one in which a card was made of it, or somebody skipped it. */
function knownYears(id: string, year: number, plan: MemoryState): readonly number[] {
  const years = new Set([year - 1, year, year + 1]);
  for (const { origin, deletedAt } of plan.cards.values()) if (origin?.card === id && deletedAt === null) years.add(origin.year); // of tens of thousands: no list of them is made
  for (const skip of plan.skips.values()) if (skip.card === id) years.add(skip.year);
  return [...years].filter((one) => one <= year + 1).toSorted((a, b) => a - b);
}

function OneYear({ occurrence, hue, current }: { readonly occurrence: Occurrence; readonly hue: number | undefined; readonly current: boolean }) {
  const { t, language } = useSpeech();
  const { year, state, made } = occurrence;
  const words = yearWords(occurrence, t, language);
  const card = made[0];
  return (
    <li aria-current={current ? 'true' : undefined}>
      <StateSign state={state} hue={hue} />
      <b>{year}</b>
      <span>
        {card ? <button type="button" onClick={() => openPanel({ type: 'card', id: card.id })}>{words}</button> : words}
        <Outcome made={made} />
      </span>
    </li>
  );
}

/** What the year's cards brought, where somebody wrote it down: "10 329 nådda · engagemang 6,7 %". */
function Outcome({ made }: Pick<Occurrence, 'made'>) {
  const { t } = useSpeech();
  const { plan } = usePlan.getState();
  return made.map((card) => {
    const results = resultsOf(card, plan.placementsOf(card.id), plan.channels);
    const said = [
      results?.reach != null && t('results.said.reach', { value: results.reach }),
      results?.engagement != null && t('results.said.engagement', { value: Math.round(results.engagement * 10) / 10 }),
    ].filter(Boolean);
    return said.length > 0 && <small key={card.id}>{said.join(' · ')}</small>;
  });
}
