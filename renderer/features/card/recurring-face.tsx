/** A recurring card in its compact form: title, rule in words, this year's and next year's date, and how it stands with each. */
import { memo } from 'react';
import type { Card } from '../../../shared/domain/records.ts';
import { dayText, slotText } from '../../../shared/i18n/dates.ts';
import { ruleInWords } from '../../../shared/i18n/rule-in-words.ts';
import { ruleOf } from '../../../shared/planning/columns.ts';
import { occurrenceIn } from '../../../shared/planning/recurrence.ts';
import type { OccurrenceState } from '../../../shared/planning/recurrence.ts';
import { ruleInYears } from '../../../shared/planning/rule-years.ts';
import { slotDate } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { whenShort } from '../../../shared/wheel/item-words.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { leadText } from './lead.ts';
import { isToBegin, occurrenceNow } from './occurrences.ts';
import { yearText } from './year-text.ts';
import './recurring-face.css';

const SIGNS: Readonly<Record<OccurrenceState, readonly [icon: IconName, look: string]>> = {
  planned: ['cal', 'planned'], published: ['check', 'done'], skipped: ['skip', 'skipped'], missed: ['clock', 'missed'],
  due: ['bolt', 'due'], later: ['repeat', 'later'],
};

interface Props {
  readonly card: Card;
  /** The year that it is about, where that is not this one: that year alone. */
  readonly of?: number;
}

export const RecurringBody = memo(function RecurringBody({ card, of }: Props) {
  const { t, language } = useSpeech();
  const thisYear = usePlan((s) => +s.today.slice(0, 4));
  const rule = ruleOf(card);
  const words = ruleInWords(rule, t, language);
  const years = of ? [of] : [thisYear, thisYear + 1];
  return (
    <>
      <h4>{card.title}</h4>
      <p className="rec-rule" title={tooltip(card, thisYear, words, t, language)}>{words}</p>
      {years.map((year) => <YearLine key={year} card={card} year={year} quiet={year > thisYear && !of} />)}
    </>
  );
});

type Speech = ReturnType<typeof useSpeech>;

/** "sista fredagen i november. 2026: fre 27 nov. 2027: fre 26 nov. Börja v. 43." */
function tooltip(card: Card, year: number, words: string, t: Speech['t'], language: Speech['language']): string {
  const rule = ruleOf(card);
  const dates = ruleInYears(rule, year, 2).map((one) => yearText(one, t, language));
  const lead = leadText(card.leadWeeks, occurrenceIn(rule, year), language);
  return [words, ...dates, ...(lead ? [t('recurring.begin', { when: lead })] : [])].join('. ');
}

/** `quiet`: a year of which nothing is to be said before it draws near. */
function YearLine({ card, year, quiet }: { readonly card: Card; readonly year: number; readonly quiet: boolean }) {
  const { t, language } = useSpeech();
  // As texts: the answer is another object each time.
  const state = usePlan((s) => occurrenceNow(card, year, s).state);
  const begin = usePlan((s) => isToBegin(occurrenceNow(card, year, s), s));
  const paused = usePlan((s) => occurrenceNow(card, year, s).pause !== null);
  const reason = usePlan((s) => reasonOf(occurrenceNow(card, year, s)));
  const slot = occurrenceIn(ruleOf(card), year);
  const lead = state === 'due' ? leadText(card.leadWeeks, slot, language) : null;
  const [icon, look] = SIGNS[begin ? 'due' : state];
  const text = state === 'skipped' ? t(paused ? 'recurring.paused' : 'board.occurrence.skipped') : begin ? t('recurring.beginNow') : lead ? t('recurring.begin', { when: lead }) : t(`board.occurrence.${state}`);
  const when = slotText(slot, language);
  return (
    <p className="rec-year">
      <b>{year}</b>
      <span className={reason ? 'when why' : 'when'} title={[when, reason].filter(Boolean).join(', ')}><When slot={slot} />{reason && <>, {reason}</>}</span>
      {(!quiet || state !== 'later' || begin) && (
        <span className={`state state-${look}`} title={text}>
          <Icon name={icon} small />
          <span>{text}</span>
        </span>
      )}
    </p>
  );
}

/** "lör 7 nov"; the weekday gives way where there is little room. */
function When({ slot }: { readonly slot: Slot }) {
  const { language } = useSpeech();
  const date = slotDate(slot);
  return <>{date && <span className="wd">{dayText(date, language, 'short').split(' ')[0]} </span>}{whenShort(slot, language)}</>;
}

/** Why it is left out, where it is. */
const reasonOf = ({ state, skip, pause }: ReturnType<typeof occurrenceNow>): string | null => (state === 'skipped' ? (skip?.reason ?? pause?.name ?? null) : null);
