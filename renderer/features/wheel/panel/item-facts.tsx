/** What is known of a recurring card: its rule with the dates of two years, when to begin, where it goes out, whose it is. */
import type { ReactNode } from 'react';
import { capital, slotText } from '../../../../shared/i18n/dates.ts';
import { ruleInWords } from '../../../../shared/i18n/rule-in-words.ts';
import { leadSlot } from '../../../../shared/planning/occurrence.ts';
import { occurrenceIn } from '../../../../shared/planning/recurrence.ts';
import { whenLong } from '../../../../shared/wheel/item-words.ts';
import type { WheelItem } from '../../../../shared/wheel/wheel-year.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { PlacementChip } from '../../../ui/marks.tsx';
import { useFace } from '../../card/face.ts';

export function ItemFacts({ item: { card, rule, year, slot } }: { readonly item: WheelItem }) {
  const { t, language } = useSpeech();
  const { placements, channels, owners } = useFace(card);
  const plan = usePlan((s) => s.plan);
  const lead = leadSlot(card.leadWeeks, slot);
  const campaign = card.campaign && plan.campaigns.get(card.campaign)?.name;
  const tags = card.tags.flatMap((id) => plan.tags.get(id)?.name ?? []);
  const fact = (name: string, what: ReactNode): ReactNode => <><dt>{name}</dt><dd>{what}</dd></>;
  return (
    <dl className="p-facts">
      {fact(t('wheelPanel.rule'), <>
        {capital(ruleInWords(rule, t, language))}
        {[year, year + 1].map((of) => <small key={of}><b>{of}</b> {whenLong(occurrenceIn(rule, of), language, rule)}</small>)}
      </>)}
      {lead && fact(t('wheelPanel.start'), t('wheelPanel.lead', { when: slotText(lead, language), count: card.leadWeeks }))}
      {placements.length > 0 && fact(t('wheelPanel.channels'), placements.map(({ id, format }, i) => channels[i] && <PlacementChip key={id} channel={channels[i]} format={format} />))}
      {fact(t('wheelPanel.owner'), owners.map(({ name }) => name).join(', ') || <span className="faint">{t('wheelPanel.nobody')}</span>)}
      {campaign && fact(t('wheelPanel.campaign'), campaign)}
      {tags.length > 0 && fact(t('wheelPanel.tags'), tags.map((name) => <span key={name} className="tagc">{name}</span>))}
    </dl>
  );
}
