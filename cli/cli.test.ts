import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWorkspace } from '../db/workspace.ts';
import { DatabaseProblem } from '../host/host.ts';
import { ENGLISH, FIXTURES, ROOT, at, file, plain, scratch, wheelhouse, without } from './wheelhouse-for-tests.ts';
import type { Ran } from './wheelhouse-for-tests.ts';

/** Runs the real program as a script would. */
function spawned(args: readonly string[], environment: Record<string, string> = ENGLISH): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'cli/main.ts'), ...args], { env: { PATH: process.env['PATH'], HOME: scratch, ...environment } }, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('the example plan', () => {
  const data = ['--data', at('plan'), '--today', '2026-11-23'];
  let imported: Ran;
  beforeAll(async () => {
    imported = await wheelhouse(['import', join(FIXTURES, 'plan-example.csv'), ...data, '--json']);
  });

  test('goes in whole', () => {
    expect([imported.status, imported.err]).toEqual([0, '']);
    expect(JSON.parse(imported.out)).toMatchObject({ kind: 'csv', created: { cards: 21, placements: 22, channels: 5, people: 5 }, leftOut: [] });
  });

  test('check --json gives the findings that were worked out by hand, and status 1 for its errors (planning rules §4)', async () => {
    const { status, out } = await wheelhouse(['check', '--from', '2026-11-16', '--to', '2026-12-27', '--json', ...data]);
    const expected = JSON.parse(readFileSync(join(FIXTURES, 'plan-example.findings.json'), 'utf8')) as Record<string, unknown>[];
    const found = JSON.parse(out) as Record<string, unknown>[];
    expect(found.map((finding, i) => ({
      ...without(finding, 'message', 'category'), count: expected[i]?.['count'] === null ? null : finding['count'], limit: expected[i]?.['limit'] === null ? null : finding['limit'],
    }))).toEqual(expected);
    expect(found.every(({ message, category }) => typeof message === 'string' && message.endsWith('.') && category === null)).toBe(true);
    expect(status).toBe(1);
  });

  test('check looks at this week and the next unless it is told otherwise; without an error it is fine', async () => {
    const found = JSON.parse((await wheelhouse(['check', '--json', ...data])).out) as { date: string | null }[];
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ date }) => date === null || (date >= '2026-11-23' && date <= '2026-12-06'))).toBe(true);
    // A side alone that lies outside of that brings two weeks along, rather than an empty range that looks fine.
    const later = JSON.parse((await wheelhouse(['check', '--from', '2026-12-21', '--json', ...data])).out) as { date: string | null }[];
    expect(later.map(({ date }) => date)).toContain('2026-12-24');
    const before = JSON.parse((await wheelhouse(['check', '--to', '2026-11-20', '--json', ...data])).out) as { date: string | null }[];
    expect(before.map(({ date }) => date)).toEqual(['2026-11-20']);
    const december = await wheelhouse(['check', '--from', '2026-12-20', '--to', '2026-12-27', ...data, '--lang', 'sv']);
    expect(december).toMatchObject({ status: 0, err: '' });
    expect(december.out).toMatch(/^tor 24 dec {3}Varning: .*\n1 krock från 2026-12-20 till 2026-12-27\.\n$/);
  });

  test('board --json has the columns, sections and cards of the day (planning rules §2)', async () => {
    const board = JSON.parse((await wheelhouse(['board', '--json', ...data])).out) as {
      today: string; columns: { id: string; title: string; sections: { title: string; date: string | null; cards: { title: string }[] }[] }[];
    };
    expect(board.today).toBe('2026-11-23');
    expect(board.columns.map(({ id }) => id)).toEqual(['ideas', 'this-week', 'next-week', 'planned', 'recurring-q1', 'recurring-q2', 'recurring-q3', 'recurring-q4']);
    const [, week, , planned] = board.columns;
    expect(week?.title).toBe('This week');
    expect(week?.sections.map(({ title, date, cards }) => [title, date, cards.length]).slice(0, 4)).toEqual([
      ['Overdue', null, 1], ['No day yet', null, 1], ['Mon 23 Nov', '2026-11-23', 1], ['Tue 24 Nov', '2026-11-24', 5],
    ]);
    expect(week?.sections[3]?.cards[0]).toMatchObject({
      title: 'Ny lekpark i Hageby', owners: ['Redaktör', 'Webb'], status: 'approved', slot: '2026-11-24T09:00',
      placements: [{ channel: 'Facebook Kommunen', format: 'post', date: '2026-11-24', time: '09:00' }, { channel: 'Instagram Kommunen', format: 'reel', date: '2026-11-24', time: '12:00' }],
    });
    expect(planned?.sections.flatMap(({ cards }) => cards.map(({ title }) => title))).toEqual(['Lucia i domkyrkan']);
  });

  test('board is readable, in the language of the computer', async () => {
    const { out } = await wheelhouse(['board', ...data], { LANG: 'sv_SE.UTF-8' });
    expect(out).toContain('Denna vecka (20)\n  Försenat\n    fre 20 nov 09:00  Glömt inlägg · Instagram Kommunen · Planerad\n');
  });

  test('export and import again give the same findings; json too', async () => {
    for (const ending of ['csv', 'json']) {
      expect(await wheelhouse(['export', at(`out.${ending}`), ...data])).toMatchObject({ status: 0, err: '' });
      const copy = ['--data', at(`copy-${ending}`), '--today', '2026-11-23', '--from', '2026-11-16', '--to', '2026-12-27', '--json'];
      expect(await wheelhouse(['import', at(`out.${ending}`), ...copy.slice(0, 4)])).toMatchObject({ status: 0, err: '' });
      const findings = await wheelhouse(['check', '--from', '2026-11-16', '--to', '2026-12-27', '--json', ...data]);
      expect((await wheelhouse(['check', ...copy])).out).toBe(findings.out);
    }
  });

  test('doctor finds it sound; a backup is a workspace', async () => {
    const doctor = await wheelhouse(['doctor', ...data]);
    expect([doctor.status, doctor.err]).toEqual([0, '']);
    expect(doctor.out).toContain('is sound: 21 cards, 1 change.');
    mkdirSync(at('restored'));
    expect(await wheelhouse(['backup', at('restored/wheelhouse.db'), ...data])).toMatchObject({ status: 0 });
    expect((await wheelhouse(['doctor', '--data', at('restored')])).out).toContain('21 cards');
    expect(plain(await wheelhouse(['backup', at('plan/wheelhouse.db'), ...data]))).toContain('own file');
  });

  test('restore puts a backup back and keeps what was there; what is no backup changes nothing', async () => {
    const target = ['--data', at('target')];
    expect(await wheelhouse(['sample', ...target])).toMatchObject({ status: 0 });
    expect(await wheelhouse(['restore', join(FIXTURES, 'plan-example.csv'), ...target])).toMatchObject({ status: 2 });
    expect(await wheelhouse(['restore', at('nothing.db'), ...target])).toMatchObject({ status: 2 });
    const restored = await wheelhouse(['restore', at('restored/wheelhouse.db'), ...target]);
    expect([restored.status, restored.out.includes('is kept as')]).toEqual([0, true]);
    expect((await wheelhouse(['doctor', ...target])).out).toContain('21 cards, 1 change.');
  });
});

describe('the sample', () => {
  const data = ['--data', at('sample'), '--today', '2026-11-23'];

  test('is made once; wheel --json lists what recurs by its day of the year', async () => {
    expect(await wheelhouse(['sample', ...data, '--lang', 'sv'])).toMatchObject({ status: 0, err: '' });
    const again = await wheelhouse(['sample', ...data]);
    expect(again.status).toBe(2);
    expect(plain(again)).toContain('already has content');
    const wheel = JSON.parse((await wheelhouse(['wheel', '--json', ...data])).out) as Record<string, unknown>[];
    expect(wheel.find(({ title }) => title === 'Orange dag: stoppa våldet')).toEqual({
      title: 'Orange dag: stoppa våldet', rule: '11-25', year: 2026, slot: { precision: 'day', value: '2026-11-25' }, state: 'planned', card: 'Orange dag: stoppa våldet',
    });
    const next = JSON.parse((await wheelhouse(['wheel', '--json', '--year', '2027', ...data])).out) as { slot: { value: string } }[];
    expect(next[0]?.slot.value).toBe('2027-Q1');
    expect(next.length).toBe(wheel.length);
  });
});

describe('Trello', () => {
  test('a rehearsal writes nothing, not even a folder; the import then does what it said', async () => {
    const args = ['import', join(FIXTURES, 'trello-notes-2026.json'), '--data', at('trello'), '--json'];
    const rehearsed = await wheelhouse([...args, '--dry-run']);
    expect([rehearsed.status, existsSync(at('trello'))]).toEqual([0, false]);
    expect((await wheelhouse(args)).out).toBe(rehearsed.out);
    expect(JSON.parse(rehearsed.out)).toMatchObject({ kind: 'trello', created: { cards: 11, checklistItems: 24, people: 1, tags: 9 } });
    const before = readFileSync(at('trello/wheelhouse.db'));
    await wheelhouse([...args, '--dry-run']);
    expect(readFileSync(at('trello/wheelhouse.db')).equals(before)).toBe(true);
    expect((await wheelhouse(['doctor', '--data', at('trello')])).out).toContain('11 cards, 1 change');
  });
});

describe('files as they come', () => {
  const windows1252 = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

  test.each([
    ['windows-1252', windows1252('rubrik;kanal\nÅtervinning på ön;Blogg\n')], ['bom', '\uFEFFrubrik;kanal\nÅtervinning på ön;Blogg\n'],
    ['utf-16', Buffer.from('\uFEFFrubrik;kanal\nÅtervinning på ön;Blogg\n', 'utf16le')],
  ])('%s is recognised', async (name, content) => {
    expect(await wheelhouse(['import', file(`${name}.csv`, content), '--data', at(name)])).toMatchObject({ status: 0 });
    expect((await wheelhouse(['board', '--data', at(name)])).out).toContain('Återvinning på ön · Blogg');
  });

  test('rows that can’t be read are said one by one, with status 1; the others are in', async () => {
    const csv = file('partly.csv', 'title,date\nA,2026-11-24\nB,someday\n,2026-11-24\nC,2026-W48\n');
    const ran = await wheelhouse(['import', csv, '--data', at('partly')]);
    expect([ran.status, ran.err.split('\n')]).toEqual([1, [
      'Row 3, “B”: The date “someday” can’t be read. Write 2026-11-24, 2026-W48 or 2026-Q4.', 'Row 4, “”: The title is missing.', '',
    ]]);
    expect((await wheelhouse(['doctor', '--data', at('partly')])).out).toContain('2 cards, 1 change');
    const json = await wheelhouse(['import', csv, '--data', at('partly'), '--dry-run', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ created: { cards: 2 }, leftOut: [{ row: 3, what: 'B', reason: 'date-unknown' }, { row: 4, reason: 'title-missing' }] });
    expect([json.status, json.err]).toEqual([1, '']);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /empty/], ['binary', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), /no text file|not recognised/], ['prose', 'Dear all,\nsee you there', /not recognised/],
    ['no-title', 'channel,date\nBlogg,2026-11-24\n', /lacks the column “title”/], ['broken', '{"cards":\n [', /no complete JSON/], ['other-json', '{"a": 1}', /no Trello export/],
    ['newer', '{"wheelhouse": 99}', /newer version/],
  ])('%s is refused in one sentence, and no workspace is filled', async (name, content, sentence) => {
    const ran = await wheelhouse(['import', file(`refused-${name}`, content), '--data', at('refused')]);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(plain(ran)).toMatch(sentence);
  });

  test('a file that is far too large is not even read', async () => {
    const large = openSync(at('large.csv'), 'w');
    ftruncateSync(large, 3 * 2 ** 30); // sparse: it takes no room
    closeSync(large);
    const ran = await wheelhouse(['import', at('large.csv'), '--data', at('refused')]);
    expect([ran.status, plain(ran)]).toEqual([2, expect.stringContaining('too large')]);
  });

  test('a file of 20,000 rows goes in', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},Kort ${i},Facebook Kommunen,2026-11-${String(1 + (i % 30)).padStart(2, '0')}`);
    const ran = await wheelhouse(['import', file('huge.csv', `id,title,channel,date\n${rows.join('\n')}\n`), '--data', at('huge'), '--json']);
    expect(JSON.parse(ran.out)).toMatchObject({ created: { cards: 20_000, placements: 20_000, channels: 1 } });
  }, 60_000);
});

describe('wrong usage', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /Name a command/], ['an unknown command', ['fly'], /no command “fly”/], ['no folder', ['board'], /--data DIR/],
    ['an unknown option', ['board', '--data', 'x', '--loud'], /no option --loud/], ['an option of another command', ['board', '--data', 'x', '--from', '2026-11-23'], /no option --from/],
    ['an option without its value', ['board', '--data'], /--data needs a value/], ['a value too many', ['board', '--data', 'x', '--json=yes'], /takes no value/],
    ['no date', ['check', '--data', 'x', '--from', '2026-02-30'], /--from 2026-02-30 is no date/], ['a turned range', ['check', '--data', 'x', '--from', '2026-12-01', '--to', '2026-11-01'], /Swap them/],
    ['no file', ['import', '--data', 'x'], /Name a file/], ['a word too many', ['board', 'now', '--data', 'x'], /“now” is one word too many/],
    ['a kind for later', ['import', 'x', '--data', 'x', '--as', 'planner'], /“planner” is not there yet/], ['no kind', ['import', 'x', '--data', 'x', '--as', 'word'], /no kind “word”/],
    ['an ending we lack', ['export', 'x.pdf', '--data', 'x'], /\.csv, \.xlsx, \.html, \.json, \.ics/], ['a language we lack', ['board', '--data', 'x', '--lang', 'fi'], /Write sv or en/],
    ['a file that is not there', ['import', '/nowhere/x.csv', '--data', 'x'], /could not be read/], ['a folder without a workspace', ['board', '--data', '/nowhere'], /no workspace here/],
    ['an idea form at no name', ['serve', '--data', 'x', '--ideas', '0.0.0.0:80'], /--ideas 0\.0\.0\.0:80 can’t be opened/], ['an idea form in front of nothing', ['serve', '--data', 'x', '--ideas-url', 'https://x.example'], /together with --ideas/],
    ['a port that is none', ['serve', '--data', 'x', '--port', '99999'], /no port/],
  ])('%s: status 2 and one sentence', async (_, args, sentence) => {
    const ran = await wheelhouse(args);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(plain(ran)).toMatch(sentence);
  });

  test('help is no error', async () => expect(await wheelhouse(['--help'])).toMatchObject({ status: 0, err: '' }));
});

describe('as a process of its own', () => {
  const data = ['--data', at('process'), '--today', '2026-11-23'];

  test('it answers the same words and statuses', async () => {
    for (const args of [['import', join(FIXTURES, 'plan-example.csv'), ...data], ['check', ...data], ['board', '--json', ...data], ['fly'], ['board', '--data', '/nowhere']]) {
      const ran = await spawned(args);
      expect([args[0], ran.status]).toEqual([args[0], { import: 0, check: 1, fly: 2 }[args[0] ?? ''] ?? (args[2] === '/nowhere' ? 2 : 0)]);
      if (args[0] !== 'import') expect(ran).toEqual(await wheelhouse(args));
    }
  });

  test('a reader that goes away early is no error', async () => {
    const board = spawn(process.execPath, [join(ROOT, 'cli/main.ts'), 'board', '--json', ...data], { stdio: ['ignore', 'pipe', 'pipe'] });
    board.stdout.once('data', () => board.stdout.destroy());
    let err = '';
    board.stderr.on('data', (text: Buffer) => (err += text.toString()));
    const [status] = (await once(board, 'close')) as [number]; // the first argument of "close"
    expect([status, err]).toEqual([0, '']);
  });

  test('serve prints one line with an address on 127.0.0.1, holds the workspace, and ends when it is told to', async () => {
    const server = spawn(process.execPath, [join(ROOT, 'cli/main.ts'), 'serve', '--no-open', ...data], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(server.stdout, 'data')) as [Buffer]; // a chunk
    expect(line.toString()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.*#.+\n$/);
    expect((await wheelhouse(['board', ...data])).status).toBe(0);
    const refused = await wheelhouse(['sample', ...data]);
    expect([refused.status, refused.err.includes('127.0.0.1')]).toEqual([3, true]);
    server.kill('SIGTERM');
    expect(await once(server, 'close')).toEqual([0, null]);
  });
});

describe('a database that can’t be used: status 3', () => {
  const csv = (): string => file('one.csv', 'title\nA\n');

  test('while another has it, reading works and writing says who', async () => {
    const holder = openWorkspace(at('held'));
    if (holder instanceof DatabaseProblem) throw new Error(holder.code);
    try {
      expect((await wheelhouse(['board', '--data', at('held')])).status).toBe(0);
      const ran = await wheelhouse(['import', csv(), '--data', at('held')]);
      expect(ran.status).toBe(3);
      expect(plain(ran)).toContain(`open in another program (`);
    } finally {
      holder.workspace.close();
    }
  });

  test('damaged, and no workspace of ours', async () => {
    mkdirSync(at('damaged'));
    copyFileSync(csv(), at('damaged/wheelhouse.db'));
    for (const command of ['board', 'check', 'doctor', 'sample']) {
      const ran = await wheelhouse([command, '--data', at('damaged')]);
      expect(ran.status, command).toBe(3);
      expect(plain(ran)).toMatch(/damaged|no workspace of Wheelhouse/);
    }
    expect(readFileSync(at('damaged/wheelhouse.db'), 'utf8')).toBe('title\nA\n');
  });
});
