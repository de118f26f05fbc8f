import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takesBack } from '../../../../shared/wheel/quarter-draft.ts';
import type { Draft } from '../../../../shared/wheel/quarter-draft.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { saveDraft, stepWritten } from './drafts.ts';

const Q1 = { year: 2027, quarter: 1 };
const draft: Draft = { choices: { 'a 2027': { what: 'keep', slot: null, owner: null, reason: '' } }, made: { 'a 2027': 'made' }, steps: [], more: false };
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', { setItem: (key: string, text: string) => kept.set(key, text), getItem: () => null });
});
afterEach(() => vi.unstubAllGlobals());

test('a session knows its own steps: none but those is taken back with it', () => {
  saveDraft(Q1, draft);
  stepWritten(Q1, 7);
  expect([...kept.values()].map((text) => JSON.parse(text) as Draft)).toEqual([{ ...draft, steps: [7] }]); // as it was written
  expect([7, 8, null].map((rev) => takesBack({ ...draft, steps: [7] }, rev))).toEqual([true, false, false]);
});

test('two workspaces share no session, whatever they are called', () => {
  for (const workspace of ['one', 'two']) {
    usePlan.setState({ workspace });
    saveDraft(Q1, draft);
  }
  expect([...kept.keys()]).toEqual([expect.stringContaining('one 2027-Q1'), expect.stringContaining('two 2027-Q1')]);
});
