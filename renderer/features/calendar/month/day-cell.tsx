/** A day of the month: its head, what goes out and what is missing as far as it fits, and how many more there are. */
import { memo, useMemo } from 'react';
import { capital, dayText, monthName } from '../../../../shared/i18n/dates.ts';
import { worstOf } from '../../../../shared/collisions/finding.ts';
import type { Severity } from '../../../../shared/collisions/finding.ts';
import type { DayName } from '../../../../shared/planning/day-names.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import type { GridDay } from '../../../../shared/planning/month-grid.ts';
import { daySlot } from '../../../../shared/planning/slot.ts';
import { useIsDayPointedAt, useSpotlight } from '../../../store/spotlight.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { FindingPill, SeverityMark } from '../../../ui/marks.tsx';
import { verdictOf } from '../../drag/drop-words.ts';
import type { Verdict } from '../../drag/drop-words.ts';
import { useDropTarget } from '../../drag/use-drag-ends.ts';
import { GapPlace } from '../../gaps/gap-place.tsx';
import { isGap } from '../../gaps/gaps.ts';
import type { Gap } from '../../gaps/gaps.ts';
import { beginCard, endCard, openDay, useCalendar, useIsNear } from './calendar-state.ts';
import { Chip } from '../chip.tsx';
import { useDayFindings, useInWords } from '../day-findings.ts';
import { fitDay, loadLevel } from './day-fit.ts';
import { publications } from '../day-index.ts';
import type { DayItem } from '../day-index.ts';
import { itemsOn, useDayItems } from '../day-store.ts';
import { useDayNotesOn } from '../periods.ts';
import { useChosenOf, useFaces, useLiftedOf } from '../use-faces.ts';
import { NewCard } from './new-card.tsx';

interface Props {
  readonly day: GridDay;
  readonly today: boolean;
  readonly named: DayName | undefined;
  readonly height: number;
  /** It is the first one on screen, and says its month. */
  readonly uppermost: boolean;
  /** The one day that Tab stops at. */
  readonly tabStop: boolean;
}

const NEW_CARD = 27;
/** Where weekends are this narrow, as in month.css, one line has no room for a title. */
const SLIM = matchMedia('(max-width: 1559px)');
/** So many findings of a day are spelled out; the open day has them all. */
const SPELLED_OUT = 3;

export const DayCell = memo(function DayCell({ day, today, named, height, uppermost, tabStop }: Props) {
  const { t, language } = useSpeech();
  const { date } = day;
  const { ref, state } = useDropTarget({
    id: `day:${date}`,
    to: { type: 'slot', slot: daySlot(date) },
    name: dayText(date, language, 'long'),
    holds: ({ card, placement }) => itemsOn(date).some(({ key }) => key === (placement ?? card)),
  });
  const verdict = state.active && state.preview ? verdictOf({ type: 'slot', slot: daySlot(date) }, state.preview, t, language) : null;
  const items = useDayItems(date);
  const findings = useDayFindings(date);
  const gaps = useMemo(() => findings.filter(isGap), [findings]);
  const worst = useMemo(() => worstOf(findings.filter((finding) => !isGap(finding))), [findings]);
  const near = useIsNear(date);
  const pointed = useIsDayPointedAt(date);
  const inWords = useInWords();
  const count = publications(items);
  const load = loadLevel(count);
  const look = [
    'day', day.weekend && 'off', named?.red && 'red', !named?.red && load > 0 && `heat-${load}`, day.edgeAbove && 'mt', day.edgeLeft && 'ml',
    today && 'is-today', pointed && 'is-pointed', verdict && `would-${verdict.severity}`, state.over && 'is-over',
  ];
  const about = (): string => {
    const spelledOut = findings.slice(0, SPELLED_OUT).map(inWords);
    const rest = findings.length - SPELLED_OUT;
    return [named && capital(named.name[language]), count > 0 && t('calendar.publications', { count }), ...spelledOut, rest > 0 && t('calendar.more', { count: String(rest) })]
      .filter(Boolean)
      .join('\n');
  };
  return (
    <div
      ref={ref}
      className={look.filter(Boolean).join(' ')}
      role="gridcell"
      tabIndex={tabStop ? 0 : -1}
      aria-label={dayText(date, language, 'full')}
      title={(near && about()) || undefined}
      aria-current={today ? 'date' : undefined}
      data-date={date}
    >
      <Head day={day} named={named} uppermost={uppermost} count={count} worst={worst} near={near} verdict={verdict} />
      <Items day={day} items={items} gaps={gaps} height={height} near={near} />
    </div>
  );
});
interface HeadProps extends Pick<Props, 'day' | 'named' | 'uppermost'> {
  readonly count: number;
  readonly worst: Severity | null;
  readonly near: boolean;
  readonly verdict: Verdict | null;
}

const Head = memo(function Head({ day, named, uppermost, count, worst, near, verdict }: HeadProps) {
  const { t, language } = useSpeech();
  const notes = useDayNotesOn(day.date).filter(({ from, to, name }) => from === to && name.toLowerCase() !== named?.name[language].toLowerCase()); // those of more days are bars
  const [note, ...others] = notes;
  const names = notes.map(({ name }) => name).join(', ');
  return (
    <div className="dh">
      <b>{day.day === 1 || uppermost ? `${day.day} ${monthName(day.month, language, 'short')}` : day.day}</b>
      {named && <span className="name">{capital(named.name[language])}</span>}
      {note && <span className="name note" title={names}>{note.name}</span>}
      {others.length > 0 && <span className="name note-more" title={names}>{t('month.moreBars', { count: String(others.length) })}</span>}
      {near && !verdict && <AddButton date={day.date} />}
      {verdict ? (
        <FindingPill severity={verdict.severity} text={verdict.brief} />
      ) : (
        (count > 0 || worst) && (
          <span className="n">
            {worst && <SeverityMark severity={worst} label={t(`word.severity.${worst}`)} />}
            {count > 0 && count}
          </span>
        )
      )}
    </div>
  );
});

function AddButton({ date }: { readonly date: CalendarDate }) {
  const { t, language } = useSpeech();
  const label = t('calendar.add', { date: dayText(date, language, 'full') });
  return (
    <button type="button" tabIndex={-1} className="add" aria-label={label} title={label} onClick={() => beginCard(date)}>
      <Icon name="plus" small />
    </button>
  );
}

interface ItemsProps extends Pick<Props, 'day' | 'height'> {
  readonly items: readonly DayItem[];
  readonly gaps: readonly Gap[];
  readonly near: boolean;
}

const Items = memo(function Items({ day: { date, weekend }, items, gaps, height, near }: ItemsProps) {
  const { t, language } = useSpeech();
  const mode = useCalendar((s) => (s.adding === date ? 'adding' : s.opened === date ? 'opened' : null));
  const filling = useCalendar((s) => (s.adding === date ? s.addingFor : null));
  const empty = filling ? gaps.filter(({ key }) => key !== filling.key) : gaps;
  const { tall, shown, gaps: gapsShown } = fitDay(items.length, empty.length, mode === 'adding' ? height - NEW_CARD : height, weekend && SLIM.matches);
  const visible = items.slice(0, shown);
  const faces = useFaces(visible); // one each
  const lifted = useLiftedOf(visible);
  const chosen = useChosenOf(visible);
  const rest = items.length - shown + empty.length - gapsShown;
  const pointedAt = useSpotlight((s) => s.cards.size > 0 && items.slice(shown).some(({ card }) => s.cards.has(card.id)));
  if (mode === 'opened') return null; // its items are in the open day
  return (
    <>
      {mode === 'adding' && <NewCard date={date} gap={filling} onEnd={endCard} />}
      {visible.map((item, i) => (
        <Chip key={i} item={item} face={faces[i]!} tall={tall} lifted={lifted.includes(item.key)} chosen={chosen.includes(item.key)} explained={near} narrow={weekend || !tall} />
      ))}
      {empty.slice(0, gapsShown).map((gap) => <GapPlace key={gap.key} gap={gap} words="short" byArrows picking={near} onAdd={() => beginCard(date, gap)} />)}
      {rest > 0 && (
        <button type="button" tabIndex={-1} className={pointedAt ? 'morebtn is-selected' : 'morebtn'} aria-label={t('calendar.openDay', { count: String(rest), date: dayText(date, language, 'full') })} onClick={() => openDay(date)}>
          {t('calendar.more', { count: String(rest) })}
        </button>
      )}
    </>
  );
});
