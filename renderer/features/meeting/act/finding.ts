/** What is done about a finding: it is fine as it is, and why; a gap is filled from the ideas, or by a new card. */
import type { Finding } from '../../../../shared/collisions/finding.ts';
import type { Card, CardId, Channel, RuleId } from '../../../../shared/domain/records.ts';
import { dayText, slotText, weekText } from '../../../../shared/i18n/dates.ts';
import { fromDayNumber, mondayOf } from '../../../../shared/planning/date.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { daySlot, weekSlot } from '../../../../shared/planning/slot.ts';
import type { Slot } from '../../../../shared/planning/slot.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { rankBetween } from '../../../store/rank.ts';
import { accept as acceptFindings } from '../../collisions/accepting.ts';
import { movablePlacements } from '../../collisions/moving.ts';
import { candidates, standsNow } from '../../gaps/picker/candidates.ts';
import { newPlacement } from '../../gaps/gaps.ts';
import type { RoomRow } from '../../../../shared/meeting/room-row.ts';
import type { RoomAct } from './acts.ts';
import { ask } from './asking.ts';
import type { Choice } from './asking.ts';
import { begins } from '../../../../shared/people/find.ts';
import { askReason } from './reason.ts';
import { does, speech, tell } from './tell.ts';

const STAFFING: ReadonlySet<RuleId> = new Set(['unstaffed', 'answer-load']);
/** The usual reasons why something is fine as it is, the likeliest first. */
export function reasonsFor({ rule, date }: Pick<Finding, 'rule' | 'date'>, canMove: boolean): readonly ('there' | 'noDay' | 'noWeek' | 'meant' | 'needed' | 'harmless')[] {
  if (rule === 'cadence-gap') return [date ? 'noDay' : 'noWeek', 'meant', 'harmless'];
  return [...(STAFFING.has(rule) ? ['there' as const] : []), 'meant', ...(canMove ? ['needed' as const] : []), 'harmless'];
}
/** So many to choose from; typing finds the rest. */
const SHOWN = 9;

export const accept: RoomAct = {
  id: 'accept', label: 'act.name.accept', fits: (row) => row.kind === 'finding',
  run: (row) => {
    if (row.kind !== 'finding') return;
    const { t } = speech();
    askReason(t('act.acceptWhy'), reasonsFor(row.finding, movablePlacements(row.finding, usePlan.getState().plan).length > 0).map((reason) => t(`act.reason.${reason}`)), (reason) => {
      if (acceptFindings([row.finding], reason, null)) tell(t('act.accepted', { reason }));
    });
  },
};

/** What is empty: a day of a channel, or a week that has less than its least. */
interface Gap {
  readonly channel: Channel;
  readonly slot: Slot;
  /** The day, or the week's first. */
  readonly date: CalendarDate;
}

function gapOf(row: RoomRow): Gap | null {
  if (row.kind !== 'finding' || row.finding.rule !== 'cadence-gap') return null;
  const { channel: id, date, week } = row.finding;
  const channel = id === null ? undefined : usePlan.getState().plan.channels.get(id);
  if (!channel) return null;
  if (date) return { channel, date, slot: daySlot(date) };
  return week && { channel, date: fromDayNumber(mondayOf(week)), slot: weekSlot(week) };
}

export const fill: RoomAct = {
  id: 'fill', label: 'act.name.fill', fits: (row) => gapOf(row) !== null,
  run: (row) => {
    const gap = gapOf(row);
    if (!gap) return;
    const { t, language } = speech();
    const { channel, date, slot } = gap;
    const isDay = slot.precision === 'day';
    const when = slot.precision === 'week' ? weekText(slot, language) : dayText(date, language, 'long');
    const filled = (title: string, day = when): string => t('board.gap.filled', { title, day, channel: channel.name });
    const create = (title: string): void => {
      const id = crypto.randomUUID() as CardId; // a new card's id
      does('createCard', { id, title, to: { type: 'slot', slot }, rank: rankBetween(null, null), placements: [newPlacement(channel)] }, filled(title));
    };
    /** What stands in the week stays where it stands: it goes out on the channel too. */
    const put = (card: Card): void => {
      const stays = !isDay && card.slot.precision !== 'none';
      const to = { type: 'slot', slot: stays ? card.slot : slot } as const;
      does('fillGap', { card: card.id, placement: newPlacement(channel), to }, filled(card.title, stays ? slotText(card.slot, language) : when), card);
    };
    const choices = (typed: string): Choice[] => [
      ...candidates(usePlan.getState().plan, { channel: channel.id, date }, isDay ? 'day' : 'week').filter((card) => typed === '' || begins(card.title, typed)).slice(0, SHOWN)
        .map((card) => ({ id: card.id, text: card.title, note: standsNow(card, t, language), run: () => put(card) })),
      ...(typed === '' ? [] : [{ id: 'new', text: t('act.newCard', { title: typed }), run: () => create(typed) }]),
    ];
    ask({ label: t(isDay ? 'act.fillWith' : 'act.fillWeek', { channel: channel.name, day: when }), hint: t('act.fillHint'), choices });
  },
};
