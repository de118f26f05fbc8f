/** The scene of a year on a sheet, in the reader's language. */
import { useEffect, useMemo } from 'react';
import type { MemoryState } from '../../../../shared/domain/memory-state.ts';
import { toDayNumber } from '../../../../shared/planning/date.ts';
import { domainOf } from '../../../../shared/wheel/dial.ts';
import { ringsOf } from '../../../../shared/wheel/rings.ts';
import { sceneOf } from '../../../../shared/wheel/scene.ts';
import type { Sheet } from '../../../../shared/wheel/scene.ts';
import { whenShort } from '../../../../shared/wheel/item-words.ts';
import type { WheelYear } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { ringName } from '../ring-name.ts';
import { widthOf } from '../text-width.ts';
import type { WheelProps, WheelRoute } from '../wheel-props.ts';
import { otherYear } from '../wheel-store.ts';

interface Asked extends Pick<WheelRoute, 'quarter'> {
  readonly kind: WheelRoute['rings'];
  readonly sheet: Sheet;
  readonly plan: MemoryState;
  readonly today: number;
  readonly speech: ReturnType<typeof useSpeech>;
}
type Drawn = ReturnType<typeof draw>;

function draw(year: WheelYear, { kind, quarter, sheet, plan, today, speech: { t, language } }: Asked) {
  const [domain, rings] = [domainOf(year.year, quarter), ringsOf(year.items, kind, plan)];
  const scene = sceneOf({
    year, rings, domain, sheet, today, byCategory: kind === 'category',
    words: { when: ({ slot, rule }) => whenShort(slot, language, rule), ring: (ring) => ringName(ring, kind, t), widthOf, categoryOf: ({ card }) => (card.category ? plan.categories.get(card.category) : undefined) },
  });
  return { scene, rings, domain, today };
}

/** A year is another object as soon as anything in it changes: what was drawn of it holds until then. */
const kept = new WeakMap<WheelYear, Map<string, Drawn>>();

function drawnOf(year: WheelYear, asked: Asked): Drawn {
  const key = JSON.stringify([asked.kind, asked.quarter, asked.today, asked.speech.language, asked.sheet]);
  const known = kept.get(year) ?? new Map<string, Drawn>();
  kept.set(year, known);
  let drawn = known.get(key);
  if (!drawn) known.set(key, (drawn = draw(year, asked)));
  return drawn;
}

/** `ahead`: the years beside it are prepared as well, when nothing else is to be done. */
export function useScene({ view: { rings: kind, quarter }, year }: WheelProps, sheet: Sheet, ahead = false): Drawn {
  const speech = useSpeech();
  const plan = usePlan((s) => s.plan);
  const today = toDayNumber(usePlan((s) => s.today));
  const asked = useMemo(() => ({ kind, quarter, sheet, plan, today, speech }), [kind, quarter, sheet, plan, today, speech]);
  useEffect(() => {
    if (!ahead || asked.quarter !== null) return;
    const beside = [year.year - 1, year.year + 1];
    const prepare = (): void => {
      const other = otherYear(beside.shift() ?? year.year);
      if (other) drawnOf(other, asked);
      if (beside.length > 0) waiting = requestIdleCallback(prepare);
    };
    let waiting = requestIdleCallback(prepare);
    return () => cancelIdleCallback(waiting);
  }, [year, asked, ahead]);
  return useMemo(() => drawnOf(year, asked), [year, asked]);
}
