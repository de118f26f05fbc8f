/** What a person is reminded of (planning rules §8): a pure answer of the plan, their settings and the day. */
import { REMINDERS } from '../contract/contract.ts';
import type { Reminders } from '../contract/contract.ts';
import type { Card, CardId, Comment, CommentId, MeetingNote, NoteId, PersonId } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { addDays, toDayNumber } from './date.ts';
import type { CalendarDate, LocalDateTime } from './date.ts';
import { lastTomorrow } from './reminder-times.ts';
import { effectiveSlot, slotSpan, slotTime } from './slot.ts';
import type { Slot } from './slot.ts';

export type ReminderKind = (typeof REMINDERS)[number];
interface Common {
  /** The same as long as it is about the same. */
  readonly key: string;
  readonly card: CardId | null;
}
export type Reminder = Common & (
  | { readonly kind: 'tomorrow' | 'not-approved' | 'no-owner' | 'overdue'; readonly title: string; readonly slot: Slot }
  | { readonly kind: 'todo'; readonly note: NoteId; readonly text: string; readonly due: CalendarDate; readonly person: PersonId | null }
  | { readonly kind: 'mention'; readonly comment: CommentId; readonly text: string; readonly author: string; readonly at: LocalDateTime }
);

/** So many days ahead a card without approval or owner is worth a word; so long a mention is news. */
const AHEAD = 7;
const NEWS = 7;

type Plan = Pick<State, 'cards' | 'placements' | 'placementsOf' | 'notes' | 'settings'>;
type Asked = Pick<Reminders, 'kinds' | 'whose' | 'weekdays'>;

/** In the order of `REMINDERS`; within a kind the earliest first, of mentions the latest. Each card once of a kind. `mentions`: comments that name the person. */
export function remindersFor(plan: Plan, settings: Asked, person: PersonId, today: CalendarDate, mentions: readonly Comment[]): readonly Reminder[] {
  const found = [...aboutCards(plan, settings, person, today), ...todos(plan, settings, person, today), ...named(plan, mentions, person, today)];
  return REMINDERS.flatMap((kind) => (settings.kinds.includes(kind) ? found.filter((one) => one.kind === kind) : []));
}

function aboutCards(plan: Plan, { weekdays, whose }: Asked, person: PersonId, today: CalendarDate): readonly Reminder[] {
  const now = toDayNumber(today);
  const [tomorrow, ahead] = [toDayNumber(lastTomorrow({ weekdays }, today)), now + AHEAD];
  const approves = plan.settings.get('workspace')?.approvers?.includes(person) ?? false;
  const found: { readonly from: number; readonly time: string; readonly reminder: Reminder }[] = [];
  for (const card of plan.cards.values()) {
    const dated = isWaiting(card) ? datedOf(plan, card) : [];
    const mine = whose === 'all' || card.owners.includes(person);
    const say = (kind: 'tomorrow' | 'not-approved' | 'no-owner' | 'overdue', { slot, span: [from] }: Dated): void =>
      void found.push({ from, time: slotTime(slot) ?? '~', reminder: { kind, key: `${kind}:${card.id}`, card: card.id, title: card.title, slot } });
    const late = dated.find(({ span }) => span[1] < now);
    const next = dated.find(({ span }) => span[1] >= now);
    if (late && mine) say('overdue', late);
    if (!next) continue;
    const [from, to] = next.span;
    if (mine && from === to && from > now && from <= tomorrow) say('tomorrow', next);
    if ((mine || approves) && card.status !== 'approved' && from <= ahead) say('not-approved', next);
    if (card.owners.length === 0 && from <= ahead) say('no-owner', next);
  }
  return found.toSorted((a, b) => a.from - b.from || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)).map(({ reminder }) => reminder);
}

/** A post that is to go out: ideas, what is out, what recurs, the archive and the bin are not. */
const isWaiting = (card: Card): boolean => card.kind === 'post' && card.status !== 'idea' && card.status !== 'published' && !card.archived && card.deletedAt === null;

interface Dated {
  readonly slot: Slot;
  readonly span: readonly [from: number, to: number];
}
/** When what is not out yet goes out, the earliest first: a day, or a week with all its days. A quarter is too far from a day. */
function datedOf(plan: Plan, card: Card): readonly Dated[] {
  const placements = plan.placementsOf(card.id);
  const waiting = placements.filter(({ publishedAt }) => publishedAt === null);
  const together = placements.length === 0 || (waiting.length > 0 && waiting.every(({ slot }) => slot === null));
  const slots = together ? [card.slot] : waiting.map((placement) => effectiveSlot(card, placement));
  const dated = slots.flatMap((slot): readonly Dated[] => {
    const span = slot.precision === 'quarter' ? null : slotSpan(slot);
    return span ? [{ slot, span }] : [];
  });
  return dated.toSorted((a, b) => a.span[1] - b.span[1] || a.span[0] - b.span[0] || ((slotTime(a.slot) ?? '~') < (slotTime(b.slot) ?? '~') ? -1 : 1));
}

/** What was promised by tomorrow; what nobody has taken is everybody's where all is asked for. */
function todos(plan: Plan, { weekdays, whose }: Asked, person: PersonId, today: CalendarDate): readonly Reminder[] {
  const until = lastTomorrow({ weekdays }, today);
  const isDue = (note: MeetingNote): note is MeetingNote & { readonly due: CalendarDate } => note.kind === 'todo' && !note.done && note.due !== null && note.due <= until && (whose === 'all' || note.person === person);
  return [...plan.notes.values()].filter(isDue).toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map(({ id, text, card, due, person: who }) => ({ kind: 'todo', key: `todo:${id}`, note: id, text, card, due, person: who }));
}

/** What others have said of somebody lately, on cards that are still there. */
function named(plan: Plan, mentions: readonly Comment[], person: PersonId, today: CalendarDate): readonly Reminder[] {
  const since = addDays(today, -NEWS);
  const heard = mentions.map((comment) => ({ ...comment, at: comment.edited?.named.includes(person) ? comment.edited.at : comment.at })); // who is named later is told then
  return heard.filter(({ at, card }) => at.slice(0, 10) >= since && plan.cards.get(card)?.deletedAt === null).toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ id, card, text, authorName, at }) => ({ kind: 'mention', key: `mention:${id}`, comment: id, card, text, author: authorName, at }));
}

/** How much there is: a post once, however much is to be said of it. */
export const countOf = (list: readonly Reminder[]): number => new Set(list.map((one) => ('slot' in one ? one.card : one.key))).size;

/** So many mentions are kept in mind as read. */
const REMEMBERED = 200;
/** What is hidden for the day, and these too. A mention that was hidden does not come back the next day. */
export function hiding({ hidden }: Pick<Reminders, 'hidden'>, keys: readonly string[], today: CalendarDate): NonNullable<Reminders['hidden']> {
  const before = hiddenOn({ hidden }, today);
  const all = [...new Set([...before, ...keys])];
  return { on: today, keys: [...all.filter((key) => !isMention(key)), ...all.filter(isMention).slice(-REMEMBERED)] };
}
const isMention = (key: string): boolean => key.startsWith('mention:');

/** The keys of what is not to be shown on a day. */
export function hiddenOn({ hidden }: Pick<Reminders, 'hidden'>, today: CalendarDate): readonly string[] {
  return hidden === null ? [] : hidden.on === today ? hidden.keys : hidden.keys.filter(isMention);
}
