import { expect, test, vi } from 'vitest';
import { buildState, planOf, slot } from '../../../shared/collisions/fixtures/build-plan.ts';
import { FindingIndex } from '../../../shared/collisions/finding-index.ts';
import type { CardId } from '../../../shared/domain/records.ts';
import { formatSlot } from '../../../shared/planning/slot.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { proposedAgain } from './again.ts';

vi.mock('../card/editor/copies.ts', () => ({ openCopy: () => true })); // it opens an editor, which needs a page
vi.mock('../card/rank-after.ts', () => ({ rankAfter: () => 'a1' }));

test('what went out before anybody was on duty is proposed for when somebody is; what is free stays as it was', () => {
  const plan = buildState([{ title: 'Cykla', channel: 'Facebook', slot: '2026-08-26T07:32', status: 'published' }]);
  const card = plan.cards.get('Cykla')!; // made above
  const proposed = (text: string) => formatSlot(proposedAgain(card, 'again' as CardId, slot(text)));
  usePlan.setState({ plan });
  expect(proposed('2027-08-25T07:32')).toBe('2027-08-25T07:32'); // no checker yet
  useFindings.setState({ index: new FindingIndex(planOf(plan)) });
  expect(['2027-08-25T07:32', '2027-08-25T10:00'].map(proposed)).toEqual(['2027-08-25T08:00', '2027-08-25T10:00']);
});
