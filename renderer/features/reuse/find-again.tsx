/** A search among what has gone out, best results first: what is chosen can go out again. */
import './reuse.css';
import type { CardId } from '../../../shared/domain/records.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import { resultsText } from '../../../shared/i18n/results-text.ts';
import { pastCards } from '../../../shared/planning/reuse.ts';
import { usePlan } from '../../store/plan-store.ts';
import { EntryPicker } from '../../ui/form/entry-picker.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { openReuse } from './reuse-place.tsx';

export function FindAgain() {
  const { t, language } = useSpeech();
  const entries = () => {
    const { plan } = usePlan.getState();
    return pastCards(plan.cards.values(), (id) => plan.placementsOf(id), plan.channels).map(({ card, day, results }) => ({
      id: card.id, name: card.title, note: [day && `${dayText(day, language, 'short')} ${day.slice(0, 4)}`, resultsText(results, t)].filter(Boolean).join(' · '),
    }));
  };
  return (
    <EntryPicker
      label={t('reuse.findLabel')} buttonClass="btn btn-quiet find-again" button={<><Icon name="repeat" />{t('reuse.find')}</>} chosen={[]}
      entries={entries} onToggle={(id) => openReuse(id as CardId) /* the entries are cards */}
    />
  );
}
