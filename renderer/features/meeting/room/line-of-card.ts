/** What a row says that is about a card. */
import type { Card } from '../../../../shared/domain/records.ts';
import { dayText, slotText } from '../../../../shared/i18n/dates.ts';
import type { StepRow, Why } from '../../../../shared/meeting/step-row.ts';
import { whenShort } from '../../../../shared/wheel/item-words.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { isOfCard } from '../../card/own-finding.ts';
import { chipsOf } from './chips.ts';
import type { Said, Words } from './line.ts';

/** A post, or an idea. */
export function ofCard(card: Card, row: StepRow, onDay: boolean, words: Words): Said {
  const { t, language } = words;
  const { plan } = usePlan.getState();
  const idea = row.row.kind === 'idea';
  const whenOf = () => (row.date ? dayText(row.date, language, 'short') : slotText(card.slot, language));
  const { open } = useFindings.getState();
  const wrong = row.why || idea ? [] : [...new Set(row.placements.flatMap(({ id }) => open.ofPlacement(id)))].filter((one) => isOfCard(one) && one.severity !== 'info' && one.rule !== 'overdue');
  return {
    sign: { type: 'status', status: card.status }, title: card.title, chips: chipsOf(card, row.placements, plan, words), owners: idea && card.owners.length === 0 ? null : namesOf(card),
    when: idea ? '' : onDay ? (row.time ?? '') : whenOf(), findings: wrong, state: row.why ? '' : t(`word.status.${card.status}`), note: row.why ? whyText(row.why, card, words) : idea ? ideaNote(card, words) : '',
  };
}

const namesOf = (card: Card): readonly string[] => card.owners.flatMap((id) => usePlan.getState().plan.people.get(id)?.name ?? []);

function ideaNote({ votes, starred, sender }: Card, { t }: Words): string {
  return [starred && t('room.starred'), votes > 0 && t('room.votes', { count: votes }), sender && t('room.fromSender', { name: sender })].filter(Boolean).join(' · ');
}

function whyText(why: Why, card: Pick<Card, 'status'>, { t, language }: Words): string {
  switch (why.type) {
    case 'overdue': return t(`room.why.overdue.${card.status === 'idea' || card.status === 'published' ? 'planned' : card.status}`);
    case 'paused': return t('room.why.paused', { name: why.name });
    case 'moved': return t(why.to.precision === 'none' ? 'room.why.taken' : 'room.why.moved', { when: slotText(why.to, language) });
    case 'binned': return t('room.why.binned');
    case 'skipped': return t('room.why.skipped', { reason: why.reason });
    case 'missed': return t('room.why.missed');
  }
}

/** A recurring card in a year. */
export function ofDue(card: Card, { occurrence, why }: StepRow, words: Words): Said {
  const { t, language } = words;
  const { plan } = usePlan.getState();
  return {
    sign: { type: 'state', state: occurrence?.state ?? 'due' }, when: occurrence ? whenShort(occurrence.slot, language, occurrence.rule) : '', title: card.title, owners: namesOf(card),
    chips: chipsOf(card, plan.placementsOf(card.id), plan, words), state: occurrence && !why ? t(`board.occurrence.${occurrence.state}`) : '', note: why ? whyText(why, card, words) : '',
  };
}
