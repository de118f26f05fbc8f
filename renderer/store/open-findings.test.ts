import { describe, expect, test } from 'vitest';
import { Acceptances, factsOf } from '../../shared/collisions/acceptance.ts';
import type { Finding } from '../../shared/collisions/finding.ts';
import type { FindingIndex } from '../../shared/collisions/finding-index.ts';
import type { Acceptance } from '../../shared/domain/records.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { OpenFindings } from './open-findings.ts';

const today = '2026-11-23' as CalendarDate;
const finding = (key: string): Finding => ({
  key, rule: 'max-per-day', severity: 'error', channel: null, person: null, category: null, tag: null, date: today, week: null, time: null,
  stories: false, count: 3, limit: 2, unstaffed: null, lastSeen: null, placements: [], cards: [],
});
const accepted = (of: Finding): Acceptance => ({ id: of.key, finding: of.key, facts: factsOf(of), by: null, at: `${today}T09:00`, reason: 'så', until: null }) as Acceptance; // ids and moments are texts here

/** An index as far as it is asked here. */
const indexOf = (all: readonly Finding[]) => ({ all: () => all, ofDay: () => all }) as unknown as FindingIndex;
const [one, other] = [finding('one'), finding('other')];

describe('open findings', () => {
  test('what is accepted is left out everywhere, and listed apart', () => {
    const open = new OpenFindings(indexOf([one, other]), new Acceptances([accepted(one)], today), true);
    expect([open.all(), open.ofDay(today)]).toEqual([[other], [other]]);
    expect(open.accepted().map((each) => each.finding)).toEqual([one]);
  });

  test('until all cards are here, what is about a window is neither open nor accepted', () => {
    const [share, shareAccepted] = [{ ...finding('mix'), date: null }, { ...finding('other mix'), date: null }];
    const both = (complete: boolean) => {
      const open = new OpenFindings(indexOf([one, share, shareAccepted]), new Acceptances([accepted(shareAccepted)], today), complete);
      return [open.all(), open.accepted().map((each) => each.finding)];
    };
    expect([both(false), both(true)]).toEqual([[[one], []], [[one, share], [shareAccepted]]]);
  });

  test('the same list until the index has another, so that only what changed is drawn again', () => {
    const open = new OpenFindings(indexOf([one, other]), new Acceptances([accepted(one)], today), true);
    expect(open.all()).toBe(open.all());
    expect(open.accepted()).toBe(open.accepted());
    const all = [one, other];
    expect(new OpenFindings(indexOf(all), null, true).all()).toBe(all);
    expect(new OpenFindings(indexOf(all), new Acceptances([accepted(finding('gone'))], today), true).all()).toBe(all);
  });
});
