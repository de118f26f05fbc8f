/** Subscriptions: calendars that other programs ask for, each at an address that can be revoked. */
import { useState } from 'react';
import type { FeedId, PersonId } from '../../../shared/domain/records.ts';
import type { Filter } from '../../../shared/planning/filter.ts';
import { NO_FILTER, filterCount } from '../../../shared/planning/filter.ts';
import { useFilter } from '../../store/filter.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';
import { askedFor } from '../filter/asked.ts';
import { nameIn } from '../filter/criteria.tsx';
import { useAttempt } from './attempt.ts';
import { feedFilter } from './feed-filter.ts';
import { FeedRow } from './feed-row.tsx';
import { NewEntry } from './new-entry.tsx';

export function FeedsSection() {
  const { t } = useSpeech();
  const { feeds: answers } = usePlan((s) => s.abilities);
  usePlan((s) => s.version); // the plan changes in place
  const words = useFilterWords();
  const feeds = [...usePlan.getState().plan.feeds.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv', { numeric: true }));
  return (
    <>
      <p className="hint">{t(answers ? 'feeds.answers' : 'feeds.noAddress')} {t('feeds.notInIt')}</p>
      {feeds.length === 0 && <p className="empty">{t('feeds.none')}</p>}
      <ul className="entries">{feeds.map((feed) => <FeedRow key={feed.id} feed={feed} holds={words(feed.filter)} answers={answers} />)}</ul>
      <NewFeed words={words} />
    </>
  );
}

/** A filter in words; everything, where it asks for nothing. */
function useFilterWords(): (filter: Filter) => string {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  return (filter) => askedFor(filter, (list, id) => nameIn(list, id, plan, t), t).map(({ text }) => text).join(' · ') || t('feeds.everything');
}

interface Contents {
  readonly key: string;
  readonly text: string;
  readonly filter: Filter;
}

/** What a new one can hold: what is shown now, a saved view, everything. */
function useContents(words: (filter: Filter) => string): readonly Contents[] {
  const { t } = useSpeech();
  const filter = useFilter();
  const views = [...usePlan.getState().plan.views.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return [
    ...(filterCount(filter) > 0 ? [{ key: 'shown', text: t('feeds.shown', { what: words(filter) }), filter }] : []),
    { key: 'everything', text: t('feeds.everything'), filter: NO_FILTER },
    ...views.map((view) => ({ key: view.id, text: t('feeds.view', { name: view.name }), filter: view.filter })),
  ];
}

function NewFeed({ words }: { readonly words: (filter: Filter) => string }) {
  const { t, language } = useSpeech();
  const attempt = useAttempt();
  const contents = useContents(words);
  const [key, setKey] = useState('');
  const chosen = contents.find((one) => one.key === key) ?? contents[0]!; // everything is always there
  const add = (name: string) => {
    const filter = feedFilter(chosen.filter, usePlan.getState().preferences.person as PersonId | null); // an id, kept as a plain text
    return typeof filter === 'string' ? t(`feeds.${filter}`) : attempt('saveFeed', { record: { id: crypto.randomUUID() as FeedId, name, filter, language } });
  };
  return (
    <NewEntry label={t('feeds.new')} onAdd={add}>
      <div className="set-field">
        <label htmlFor="feed-holds">{t('feeds.holds')}</label>
        <select id="feed-holds" className="input" value={chosen.key} onChange={(event) => setKey(event.target.value)}>
          {contents.map((one) => <option key={one.key} value={one.key}>{one.text}</option>)}
        </select>
      </div>
    </NewEntry>
  );
}
