/** Year by year: how it stands with a recurring card, when it comes next, and what became of it as far back as anything is known. */
import { useMemo, useState } from 'react';
import type { MemoryState } from '../../../../shared/domain/memory-state.ts';
import type { Card, CardId } from '../../../../shared/domain/records.ts';
import { resultsOf } from '../../../../shared/planning/results.ts';
import { occurrenceOf } from '../../../../shared/planning/occurrence.ts';
import type { Occurrence } from '../../../../shared/planning/occurrence.ts';
import { yearWords } from '../../../../shared/wheel/state-words.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { yearOrder } from '../../../../shared/wheel/year-order.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { openPanel } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { StateSign } from '../state-sign.tsx';

interface Props {
  readonly item: WheelItem;
  readonly hue: number | undefined;
}

export function ItemYears({ item: { card, year }, hue }: Props) {
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  const now = useMemo(() => ({ plan, version }), [plan, version]); // the plan changes in place
  const known = useMemo(() => knownOf(card.id, now.plan), [card.id, now]);
  const { shown, folded } = yearOrder(year, known.keys());
  const one = (of: number) => <OneYear key={of} card={card} year={of} made={known.get(of) ?? []} hue={hue} current={of === year} />;
  return (
    <>
      <h3>{t('wheelPanel.yearByYear')}</h3>
      <ol className="years">{(all ? [...shown, ...folded] : shown).map(one)}</ol>
      {folded.length > 0 && <button type="button" className="years-more" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('wheelPanel.fewer') : t('wheelPanel.moreYears', { count: folded.length })}</button>}
    </>
  );
}

/** The years in which a card was made of it, or somebody skipped it, with those cards: found in one look through tens of thousands. */
function knownOf(id: CardId, plan: MemoryState): ReadonlyMap<number, readonly Card[]> {
  const known = new Map<number, readonly Card[]>();
  for (const skip of plan.skips.values()) if (skip.card === id) known.set(skip.year, []);
  for (const card of plan.cards.values()) if (card.origin?.card === id && card.deletedAt === null) known.set(card.origin.year, [...(known.get(card.origin.year) ?? []), card]);
  return known;
}

function OneYear({ card: recurring, year, made, hue, current }: Pick<Occurrence, 'card' | 'year' | 'made'> & { readonly hue: number | undefined; readonly current: boolean }) {
  const { t, language } = useSpeech();
  const { plan, today } = usePlan.getState();
  const occurrence = occurrenceOf(recurring, year, made, plan, today);
  const words = yearWords(occurrence, t, language);
  const card = made[0];
  return (
    <li aria-current={current ? 'true' : undefined}>
      <StateSign state={occurrence.state} hue={hue} />
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
