import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHost } from '../host/host.ts';
import { manualClock } from '../host/clock.ts';
import { strictly } from '../shared/exchange/ics/fixtures/strict.ts';
import { ROOT, at, file, plain, wheelhouse } from './wheelhouse-for-tests.ts';

const SCHOOL = readFileSync(join(ROOT, 'shared/exchange/ics/fixtures/lov.ics'), 'utf8');
const windows1252 = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe('a calendar', () => {
  test('is written by its ending, within a range', async () => {
    const data = ['--data', at('out'), '--today', '2026-11-23', '--lang', 'sv'];
    await wheelhouse(['sample', ...data]);
    const written = await wheelhouse(['export', at('plan.ics'), '--from', '2026-11-23', '--to', '2026-11-29', ...data]);
    expect(written).toMatchObject({ status: 0, err: '', out: `Planen är skriven till ${at('plan.ics')}.\n` });
    const text = readFileSync(at('plan.ics'), 'utf8');
    expect(strictly(text).getAllSubcomponents('vevent').length).toBeGreaterThan(10);
    const days = text.split('BEGIN:VEVENT').slice(1).map((event) => /DTSTART\S*:(\d{8})/.exec(event)?.[1] ?? '');
    expect(days.every((day) => day >= '20261123' && day <= '20261129')).toBe(true);
    expect(text).toContain('DESCRIPTION:Status: ');
  });

  test('comes in as notes of days, whatever it is encoded in; again it changes nothing, newer what moved', async () => {
    const data = ['--data', at('in'), '--today', '2026-11-23', '--json'];
    const first = await wheelhouse(['import', file('lov.ics', windows1252(SCHOOL)), ...data]);
    expect([first.status, first.err]).toEqual([0, '']);
    expect(JSON.parse(first.out)).toMatchObject({ kind: 'ics', created: { dayNotes: 15, dayNotesChanged: 0, dayNotesSame: 0, cards: 0 } });
    expect(JSON.parse((await wheelhouse(['import', file('again.txt', SCHOOL), '--as', 'ics', ...data])).out)).toMatchObject({ created: { dayNotes: 0, dayNotesChanged: 0, dayNotesSame: 15 } });
    const newer = await wheelhouse(['import', file('newer.ics', SCHOOL.replace('20261221', '20261222')), ...data.slice(0, 4), '--lang', 'sv']);
    expect(newer.out).toContain('1 dagnotering ändras');
    const host = createHost({ dataDir: at('in'), clock: manualClock(new Date('2026-11-23T08:00:00Z')), abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false }, readonly: true });
    if (!('state' in host)) throw new Error(host.code);
    expect([...host.state.dayNotes.values()].find(({ name }) => name === 'Jullov')).toMatchObject({ from: '2026-12-22', to: '2027-01-08', kind: 'school-holiday', uid: 'jullov-2026@exempelkoping.se' });
    expect([...host.state.dayNotes.values()].map(({ name }) => name)).toContain('Höstlov (v. 44), alla skolor');
    await host.close();
  });

  test('that is none is said so, in one sentence', async () => {
    const ran = await wheelhouse(['import', file('none.ics', 'rubrik;datum\nA;2026-11-24\n'), '--as', 'ics', '--data', at('none')]);
    expect(ran.status).toBe(2);
    expect(plain(ran)).toContain('is no calendar file');
  });
});
