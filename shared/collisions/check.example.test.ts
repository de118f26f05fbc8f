import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Format, Status } from '../domain/records.ts';
import { formatWeek, slotDate, slotTime, effectiveSlot } from '../planning/slot.ts';
import { checkPlan } from './check.ts';
import { buildPlan } from './fixtures/build-plan.ts';

const file = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

test('the example plan has the findings that were worked out by hand (planning rules §4)', () => {
  const { data } = Papa.parse<Record<string, string>>(file('plan-example.csv'), { header: true, skipEmptyLines: true });
  const plan = buildPlan(
    data.map((row) => ({
      card: row.id, title: row.title!, channel: row.channel!, format: row.format as Format, status: row.status as Status, // as the file has them
      slot: '', own: row.time ? `${row.date}T${row.time}` : row.date!, sponsored: row.sponsored === 'yes',
      owners: row.owners!.split(';').map((name) => name.trim()).filter(Boolean), // every row has every column
    })),
    { today: '2026-11-23', red: ['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31'] },
  );
  const expected = JSON.parse(file('plan-example.findings.json')) as { count: number | null; limit: number | null }[];
  const found = checkPlan(plan).map((finding, i) => ({
    rule: finding.rule, severity: finding.severity, channel: finding.channel, person: finding.person, date: finding.date,
    week: finding.week && formatWeek(finding.week),
    count: expected[i]?.count === null ? null : finding.count, // a figure is welcome where the example has none
    limit: expected[i]?.limit === null ? null : finding.limit,
    placements: finding.placements.map((id) => {
      const placement = plan.placements.get(id)!; // a finding names placements of the plan
      const card = plan.cards.get(placement.card)!;
      const slot = effectiveSlot(card, placement);
      return { card: card.title, channel: placement.channel, format: placement.format, date: slotDate(slot), time: slotTime(slot) };
    }),
  }));
  expect(found).toEqual(expected);
});
