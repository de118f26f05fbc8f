/** Campaigns: what belongs together for a time, and what for. */
import type { Campaign, CampaignId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useAttempt } from './attempt.ts';
import { CheckedField } from './checked-field.tsx';
import { dateFromText, dateText } from '../../ui/form/date-text.ts';
import { EntryWays } from './entry-ways.tsx';
import { NewEntry } from './new-entry.tsx';
import { useEntries, useUses } from './records.ts';

export function CampaignsSection() {
  const { t } = useSpeech();
  const attempt = useAttempt();
  const campaigns = useEntries('campaigns');
  const uses = useUses('campaigns');
  const add = (name: string) => attempt('saveCampaign', { record: { id: crypto.randomUUID() as CampaignId, name, goal: '', from: null, to: null } });
  return (
    <>
      {campaigns.length === 0 && <p className="empty">{t('settings.noCampaigns')}</p>}
      <ul className="entries">
        {campaigns.map((campaign) => <CampaignRow key={campaign.id} campaign={campaign} uses={uses.get(campaign.id) ?? 0} />)}
      </ul>
      <NewEntry label={t('settings.newCampaign')} onAdd={add} />
    </>
  );
}

function CampaignRow({ campaign, uses }: { readonly campaign: Campaign; readonly uses: number }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const attempt = useAttempt();
  const save = (change: Partial<Campaign>) => {
    const record = { ...campaign, ...change };
    if (record.from && record.to && record.to < record.from) return t('settings.toBeforeFrom');
    return attempt('saveCampaign', { record });
  };
  const saveDay = (which: 'from' | 'to') => (text: string) => {
    const day = dateFromText(text, today);
    return day || text.trim() === '' ? save({ [which]: day }) : t('settings.badDate');
  };
  return (
    <li className="entry entry-tall" aria-label={campaign.name}>
      <CheckedField label={t('settings.name')} value={campaign.name} className="set-name" onSave={(name) => save({ name })} />
      <CheckedField label={t('settings.goal')} value={campaign.goal} className="set-name" onSave={(goal) => save({ goal })} />
      <CheckedField label={t('settings.from')} placeholder={t('settings.dateHint')} value={dateText(campaign.from, language)} onSave={saveDay('from')} />
      <CheckedField label={t('settings.to')} placeholder={t('settings.dateHint')} value={dateText(campaign.to, language)} onSave={saveDay('to')} />
      <span className="faint">{t('settings.usedCards', { count: uses })}</span>
      <EntryWays table="campaigns" entry={campaign} uses={uses} />
    </li>
  );
}
