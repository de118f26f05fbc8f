/** The card's properties, two by two: when, category, owners, campaign, effort, tags, sponsored, expected comments. */
import type { ReactNode } from 'react';
import { EFFORTS, EXPECTED_COMMENTS } from '../../../../shared/domain/records.ts';
import type { Card, Readiness } from '../../../../shared/domain/records.ts';
import type { CardChange } from '../../../../shared/domain/command.ts';
import { Segmented } from '../../../ui/form/segmented.tsx';
import { SlotPicker } from '../../../ui/form/slot-picker.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CampaignField, CategoryField } from './campaign-and-category.tsx';
import { OwnersField, TagsField } from './owners-and-tags.tsx';
import { PictureField } from './picture-field.tsx';
import { planCard, previewCard } from './publishing.ts';
import { LeadField } from './lead-field.tsx';
import { RuleField } from './rule-field.tsx';
import { edit } from '../../series/reach.ts';

/** `field`: by which the checklist of readiness finds it. */
function Property({ name, field, children }: { readonly name: string; readonly field?: Readiness; readonly children: ReactNode }) {
  return (
    <div className="prop" data-field={field}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function CardProperties({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const change = (to: CardChange) => edit('editCard', { id: card.id, change: to });
  return (
    <dl className="props">
      <Property name={t(card.kind === 'recurring' ? 'editor.rule' : 'editor.when')}>
        {card.kind === 'recurring' ? <RuleField card={card} /> : <SlotPicker label={t('editor.when')} slot={card.slot} preview={(slot) => previewCard(card, slot)} onChoose={(slot) => planCard(card, slot)} />}
      </Property>
      {(card.kind === 'recurring' || card.leadWeeks > 0) && <Property name={t('recurring.lead')}><LeadField card={card} /></Property>}
      <Property name={t('editor.category')}><CategoryField card={card} /></Property>
      <Property name={t('editor.owners')} field="owner"><OwnersField card={card} /></Property>
      <Property name={t('editor.campaign')}><CampaignField card={card} /></Property>
      <Property name={t('editor.effort')}>
        <Segmented label={t('editor.effort')} value={card.effort} onChoose={(effort) => change({ effort })} choices={EFFORTS.map((value) => ({ value, text: t(`word.effort.${value}`) }))} />
      </Property>
      <Property name={t('editor.tags')}><TagsField card={card} /></Property>
      <Property name={t('editor.expectedComments')}>
        <Segmented
          label={t('editor.expectedComments')} value={card.expectedComments} onChoose={(expectedComments) => change({ expectedComments })}
          choices={EXPECTED_COMMENTS.map((value) => ({ value, text: t(`word.comments.${value}`) }))}
        />
      </Property>
      <Property name={t('editor.picture')} field="picture"><PictureField card={card} /></Property>
      <Property name={t('word.sponsored')}>
        <label className="tick">
          <input type="checkbox" checked={card.sponsored} onChange={(event) => change({ sponsored: event.target.checked })} />
          {t('editor.sponsoredLabel')}
        </label>
      </Property>
    </dl>
  );
}
