import type { Translate } from '../../../shared/i18n/messages.ts';
import type { Ring, RingKind } from '../../../shared/wheel/rings.ts';

/** What a ring is called: its category, channel, campaign or tag; or that it has none, or what is left. */
export const ringName = ({ name, rest }: Ring, kind: RingKind, t: Translate): string => name ?? t(rest ? 'wheelPanel.ringRest' : `wheelPanel.ringNone.${kind}`);
