/** A recurring card in its compact form: title, rule in words, and how it stands with the year's card. */
import { memo } from 'react';
import type { OccurrenceState } from '../../../shared/planning/recurrence.ts';
import { ruleOf } from '../../../shared/planning/columns.ts';
import type { Card } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { occurrenceNow } from './occurrences.ts';
import { ruleWords } from './rule-words.ts';

const SIGNS: Readonly<Record<OccurrenceState, readonly [icon: IconName, look: string]>> = {
  planned: ['cal', 'planned'], published: ['check', 'done'], skipped: ['skip', 'skipped'], missed: ['clock', 'missed'],
  due: ['bolt', 'due'], later: ['repeat', 'later'],
};

interface Props {
  readonly card: Card;
  /** The year that it is about, where that is not this one. */
  readonly of?: number;
}

export const RecurringBody = memo(function RecurringBody({ card, of }: Props) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const year = of ?? +today.slice(0, 4);
  const rule = ruleOf(card);
  const state = usePlan((s) => occurrenceNow(card, year, s).state);
  const [icon, look] = SIGNS[state];
  const words = ruleWords(rule, year, t, language);
  return (
    <>
      <h4>{card.title}</h4>
      <p>
        <span title={words}>{words}</span>
        <span className={`state state-${look}`}>
          <Icon name={icon} small />
          {t(`board.occurrence.${state}`)}
        </span>
      </p>
    </>
  );
});
