import { expect, test } from 'vitest';
import type { CardId } from '../domain/records.ts';
import { group, stepRow, stopsIn } from './step-row.ts';

test('facts are walked by, where there is anything to do something with', () => {
  const fact = (key: string) => stepRow({ kind: 'fact', key, text: key, card: null });
  const due = stepRow({ kind: 'due', key: 'due', card: 'due' as CardId, year: 2026 }); // an id
  const keys = (...rows: Parameters<typeof group>[2][]) => stopsIn(rows.map((own, i) => group('week', String(i), own))).map(({ row }) => row.key);
  expect(keys([fact('red')], [fact('theme'), due])).toEqual(['due']);
  expect(keys([fact('red')], [fact('theme')])).toEqual(['red', 'theme']);
});
