/** Which findings a card shows as its own, and which it only has a part in. */
import type { Finding } from '../../../shared/collisions/finding.ts';

/** What is about a week as a whole is said at the week, however few cards it has; the whole mix is nobody's card. */
export const isOfCard = ({ rule, date, week }: Finding): boolean => rule !== 'cadence-gap' && rule !== 'reserve' && (date !== null || week !== null);

/** About this card alone. */
export const isOwn = (finding: Finding): boolean => finding.cards.length === 1 && isOfCard(finding);
/** About this card and others. */
export const isShared = (finding: Finding): boolean => finding.cards.length > 1 && isOfCard(finding);
