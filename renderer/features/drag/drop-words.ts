/** What a target says about a drop on it, in the few words of a header and in the ones that are spoken. */
import type { Severity } from '../../../shared/collisions/finding.ts';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { findingBrief, findingNames, findingShort } from '../../../shared/collisions/sentence.ts';
import type { DropTarget } from '../../../shared/domain/command.ts';
import type { Card } from '../../../shared/domain/records.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { usePlan } from '../../store/plan-store.ts';
import { previewOf, shownOf, useDrag } from './drag-store.ts';
import { besideTheDay } from './on-channel.ts';
import { hasPassed } from './passed.ts';
import { againstMaking } from './years-card.ts';

export interface Verdict {
  readonly severity: Severity | 'ok';
  readonly text: string;
  /** The same where there is little room. */
  readonly brief: string;
}

/** The words of a target's header. `head`: a column's own head, which takes away the day. */
export function verdictOf(to: DropTarget, preview: Preview | null, t: Translate, language: Language, head = false): Verdict {
  const { plan, today } = usePlan.getState();
  const worst = preview?.breaks.find(({ severity }) => severity === preview.worst);
  const names = findingNames(plan, today);
  if (worst) return { severity: worst.severity, text: findingShort(worst, names, t, language), brief: findingBrief(worst, names, t, language) };
  if (preview && isPast(preview)) return { severity: 'info', text: t('drag.passed'), brief: t('drag.passedBrief') };
  const text = plainWords(to, t, head);
  return { severity: 'ok', text, brief: text };
}

/** Dropped there it would be late already: nothing that the rules find, as they go by days. */
export const isPast = ({ slot }: Preview): boolean => liftedCard()?.status !== 'published' && hasPassed(slot);

function plainWords(to: DropTarget, t: Translate, head: boolean): string {
  if (to.type === 'ideas') return t('drag.becomesIdea');
  if (to.type === 'recurring') return t(liftedKind() === 'recurring' ? 'drag.changesRule' : 'drag.becomesRecurring');
  if (liftedKind() === 'recurring') return t('drag.makesCard');
  if (to.slot.precision === 'none') return t('drag.withoutDate');
  return t(head ? 'drag.withoutDay' : 'drag.free');
}

/** A recurring card's year that is made already, skipped, or rests. */
export function whatIsAgainst(to: DropTarget, t: Translate): string | null {
  const lifted = liftedCard();
  return lifted?.kind === 'recurring' && to.type !== 'recurring' ? againstMaking(lifted, to, t) : null;
}

const liftedCard = (): Card | undefined => {
  const { item } = useDrag.getState();
  return item ? usePlan.getState().plan.cards.get(item.card) : undefined;
};
const liftedKind = (): Card['kind'] | undefined => liftedCard()?.kind;

/** A target and its verdict as one spoken sentence. */
export function spokenVerdict(id: string, t: Translate, language: Language): string {
  const target = shownOf(id)?.target;
  const { item, copying } = useDrag.getState();
  if (!target?.to || !item) return t('drag.nowhere');
  if (target.holds?.(item) && !copying) return t('drag.over', { place: target.name, verdict: t('drag.sameSection') });
  const { severity, text } = verdictOf(target.to, previewOf(target.to), t, language, target.layer === 1);
  const verdict = severity === 'ok' ? text : t('drag.severity', { severity: t(`word.severity.${severity}`), text });
  const against = whatIsAgainst(target.to, t);
  return t('drag.over', { place: target.name, verdict: [verdict, ...(against ? [against] : []), ...besideTheDay(item, target.to, copying, t)].join('. ') });
}
