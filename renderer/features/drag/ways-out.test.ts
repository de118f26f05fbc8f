import { afterEach, expect, test } from 'vitest';
import { buildState, planOf, slot } from '../../../shared/collisions/fixtures/build-plan.ts';
import { FindingIndex } from '../../../shared/collisions/finding-index.ts';
import { previewSlot } from '../../../shared/collisions/preview.ts';
import type { PlacementId } from '../../../shared/domain/records.ts';
import { translate } from '../../../shared/i18n/messages.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useReach } from '../series/reach.ts';
import { waysOut } from './ways-out.ts';

afterEach(() => useReach.setState({ from: null }));

test('ways out are of the moved card alone: where those after it in its series followed, there are none', () => {
  const plan = buildState([{ title: 'Fika', channel: 'Facebook', slot: '2026-12-05T10:00' }, { title: 'Annat', channel: 'Facebook', slot: '2026-12-07T10:00' }]);
  const index = new FindingIndex(planOf(plan));
  usePlan.setState({ plan });
  useFindings.setState({ index });
  const fika = plan.cards.get('Fika')!; // made above, as is its placement
  const broken = previewSlot(index, 'p0' as PlacementId, slot('2026-12-07T10:00'));
  const ways = () => waysOut(fika, broken, translate('sv'), 'sv').length;
  expect(ways()).toBeGreaterThan(0);
  useReach.setState({ from: fika.id });
  expect(ways()).toBe(0);
});
