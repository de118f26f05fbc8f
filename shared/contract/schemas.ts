/**
 * What the host parses frames with: one schema per call. Only the host imports this; the renderer carries no zod.
 * A call without a schema, or with another shape than the contract's, fails the type check.
 */
import { z } from 'zod';
import { DAY_NOTE_KINDS } from '../domain/records.ts';
import { IMPORT_KINDS } from '../exchange/import-plan.ts';
import { LAYOUTS, ROLES } from '../exchange/wheel/mapping.ts';
import type { WheelMapping } from '../exchange/wheel/mapping.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { command } from './command-schemas.ts';
import { REMINDERS } from './contract.ts';
import type { CallName, Calls, PreferenceChange, Reminders } from './contract.ts';
import { frameIdOf } from './frame-id.ts';
import { filter } from './record-schemas.ts';
import { anyId, date, flag, left, list, localDateTime, maybe, object, text, time, weekdays, whole } from './field-schemas.ts';

type Input<C extends CallName> = Calls[C]['input'];

const language = z.enum(LANGUAGES);
const mapping = object<WheelMapping>()({ sheet: text(200), layout: maybe(z.enum(LAYOUTS)), roles: z.record(z.string().regex(/^\d{1,3}$/), z.enum(ROLES)) });
// The size of a file is the host's to judge, with a sentence of its own.
const source = { name: text(1000), content: z.string(), as: maybe(z.enum(IMPORT_KINDS)), notesAre: left(z.enum(DAY_NOTE_KINDS)), mapping: left(mapping) } as const;
const begin = object<Input<'beginEmpty'>>()({ id: anyId, language });
const nothing = object<Record<never, never>>()({});

const reminders = object<Partial<Reminders>>()({
  on: left(flag), kinds: left(list(z.enum(REMINDERS), REMINDERS.length)), whose: left(z.enum(['mine', 'all'])), at: left(time), quiet: left(maybe(object<NonNullable<Reminders['quiet']>>()({ from: time, to: time }))),
  weekdays: left(weekdays), toldUntil: left(maybe(localDateTime)), hidden: left(maybe(object<NonNullable<Reminders['hidden']>>()({ on: date, keys: list(text(250), 20_000) }))),
});

export const callInputs: { readonly [C in CallName]: z.ZodType<Input<C>> } = {
  open: object<Input<'open'>>()({ person: maybe(anyId) }),
  more: object<Input<'more'>>()({ cursor: text(200) }),
  run: object<Input<'run'>>()({ id: anyId, command }),
  undo: nothing,
  redo: nothing,
  details: object<Input<'details'>>()({ card: anyId }),
  previewImport: object<Input<'previewImport'>>()(source),
  runImport: object<Input<'runImport'>>()({ ...source, id: anyId }),
  makeSample: begin,
  beginEmpty: begin,
  exportFile: object<Input<'exportFile'>>()({
    format: z.enum(['csv', 'json', 'ics', 'xlsx', 'html', 'wheel-template']), from: maybe(date), to: maybe(date), filter: left(filter), year: left(z.int().min(1900).max(2999)),
  }),
  feedAddress: object<Input<'feedAddress'>>()({ feed: anyId }),
  search: object<Input<'search'>>()({ text: text(500), limit: whole(1, 200) }),
  history: object<Input<'history'>>()({ card: anyId, before: maybe(whole(0, Number.MAX_SAFE_INTEGER)) }),
  meetingLog: object<Input<'meetingLog'>>()({ meeting: anyId }),
  movedAway: object<Input<'movedAway'>>()({ monday: date }),
  mentions: object<Input<'mentions'>>()({ person: anyId, limit: whole(1, 200) }),
  ideaFormAddress: nothing,
  setPreferences: object<PreferenceChange>()({
    language: left(maybe(language)), theme: left(z.enum(['system', 'light', 'dark', 'contrast'])),
    density: left(z.enum(['compact', 'normal', 'roomy'])), tray: left(z.enum(['open', 'folded'])), person: left(maybe(anyId)),
    captureKeys: left(maybe(text(100))), reminders: left(z.record(anyId, reminders)),
  }),
};

/** A call as it was meant: its name and input belong together. */
export type ParsedCall = { readonly [C in CallName]: { readonly call: C; readonly input: Input<C> } }[CallName];
export type ParsedFrame =
  | { readonly ok: true; readonly id: number; readonly request: ParsedCall }
  | { readonly ok: false; readonly id: number; readonly code: 'bad-frame' | 'unknown-call' };

const requestFrame = z.strictObject({ id: z.int().min(0), call: z.string(), input: z.unknown() });

/** Reads a frame of whatever came over the wire. Never throws. */
export function parseFrame(frame: unknown): ParsedFrame {
  const outer = requestFrame.safeParse(frame);
  if (!outer.success) return { ok: false, id: frameIdOf(frame), code: 'bad-frame' };
  const { id: frameId, call } = outer.data;
  if (!Object.hasOwn(callInputs, call)) return { ok: false, id: frameId, code: 'unknown-call' };
  const name = call as CallName; // it is one of the keys
  const input = callInputs[name].safeParse(outer.data.input);
  if (!input.success) return { ok: false, id: frameId, code: 'bad-frame' };
  return { ok: true, id: frameId, request: { call: name, input: input.data } as ParsedCall }; // read by that call's schema
}
