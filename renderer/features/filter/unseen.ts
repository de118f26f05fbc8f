/** Says so when a card that was just made or changed here is not shown: nothing vanishes without a word. */
import type { Card, Placement } from '../../../shared/domain/records.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import { NO_FILTER, passes } from '../../../shared/planning/filter.ts';
import { filterWorld, setFilter, shownNow } from '../../store/filter.ts';
import { followDoings } from '../../store/followers.ts';
import { say, useNotices } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { reveal } from '../../store/spotlight.ts';
import { languageNow } from '../../ui/language.tsx';
import { vanished } from './vanished.ts';

followDoings((diff) => {
  const { filter, shows } = shownNow();
  if (filter === NO_FILTER) return;
  const { plan } = usePlan.getState();
  const world = filterWorld();
  // What was seen to collide may have stopped to: that is not looked into again.
  const passed = (card: Card, placements: readonly Placement[]): boolean => passes({ ...filter, collides: false }, card, { ...world, placementsOf: () => placements });
  const [first, ...others] = vanished(diff, plan, shows, passed);
  if (first) queueMicrotask(() => setTimeout(() => sayUnseen(first, others.length))); // after what else there is to say about it
});

/** A card, and so many others, are there but hidden; one press shows them. */
export function sayUnseen({ id, title }: Card, others = 0): void {
  const t = translate(languageNow(usePlan.getState().preferences.language));
  const text = t('filter.unseen', { title, count: others + 1 });
  const clear = (): void => {
    setFilter(NO_FILTER);
    reveal({ card: id });
  };
  const { notice } = useNotices.getState();
  const said = notice && 'ways' in notice ? notice : null; // what the drop broke stays said
  say({ severity: 'info', ...said, text: [said?.text, text].filter(Boolean).join(' '), action: said?.action ?? { label: t('filter.clear'), run: clear } });
}
