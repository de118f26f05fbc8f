/** The head of a section: its day or week, "Idag", what the day is called, the finding or the count, the plus. */
import { memo } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { worstOf } from '../../../shared/collisions/finding.ts';
import { findingNames, findingSentence, findingShort } from '../../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../../shared/collisions/sentence.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import type { BoardSection } from '../../../shared/planning/board.ts';
import { fromDayNumber, mondayOf, toDayNumber, weekdayOf } from '../../../shared/planning/date.ts';
import { useFindings } from '../../store/findings.ts';
import type { OpenFindings } from '../../store/open-findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useIsDayPointedAt } from '../../store/spotlight.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FindingPill } from '../../ui/marks.tsx';
import { isOwn } from '../card/own-finding.ts';
import { isGap } from '../gaps/gaps.ts';
import type { Verdict } from '../drag/drop-words.ts';
import { setAdding } from './board-focus.ts';
import { CardCount } from './card-count.tsx';
import type { SectionWords } from './section-words.ts';

interface Props {
  readonly section: BoardSection;
  readonly words: SectionWords;
  /** While a card is lifted: what dropping it here would do. */
  readonly verdict: Verdict | null;
}

export const SectionHead = memo(function SectionHead({ section, words, verdict }: Props) {
  const { t } = useSpeech();
  const today = usePlan((s) => section.date !== null && s.today === section.date);
  const red = usePlan((s) => section.date !== null && (s.dayNames.get(section.date)?.red ?? false));
  const pointed = useIsDayPointedAt(section.date);
  return (
    <div className={['sect-head', red && 'red', pointed && 'is-pointed'].filter(Boolean).join(' ')}>
      <h3>
        <b>{words.bold}</b> {words.beside && <span>{words.beside}</span>}
      </h3>
      {today && <span className="today">{t('word.today')}</span>}
      {!verdict && <Note section={section} />}
      {verdict ? <span className="push"><FindingPill severity={verdict.severity} text={verdict.text} /></span> : <State section={section} />}
      {section.target && !verdict && (
        <button type="button" className="add" data-add={section.key} aria-label={t('board.newIn', { place: words.full })} title={t('board.newIn', { place: words.full })} onClick={() => setAdding(section.key)}>
          <Icon name="plus" small />
        </button>
      )}
    </div>
  );
});

/** A red or named day, the red days of a week, an empty day on which nobody works. */
function Note({ section }: { readonly section: BoardSection }) {
  const { t, language } = useSpeech();
  const name = usePlan((s) => (section.date ? s.dayNames.get(section.date)?.name[language] : undefined));
  const redDays = usePlan((s) => {
    if (section.kind !== 'week' || !section.week) return 0;
    const monday = mondayOf(section.week);
    return [0, 1, 2, 3, 4, 5, 6].filter((i) => s.dayNames.get(fromDayNumber(monday + i))?.red).length;
  });
  const off = usePlan((s) => {
    if (!section.date || section.cards.length > 0) return false;
    return s.plan.settings.get('workspace')?.staffed[weekdayOf(toDayNumber(section.date)) - 1] === null;
  });
  const text = name ?? (redDays > 0 ? t('board.redDays', { count: redDays }) : off ? t('board.unstaffed') : null);
  return text ? <span className="note" title={text}>{text}</span> : null;
}

/** The day's (or week's) own collision; those of one card alone are on the card. */
function sharedFinding(open: OpenFindings, { date, week, kind }: BoardSection): Finding | undefined {
  const all = date ? open.ofDay(date) : week && (kind === 'week' || kind === 'no-day') ? open.ofWeek(week).filter((f) => f.date === null) : [];
  // Later weeks are still being filled: what they lack yet is no news.
  const shared = all.filter((finding) => !isOwn(finding) && !isGap(finding) && !(kind === 'week' && finding.rule === 'cadence-gap'));
  const worst = worstOf(shared);
  return shared.find(({ severity }) => severity === worst);
}

/** "FB Kommunen 1 av minst 3": the head names the week already. */
const minimumWords = ({ rule, channel, count, limit }: Finding, names: FindingNames, t: Translate): string | null =>
  rule === 'cadence-gap' && channel ? t('calendar.minimum', { who: names.channelShort(channel), count: String(count), limit: String(limit) }) : null;

function State({ section }: { readonly section: BoardSection }) {
  const { t, language } = useSpeech();
  const finding = useFindings((s) => sharedFinding(s.open, section));
  if (finding) {
    const { plan, today } = usePlan.getState();
    const names = findingNames(plan, today);
    return (
      <span className="push finding-of" title={findingSentence(finding, names, t, language)}>
        <FindingPill severity={finding.severity} text={minimumWords(finding, names, t) ?? findingShort(finding, names, t, language)} />
        <span className="sr">{t(`word.severity.${finding.severity}`)}</span>
      </span>
    );
  }
  if (section.cards.length === 0) return <span className="push" />;
  return <CardCount sections={[section]} />;
}
