/** One category and one campaign of the card, or none. */
import type { Campaign, CampaignId, Card, Category, CategoryId } from '../../../../shared/domain/records.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { EntryPicker } from '../../../ui/form/entry-picker.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryMark, CategoryName } from '../../../ui/marks.tsx';
import { edit } from '../../series/reach.ts';

export function CategoryField({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const chosen: Category | undefined = card.category === null ? undefined : plan.categories.get(card.category);
  const choose = (id: string) => edit('editCard', { id: card.id, change: { category: id === card.category ? null : (id as CategoryId) } }); // the entries are categories
  return (
    <EntryPicker
      label={t('editor.category')} buttonLabel={chosen && `${t('editor.category')}: ${chosen.name}`} chosen={chosen ? [chosen.id] : []} onToggle={choose}
      button={chosen ? <CategoryName category={chosen} /> : <span className="faint">{t('editor.chooseCategory')}</span>}
      entries={() => [...plan.categories.values()].filter((c) => !c.archived || c.id === card.category).map((c) => ({ id: c.id, name: c.name, sign: <CategoryMark category={c} /> }))}
    />
  );
}

export function CampaignField({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const chosen: Campaign | undefined = card.campaign === null ? undefined : plan.campaigns.get(card.campaign);
  const choose = (id: string) => edit('editCard', { id: card.id, change: { campaign: id === card.campaign ? null : (id as CampaignId) } }); // the entries are campaigns
  const create = (name: string) => {
    const id = crypto.randomUUID() as CampaignId; // a new id is one of a campaign made here
    if (run('saveCampaign', { record: { id, name, goal: '', from: null, to: null } })) choose(id);
  };
  return (
    <EntryPicker
      label={t('editor.campaign')} buttonLabel={chosen && `${t('editor.campaign')}: ${chosen.name}`} chosen={chosen ? [chosen.id] : []} onToggle={choose} onCreate={create}
      button={chosen ? <span className="txt">{chosen.name}</span> : <span className="faint">{t('editor.chooseCampaign')}</span>}
      entries={() => [...plan.campaigns.values()].map(({ id, name }) => ({ id, name }))}
    />
  );
}
