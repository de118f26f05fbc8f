/** The scene of a year on a sheet, in the reader's language. */
import { useMemo } from 'react';
import { toDayNumber } from '../../../../shared/planning/date.ts';
import { domainOf } from '../../../../shared/wheel/dial.ts';
import { ringsOf } from '../../../../shared/wheel/rings.ts';
import { sceneOf } from '../../../../shared/wheel/scene.ts';
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import { whenShort } from '../../../../shared/wheel/item-words.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ringName } from '../ring-name.ts';
import { widthOf } from '../text-width.ts';
import type { WheelProps } from '../wheel-props.ts';

export function useScene({ view: { rings: kind, quarter }, year }: WheelProps, sheet: Sheet) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const today = toDayNumber(usePlan((s) => s.today));
  const domain = useMemo(() => domainOf(year.year, quarter), [year.year, quarter]);
  const rings = useMemo(() => ringsOf(year.items, kind, plan), [year, kind, plan]);
  const scene = useMemo(() => sceneOf({
    year, rings, domain, sheet, today, byCategory: kind === 'category',
    words: { when: ({ slot, rule }) => whenShort(slot, language, rule), ring: (ring) => ringName(ring, kind, t), widthOf, categoryOf: ({ card }) => (card.category ? plan.categories.get(card.category) : undefined) },
  }), [year, rings, domain, sheet, today, kind, language, t, plan]);
  return { scene, rings, domain, today };
}
