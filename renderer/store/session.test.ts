import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { factsOf } from '../../shared/collisions/acceptance.ts';
import { buildCategory, buildState } from '../../shared/collisions/fixtures/build-plan.ts';
import type { Row } from '../../shared/collisions/fixtures/build-plan.ts';
import type { CardChunk, EventFrame, Opening, Records } from '../../shared/contract/contract.ts';
import { TABLES } from '../../shared/domain/records.ts';
import type { Acceptance, Settings } from '../../shared/domain/records.ts';
import type { CalendarDate, LocalDateTime } from '../../shared/planning/date.ts';
import { useFindings } from './findings.ts';
import { usePlan } from './plan-store.ts';
import { useNotices } from './notices.ts';
import { run, startSession, stepBack } from './session.ts';
import type { Connection } from './transport.ts';

const day = (text: string) => text as CalendarDate;
const [today, now] = [day('2026-11-23'), '2026-11-23T09:00' as LocalDateTime];
const records = (rows: readonly Row[], settings: Partial<Settings> = {}, seed: Partial<Records> = {}): Records => {
  const state = buildState(rows, { settings });
  return { ...(Object.fromEntries(TABLES.map((table) => [table, [...state[table].values()]])) as unknown as Records), ...seed }; // a list for every table
};

/** A host that opens with these records; what it is asked for later waits until the test answers. */
async function opened(plan: Records, cursor: string | null = null) {
  const opening: Opening = {
    rev: 1, today, now, begun: true, workspace: 'w', undo: null, undoRev: null, redo: null, records: plan, cursor, dayNames: [],
    preferences: { language: null, theme: 'system', density: 'normal', tray: 'open', person: null, captureKeys: null, reminders: {} }, abilities: { fileDialogs: false, feeds: false, pdf: false, notifications: false, globalKeys: false },
  };
  const more = Promise.withResolvers<CardChunk>();
  const calls: string[] = [];
  let tell: (event: EventFrame) => void = () => {};
  const connection: Connection = {
    onState: (listener) => listener('open'),
    takeOpening: () => Promise.resolve({ id: 0, ok: true, value: opening }),
    subscribe: (listener) => ((tell = listener), () => {}),
    call: async ({ id, call }) => (calls.push(call), { id, ok: true, value: call === 'more' ? await more.promise : { rev: 2, diff: { cards: { added: [] } } } }),
  };
  startSession(connection);
  await vi.waitFor(() => expect(usePlan.getState().plan.settings.size).toBe(1));
  return { tell: (event: EventFrame) => tell(event), more, called: () => calls.filter((call) => call !== 'more') };
}
const open = () => useFindings.getState().open.all().map(({ rule, date }) => `${rule} ${date}`);
const post = (slot: string, more: Partial<Row> = {}): Row => ({ title: `Inlägg ${slot}`, channel: 'Facebook', slot, ...more });

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (go: () => void) => queueMicrotask(go));
  usePlan.setState({ plan: buildState([]), complete: false });
  usePlan.getState().plan.settings.clear();
});
afterEach(() => vi.unstubAllGlobals());

test('a closed day that is taken away is no red day any more', async () => {
  await opened(records([post('2026-11-24T10:00')], { closedDays: [{ date: day('2026-11-24'), name: 'Stängt' }] }));
  expect(open()).toEqual(['unstaffed 2026-11-24']);
  run('editSettings', { change: { closedDays: [] } });
  expect(open()).toEqual([]);
  run('editSettings', { change: { closedDays: [{ date: day('2026-11-24'), name: 'Stängt' }] } });
  expect(open()).toEqual(['unstaffed 2026-11-24']);
});

test('what looks over a window is told when the older cards are here too', async () => {
  const jobs = records([post('2026-11-20T10:00', { category: 'Jobb', status: 'published' })], {}, { categories: [buildCategory('Jobb', { everyWeeks: 2, targetShare: 30 }), buildCategory('Tips', { everyWeeks: 20 })] });
  const older = buildState([post('2026-08-28T10:00', { category: 'Tips', status: 'published' })]);
  const { more } = await opened(jobs, 'older');
  expect([open(), useFindings.getState().open.mix()]).toEqual([[], null]);
  more.resolve({ cards: [...older.cards.values()], placements: [...older.placements.values()], cursor: null });
  await vi.waitFor(() => expect(usePlan.getState().complete).toBe(true));
  expect([open(), useFindings.getState().open.mix()?.total]).toEqual([[], 2]);
  run('saveCategory', { record: buildCategory('Tips', { everyWeeks: 4 }) });
  expect(open()).toEqual(['not-seen null']);
});

test('a new day has its overdue posts, and an acceptance ends with its last day', async () => {
  const rows = [post('2026-11-23T10:00'), post('2026-11-24T18:00')];
  const plan = records(rows);
  await opened(plan);
  const [late] = useFindings.getState().open.all();
  const acceptance = { id: 'a', finding: late!.key, facts: factsOf(late!), by: null, at: now, reason: 'så', until: today } as Acceptance; // an id, written here
  const { tell } = await opened({ ...plan, acceptances: [acceptance] });
  expect(open()).toEqual([]);
  const { index } = useFindings.getState();
  tell({ event: 'today', data: { today: day('2026-11-24'), now: '2026-11-24T00:00' as LocalDateTime } });
  expect(open()).toEqual(['overdue 2026-11-23', 'unstaffed 2026-11-24']);
  expect(useFindings.getState().index).toBe(index);
});

test('a whole import is taken back only by who is asked and means it; anything else at once', async () => {
  const { called } = await opened(records([]));
  const label = { command: 'import', title: 'plan.csv' } as const;
  usePlan.setState({ undo: label, undoRev: 7 });
  await stepBack('undo');
  const asked = useNotices.getState().notice;
  expect([called(), asked]).toMatchObject([[], { sure: label }]);
  usePlan.setState({ undo: { command: 'sample', title: '' }, undoRev: 8 }); // something else is the latest by now
  if (asked && 'sure' in asked) asked.run();
  await vi.waitFor(() => expect(useNotices.getState().notice).toMatchObject({ sure: { command: 'sample' } }));
  const again = useNotices.getState().notice;
  expect(called()).toEqual([]);
  if (again && 'sure' in again) again.run();
  await vi.waitFor(() => expect(useNotices.getState().notice).toMatchObject({ done: 'undo' }));
  usePlan.setState({ undo: { command: 'editCard', title: 'A' }, undoRev: 9 });
  await stepBack('undo');
  expect(called()).toEqual(['undo', 'undo']);
});

test('what another window takes back of what was done here is told; what was done elsewhere is its own', async () => {
  const { tell } = await opened(records([post('2026-11-24T10:00')]));
  useNotices.setState({ notice: null });
  const written = vi.fn<(rev: number) => void>();
  run('editSettings', { change: { name: 'Kommunen' } }, written);
  const changed = (undoes: number | null) => tell({ event: 'changed', data: { rev: 9, diff: {}, command: null, by: null, label: { command: 'editSettings', title: '' }, undoes } });
  await vi.waitFor(() => expect(written).toHaveBeenCalledWith(2));
  changed(1);
  expect(useNotices.getState().notice).toBeNull();
  changed(2);
  expect(useNotices.getState().notice).toMatchObject({ done: 'undo', elsewhere: true });
});

test('whoever asks hears which revision their step became', async () => {
  await opened(records([post('2026-11-24T10:00')]));
  const written = vi.fn<(rev: number) => void>();
  run('editSettings', { change: { name: 'Kommunen' } }, written);
  await vi.waitFor(() => expect(written).toHaveBeenCalledExactlyOnceWith(2));
});

test('what another window chose is chosen here too, but not who sits here', async () => {
  const { tell } = await opened(records([]));
  const { preferences } = usePlan.getState();
  usePlan.setState({ preferences: { ...preferences, person: 'anna' } });
  tell({ event: 'preferences', data: { ...preferences, theme: 'dark', person: 'bo' } });
  expect(usePlan.getState().preferences).toMatchObject({ theme: 'dark', person: 'anna' });
});
