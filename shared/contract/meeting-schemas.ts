/** Schemas of meetings, of what is written in them, and of what the settings hold for them. */
import { z } from 'zod';
import type { NoteChange } from '../domain/command.ts';
import type { MinutesEdit, SeenRow } from '../meeting/minutes-edit.ts';
import { AGENDA_STEPS, MINUTES_PARTS, NOTE_KINDS } from '../domain/records.ts';
import type { AgendaItem, Approval, IdeaForm, Meeting, MeetingKind, MeetingNote, Minutes, MinutesSection } from '../domain/records.ts';
import {
  NAME_LENGTH, TEXT_LENGTH, TITLE_LENGTH, anyId, cardId, date, flag, left, list, localDateTime, maybe, meetingId, meetingKindId, noteId, object, personId, text, time, weekdays, whole,
} from './field-schemas.ts';

const name = text(NAME_LENGTH);
const agenda = list(object<AgendaItem>()({ step: z.enum(AGENDA_STEPS), minutes: whole(0, 600) }), 30);
export const meetingKinds = list(object<MeetingKind>()({ id: meetingKindId, name, weekdays, time: maybe(time), agenda }), 50);
export const cells = list(text(TEXT_LENGTH), 10);
const section = object<MinutesSection>()({ part: z.enum(MINUTES_PARTS), rows: list(cells, 5000) });
export const someMinutes = object<Minutes>()({ summary: text(TEXT_LENGTH), sections: list(section, 50) });
export const minutes = maybe(someMinutes);
const seen = object<SeenRow>()({ part: z.enum(MINUTES_PARTS), row: whole(0, 5000), cells });
export const minutesEdit = z.union([
  z.strictObject({ do: z.literal('cell'), seen, cell: whole(0, 9), text: text(TEXT_LENGTH) }),
  z.strictObject({ do: z.literal('add'), part: z.enum(MINUTES_PARTS), cells: maybe(cells) }),
  z.strictObject({ do: z.literal('remove'), seen }),
  z.strictObject({ do: z.literal('summary'), from: text(TEXT_LENGTH), text: text(TEXT_LENGTH) }),
]) satisfies z.ZodType<MinutesEdit>;
export const present = list(personId, 500);
export const meeting = object<Meeting>()({
  id: meetingId, name, kind: maybe(meetingKindId), startedAt: localDateTime, endedAt: maybe(localDateTime), agenda, present, clashes: list(text(1000), 5000), minutes,
});
export const meetingChange = object<Partial<Pick<Meeting, 'name' | 'minutes'>>>()({ name: left(name), minutes: left(minutes) });
const words = { text: text(TEXT_LENGTH), kind: z.enum(NOTE_KINDS), card: maybe(cardId), person: maybe(personId), due: maybe(date), done: flag } as const;
export const note = object<MeetingNote>()({
  id: noteId, meeting: maybe(meetingId), ...words, at: localDateTime, by: maybe(personId),
});
export const noteChange = object<NoteChange>()({ text: left(words.text), kind: left(words.kind), card: left(words.card), person: left(words.person), due: left(words.due), done: left(words.done) });
export const ideaForm = maybe(object<IdeaForm>()({ id: anyId, intro: text(TITLE_LENGTH * 4) }));
export const approval = maybe(object<Approval>()({ by: maybe(personId), name, at: localDateTime }));
export const approvers = maybe(list(personId, 500));
