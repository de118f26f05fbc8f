import { expect, test, vi } from 'vitest';
import { buildCard, buildState, planOf, slot } from '../../../../shared/collisions/fixtures/build-plan.ts';
import { FindingIndex } from '../../../../shared/collisions/finding-index.ts';
import type { CardId, ChannelId, Placement, PlacementId } from '../../../../shared/domain/records.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { previewRoll } from './roll-preview.ts';

vi.mock('../../../store/clock.ts', () => ({ nowAtHost: () => '2026-11-23T09:00' }));

test('what rolling forward would break is known before, by the names of what returns', () => {
  const plan = buildState([{ title: 'Annat', channel: 'Facebook', slot: '2026-12-01T10:00' }]);
  const card = buildCard('lucia', { title: 'Luciatåg', kind: 'recurring', rule: { type: 'date', month: 12, day: 12 } });
  const on: Placement = { ...plan.placements.get('p0')!, id: 'on' as PlacementId, card: card.id, channel: 'Facebook' as ChannelId, slot: null }; // made above
  plan.apply({ cards: { added: [card] }, placements: { added: [on] } });
  usePlan.setState({ plan });
  useFindings.setState({ index: new FindingIndex(planOf(plan)) });
  const roll = (day: string) => previewRoll({ make: [{ id: 'made' as CardId, recurring: card.id, year: 2026, to: { type: 'slot', slot: slot(day) }, rank: 'a0' }], skip: [] });
  const { preview, names } = roll('2026-12-12'); // a Saturday
  expect(preview?.breaks.map(({ rule, cards }) => `${rule} ${cards.map(names.card).join()}`)).toContain('unstaffed Luciatåg');
  expect(roll('2026-12-10').preview?.breaks).toEqual([]);
  expect(previewRoll({ make: [], skip: [] }).preview).toBeNull();
});
