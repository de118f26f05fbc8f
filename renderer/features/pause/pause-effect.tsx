/** What a pause does, before it is done: what returns and is skipped, what is planned (to be taken or left), which campaigns run. */
import { memo } from 'react';
import type { Campaign } from '../../../shared/domain/records.ts';
import { dayText, slotText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { PauseReach, Placed } from '../../../shared/planning/pause-reach.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { PlacedList, withChosen } from './placed-list.tsx';

/** A row's key: of the placement where it is one, else of its card. */
export const keyOf = ({ card, placement }: Placed): string => placement?.id ?? card.id;

interface Props {
  readonly reach: PauseReach;
  /** What stays though it lies in the time. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

export const PauseEffect = memo(function PauseEffect({ reach: { returning, placed, campaigns }, left, onLeft }: Props) {
  const { t, language } = useSpeech();
  const keys = placed.map(keyOf);
  const all = keys.every((key) => !left.has(key));
  if (returning.length + placed.length + campaigns.length === 0) return <p className="empty">{t('pause.none')}</p>;
  return (
    <>
      {placed.length > 0 && (
        <section>
          <h3>
            {t('pause.placed', { count: placed.length })}
            <Button small look="quiet" className="push" onClick={() => onLeft(withChosen(left, keys, all))}>{t(all ? 'pause.takeNone' : 'pause.takeAll')}</Button>
          </h3>
          <p className="faint">{t('pause.placedNote')}</p>
          <PlacedList
            label={t('pause.placed', { count: placed.length })} chosen={new Set(keys.filter((key) => !left.has(key)))} onChoose={(some, on) => onLeft(withChosen(left, some, !on))}
            rows={placed.map((one) => ({ key: keyOf(one), title: one.card.title, when: slotText(one.slot, language), on: one.on }))}
          />
        </section>
      )}
      {returning.length > 0 && (
        <section>
          <h3>{t('pause.returning', { count: returning.length })}</h3>
          <ul className="pause-lines">{returning.map(({ card, year, slot }) => <li key={`${card.id} ${year}`}><span className="txt">{card.title}</span><span className="faint when">{slotText(slot, language)}</span></li>)}</ul>
        </section>
      )}
      {campaigns.length > 0 && (
        <section>
          <h3>{t('pause.campaigns', { count: campaigns.length })}</h3>
          <p className="faint">{t('pause.campaignsNote')}</p>
          <ul className="pause-lines">{campaigns.map((one) => <li key={one.id}><span className="txt">{one.name}</span><span className="faint when">{periodText(one, language)}</span></li>)}</ul>
        </section>
      )}
    </>
  );
});

const periodText = ({ from, to }: Campaign, language: Language): string => [from, to].map((day) => (day ? dayText(day, language, 'short') : '')).join('–');
