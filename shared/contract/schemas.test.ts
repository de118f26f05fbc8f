import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anyCommand } from '../collisions/fixtures/any-command.ts';
import { NO_FILTER } from '../planning/filter.ts';
import { object } from './field-schemas.ts';
import { callInputs, parseFrame } from './schemas.ts';

const run = (command: unknown) => parseFrame({ id: 1, call: 'run', input: { id: 'a', command } });
const create = { id: 'c', title: 'Bullbak', to: { type: 'ideas' }, rank: 'a0' };

describe('reading frames', () => {
  it('never throws, whatever the frame is', () => {
    fc.assert(fc.property(fc.anything({ withMap: true, withDate: true, withBigInt: true, withNullPrototype: true }), (frame) => {
      expect(parseFrame(frame)).toMatchObject({ ok: false });
    }));
    const calls = fc.constantFrom(...Object.keys(callInputs), '__proto__', 'constructor');
    fc.assert(fc.property(fc.nat(), calls, fc.jsonValue(), (id, call, input) => {
      expect(parseFrame({ id, call, input }).id).toBe(id);
    }));
  });

  it('reads every command that the domain knows as it was meant', () => {
    fc.assert(fc.property(anyCommand, (command) => {
      expect(run(command)).toEqual({ ok: true, id: 1, request: { call: 'run', input: { id: 'a', command } } });
    }));
  });

  it('refuses a pause of more than two years', () => {
    const pause = (to: string) => run({ name: 'pauseTheme', input: { pause: { id: 'p', name: 'Storm', filter: NO_FILTER, from: '2026-11-23', to }, take: [] } }).ok;
    expect(['2026-11-23', '2028-11-23', '2028-11-24', '2999-01-01', '2026-11-22'].map(pause)).toEqual([true, true, false, false, false]);
  });

  it('refuses a command with one field too many, too few or changed to nonsense', () => {
    const refused = { ok: false, id: 1, code: 'bad-frame' };
    expect(run({ name: 'createCard', input: create })).toMatchObject({ ok: true });
    expect(run({ name: 'createCard', input: { ...create, extra: 1 } })).toEqual(refused);
    for (const key of Object.keys(create)) {
      const { [key as keyof typeof create]: _, ...rest } = create;
      expect(run({ name: 'createCard', input: rest }), key).toEqual(refused);
      expect(run({ name: 'createCard', input: { ...create, [key]: 7 } }), key).toEqual(refused);
    }
  });

  it.each([
    ['week 53 of a year without one', { type: 'slot', slot: { precision: 'week', year: 2027, week: 53 } }],
    ['30 February', { type: 'slot', slot: { precision: 'day', date: '2026-02-30' } }],
    ['24 o’clock', { type: 'slot', slot: { precision: 'time', date: '2026-02-20', time: '24:00' } }],
    ['a fifth quarter', { type: 'slot', slot: { precision: 'quarter', year: 2026, quarter: 5 } }],
    ['31 April every year', { type: 'recurring', rule: { type: 'date', month: 4, day: 31 } }],
    ['no weekday at all', { type: 'recurring', rule: { type: 'nth-weekday', nth: 0, weekday: 1, month: 1 } }],
  ])('refuses %s', (_, to) => {
    expect(run({ name: 'createCard', input: { ...create, to } }).ok).toBe(false);
  });

  it('keeps out texts that no file can hold, and texts without end', () => {
    for (const title of ['\ud83e', 'x'.repeat(501)]) expect(run({ name: 'createCard', input: { ...create, title } }).ok).toBe(false);
    expect(run({ name: 'createCard', input: { ...create, id: '__proto__' } }).ok).toBe(false);
    expect(run({ name: 'editText', input: { id: 'c', field: 'text', value: 'x'.repeat(100_001) } }).ok).toBe(false);
  });

  it('leaves out fields that are there but undefined, as JSON would', () => {
    const parsed = run({ name: 'editCard', input: { id: 'c', change: { title: 'x', slot: undefined } } });
    expect(parsed).toMatchObject({ ok: true });
    expect(JSON.stringify(parsed)).not.toContain('slot');
    expect(parsed.ok && parsed.request.call === 'run' && parsed.request.input.command.input).not.toHaveProperty('change.slot');
  });
});

describe('schemas follow the types', () => {
  interface Thing { readonly name: string; readonly size?: number | null }
  it('a field missing, too many, too narrow or too wide is a type error', () => {
    object<Thing>()({ name: z.string(), size: z.optional(z.nullable(z.number())) });
    // @ts-expect-error size is missing
    object<Thing>()({ name: z.string() });
    // @ts-expect-error null is missing
    object<Thing>()({ name: z.string(), size: z.optional(z.number()) });
    // @ts-expect-error it may be left out
    object<Thing>()({ name: z.string(), size: z.nullable(z.number()) });
    // @ts-expect-error a name is no number
    object<Thing>()({ name: z.number(), size: z.optional(z.nullable(z.number())) });
    // @ts-expect-error there is no colour
    object<Thing>()({ name: z.string(), size: z.optional(z.nullable(z.number())), colour: z.string() });
    expect(object<{ a?: string }>()({ a: z.optional(z.string()) }).safeParse({ b: 1 }).success).toBe(false);
  });
});
