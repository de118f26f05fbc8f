import { expect, test } from 'vitest';
import type { Finding } from '../../../../shared/collisions/finding.ts';
import { card, workspace } from '../../../../shared/domain/samples-for-tests.ts';
import { translate } from '../../../../shared/i18n/messages.ts';
import { findingRow } from '../../../../shared/meeting/steps-days.ts';
import { planChanged } from '../../../store/plan-store.ts';
import { ofFinding } from './line-of-others.ts';

test('a finding about several cards names them all', () => {
  planChanged(workspace({ cards: [card('a', { title: 'Sopor' }), card('b', { title: 'Vatten' }), card('c', { title: 'El' })] }));
  const finding = { key: 'k', rule: 'owner-load', severity: 'warning', channel: null, person: null, category: null, tag: null, date: null, week: null, time: null, count: 3, limit: 2, cards: ['a', 'b', 'c'], placements: [] } as unknown as Finding; // what a line asks of one
  expect(ofFinding(finding, findingRow(finding), false, { t: translate('sv'), language: 'sv' }).note).toBe('Gäller ”Sopor”, ”Vatten” och ”El”');
});
