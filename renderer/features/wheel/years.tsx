/** To other years: the one before and after in one press, ten years either way in a list. */
import { usePlan } from '../../store/plan-store.ts';
import { go, routeNow } from '../../store/route.ts';
import { ChoiceMenu } from '../../ui/choice-menu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { hrefWith } from './href-with.ts';
import type { WheelRoute } from './wheel-props.ts';

const REACH = 10;

export function Years({ view, year }: { readonly view: WheelRoute; readonly year: number }) {
  const { t } = useSpeech();
  const now = usePlan((s) => +s.today.slice(0, 4));
  const first = Math.min(year, now) - REACH;
  const list = Array.from({ length: Math.max(year, now) + REACH - first + 1 }, (_, i) => String(first + i));
  /** This year's address names no year unless a quarter is shown, so that it is next year's a year on. */
  const to = (one: number): Partial<WheelRoute> => ({ year: one === now && view.quarter === null ? null : one });
  const link = (one: number) => <a href={hrefWith(view, to(one))}>{one}</a>;
  return (
    <nav className="seg wheel-years" aria-label={t('wheelPanel.years')}>
      {link(year - 1)}
      <ChoiceMenu
        label={t('wheelPanel.years')} className="this-year" value={String(year)} choices={list.map((value) => ({ value, text: value }))}
        onChoose={(one) => go({ view: { ...view, ...to(+one) }, panel: routeNow().panel })}
      />
      {link(year + 1)}
    </nav>
  );
}
