/** Schemas of single fields: ids, dates, slots, rules. Limits are generous; they keep nonsense out, not editors. */
import { z } from 'zod';
import type { DropTarget } from '../domain/command.ts';
import type {
  AcceptanceId, CampaignId, CardId, CategoryId, ChannelId, CommentId, DayNoteId, FeedId, MeetingId, MeetingKindId, NoteId, PauseId, PersonId, PlacementId, SavedViewId, SeriesId, SkipId, TagId,
} from '../domain/records.ts';
import { parseDate, parseTime } from '../planning/date.ts';
import type { CalendarDate, LocalDateTime, TimeOfDay } from '../planning/date.ts';
import { MOVABLE_HOLIDAYS } from '../planning/recurrence-rule.ts';
import type { RecurrenceRule } from '../planning/recurrence-rule.ts';
import { formatSlot, parseSlot } from '../planning/slot.ts';
import type { Slot } from '../planning/slot.ts';

/**
 * A strict object schema that has every field of `T`, optional ones included, each with exactly its type:
 * a field that is missing, too many, too narrow or too wide fails the type check.
 */
export function object<T extends object>() {
  return <S extends { readonly [K in keyof T]-?: z.ZodType<T[K]> }>(
    shape: S & { readonly [K in keyof T]-?: T[K] extends z.output<S[K]> ? unknown : never } & { readonly [K in Exclude<keyof S, keyof T>]: never },
  ): z.ZodType<T> =>
    z.strictObject(shape as unknown as z.ZodRawShape).transform(leaveOut) as unknown as z.ZodType<T>; // the parameter's type says so
}

/** Without fields that are there but undefined: the same frame over JSON would not have them. */
function leaveOut(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A string of its own type that passes a test. Halves of surrogate pairs are refused: no file can keep them. */
export function texts<T extends string>(test: (text: string) => boolean): z.ZodType<T> {
  return z.custom<T>((value) => typeof value === 'string' && value.isWellFormed() && test(value));
}

export const text = (max: number): z.ZodType<string> => texts((value) => value.length <= max);
export const list = <T>(item: z.ZodType<T>, max: number): z.ZodType<readonly T[]> => z.array(item).max(max).readonly();
export const maybe = <T>(schema: z.ZodType<T>): z.ZodType<T | null> => z.nullable(schema);
export const left = <T>(schema: z.ZodType<T>): z.ZodType<T | undefined> => z.optional(schema);
export const flag: z.ZodType<boolean> = z.boolean();
export const whole = (from: number, to: number): z.ZodType<number> => z.int().min(from).max(to);

export { NAME_LENGTH, TEXT_LENGTH, TITLE_LENGTH } from '../domain/lengths.ts';

/** An id made by a client or an import: short, one line, and never a name that objects reserve. */
const id = <T extends string>(): z.ZodType<T> =>
  texts((value) => value !== '__proto__' && value.length >= 1 && value.length <= 200 && !/\p{Cc}/u.test(value));

export const anyId = id<string>();
export const cardId = id<CardId>();
export const placementId = id<PlacementId>();
export const channelId = id<ChannelId>();
export const personId = id<PersonId>();
export const categoryId = id<CategoryId>();
export const tagId = id<TagId>();
export const campaignId = id<CampaignId>();
export const commentId = id<CommentId>();
export const acceptanceId = id<AcceptanceId>();
export const savedViewId = id<SavedViewId>();
export const dayNoteId = id<DayNoteId>();
export const feedId = id<FeedId>();
export const skipId = id<SkipId>();
export const pauseId = id<PauseId>();
export const seriesId = id<SeriesId>();
export const meetingId = id<MeetingId>();
export const meetingKindId = id<MeetingKindId>();
export const noteId = id<NoteId>();

export const date = texts<CalendarDate>((value) => parseDate(value) !== null);
export const time = texts<TimeOfDay>((value) => parseTime(value) === value);
export const localDateTime = texts<LocalDateTime>((value) => {
  const [day = '', clock = '', ...rest] = value.split('T');
  return rest.length === 0 && parseDate(day) !== null && parseTime(clock) === clock;
});
/** A fractional index. */
export const rank = texts<string>((value) => value.length <= 200 && /^[A-Za-z0-9]+$/.test(value));
export const year = whole(1900, 2999);
/** ISO weekdays, each once and in order. */
export const weekdays = list(whole(1, 7), 7).refine((days) => days.every((day, i) => i === 0 || days[i - 1]! < day));

type Of<U, Key extends keyof U, Value> = Extract<U, Record<Key, Value>>;

const slotShape: z.ZodType<Slot> = z.union([
  object<Of<Slot, 'precision', 'none'>>()({ precision: z.literal('none') }),
  object<Of<Slot, 'precision', 'quarter'>>()({ precision: z.literal('quarter'), year, quarter: whole(1, 4) }),
  object<Of<Slot, 'precision', 'week'>>()({ precision: z.literal('week'), year, week: whole(1, 53) }),
  object<Of<Slot, 'precision', 'day'>>()({ precision: z.literal('day'), date }),
  object<Of<Slot, 'precision', 'time'>>()({ precision: z.literal('time'), date, time }),
]);
/** A slot that exists: no week 53 in a year without one. */
export const slot: z.ZodType<Slot> = slotShape.refine((value) => parseSlot(formatSlot(value)) !== null);

const days = whole(-366, 366);
/** A rule that a year can be asked of (planning rules §3); 29 February is one, 30 February is not. */
export const recurrenceRule: z.ZodType<RecurrenceRule> = z.union([
  object<Of<RecurrenceRule, 'type', 'quarter'>>()({ type: z.literal('quarter'), quarter: whole(1, 4) }),
  object<Of<RecurrenceRule, 'type', 'month'>>()({ type: z.literal('month'), month: whole(1, 12) }),
  object<Of<RecurrenceRule, 'type', 'week'>>()({ type: z.literal('week'), week: whole(1, 53) }),
  object<Of<RecurrenceRule, 'type', 'date'>>()({ type: z.literal('date'), month: whole(1, 12), day: whole(1, 31) })
    .refine(({ month, day }) => parseDate(`2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) !== null),
  object<Of<RecurrenceRule, 'type', 'nth-weekday'>>()({
    type: z.literal('nth-weekday'), nth: whole(-1, 5).refine((nth) => nth !== 0), weekday: whole(1, 7), month: whole(1, 12),
  }),
  object<Of<RecurrenceRule, 'type', 'holiday'>>()({ type: z.literal('holiday'), holiday: z.enum(MOVABLE_HOLIDAYS), days }),
]);

export const dropTarget: z.ZodType<DropTarget> = z.union([
  object<Of<DropTarget, 'type', 'slot'>>()({ type: z.literal('slot'), slot, exact: left(flag) }),
  object<Of<DropTarget, 'type', 'ideas'>>()({ type: z.literal('ideas') }),
  object<Of<DropTarget, 'type', 'recurring'>>()({ type: z.literal('recurring'), rule: recurrenceRule }),
]);
