import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/defaults.ts';
import { MemoryState } from '../../../shared/domain/memory-state.ts';
import type { Category, CategoryId, Channel, ChannelId, RuleSettings, StaffedWeek } from '../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../shared/planning/date.ts';
import { reasonsOf } from './reasons.ts';

// Ids here are written as what they are called.
const channel: Channel = {
  id: 'fb' as ChannelId, name: 'Facebook', platform: 'facebook', account: 'Kommunen', hue: 1, formats: [], primary: true, standsAlone: false, staffed: null,
  cadence: null, bestHours: [], followers: [], rules: {}, archived: false,
};
const category: Category = { id: 'c' as CategoryId, name: 'Nytta', hue: 1, shape: 'disc', targetShare: 30, everyWeeks: null, archived: false };
const finding = (rule: Finding['rule'], more: Partial<Finding> = {}): Finding => ({
  key: 'k', rule, severity: 'error', channel: channel.id, person: null, category: null, tag: null, date: null, week: null, time: null, stories: false,
  count: 3, limit: 2, unstaffed: null, lastSeen: null, placements: [], cards: [], ...more,
});
const JUL = { name: 'Jul', from: '12-20', to: '01-06', weekdays: [3] };
const why = (of: Finding, own: Partial<Channel> = {}, rules: RuleSettings = {}) =>
  reasonsOf(of, new MemoryState({ channels: [{ ...channel, ...own }], categories: [category], settings: [{ ...DEFAULT_SETTINGS, rules, quietPeriods: [JUL] }] }));
const [workspace, own] = [{ name: 'settings', section: 'rules' }, { name: 'settings', section: 'channels', channel: 'fb' }];

describe('why a finding is one', () => {
  test('the figure, the limit, and that it is the default; its link leads to where it can be changed', () => {
    expect(why(finding('max-per-day'))).toEqual({
      figure: { unit: 'placements', count: 3 }, limit: { words: 'atMost', amount: { unit: 'placements', count: 2 } }, off: null, within: null,
      set: [{ text: 'limit.default', name: 'Facebook', view: { ...workspace, rule: 'max-per-day' } }],
    });
  });

  test('a limit set for the workspace, or for the channel; stories have one of their own', () => {
    const rules = { 'max-per-day': { limit: 1, storyLimit: 3 } };
    expect(why(finding('max-per-day'), {}, rules).set).toEqual([{ text: 'limit.workspace', name: 'Facebook', view: { ...workspace, rule: 'max-per-day' } }]);
    expect(why(finding('max-per-day'), { rules: { 'max-per-day': { limit: 1 } } }, rules).set[0]).toMatchObject({ text: 'limit.channel', view: { ...own, rule: 'max-per-day' } });
    expect(why(finding('max-per-day', { stories: true }), { rules: { 'max-per-day': { limit: 1 } } })).toMatchObject({ figure: { unit: 'stories' }, set: [{ text: 'limit.default' }] });
  });

  test('staffing is the workspace’s or the channel’s; hours to stay are the rule’s', () => {
    const late = finding('unstaffed', { count: null, limit: null, unstaffed: { why: 'too-late', at: null } });
    const staffed: StaffedWeek = [null, null, null, null, null, null, null];
    expect(why(late).set.map(({ text, view }) => [text, view])).toEqual([['hours.workspace', { name: 'settings', section: 'staffing' }]]);
    expect(why(late, { staffed }).set[0]).toMatchObject({ text: 'hours.channel', view: { ...own, rule: 'unstaffed' } });
    expect(why({ ...late, unstaffed: { why: 'red-day', at: null } }, { staffed }).set).toEqual([{ text: 'redDays', name: 'Facebook', view: { name: 'settings', section: 'workspace' } }]);
    const leaves = why({ ...late, unstaffed: { why: 'leaves', at: null } });
    expect(leaves.limit).toEqual({ words: 'stay', amount: { unit: 'hours', count: 2 } });
    expect(leaves.set.map(({ text }) => text)).toEqual(['hours.workspace', 'limit.default']);
  });

  test('a cadence is the channel’s, a target the category’s, whether a rule is on its own', () => {
    expect(why(finding('reserve')).set).toEqual([
      { text: 'cadence', name: 'Facebook', view: { ...own, rule: 'reserve' } },
      { text: 'most.default', name: 'Facebook', view: { ...workspace, rule: 'max-per-week' } },
    ]);
    const ownMost = { rules: { 'max-per-week': { limit: 4 } } };
    expect(why(finding('reserve'), ownMost).set[1]).toMatchObject({ text: 'most.channel', view: { ...own, rule: 'max-per-week' } });
    const skew = why(finding('mix-skew', { channel: null, category: category.id, count: 60, limit: 30 }));
    expect([skew.limit, skew.off]).toEqual([{ words: 'target', amount: { unit: 'percent', count: 30 } }, { unit: 'points', count: 15 }]);
    expect(skew.set.map(({ text, name }) => [text, name])).toEqual([['target', 'Nytta'], ['limit.default', ''], ['window.default', '']]);
    expect(why(finding('mix-skew'), {}, { 'mix-skew': { ahead: 7 } }).set.at(-1)).toMatchObject({ text: 'window.workspace', view: { ...workspace, rule: 'mix-skew' } });
    expect(why(finding('duplicate'), { standsAlone: true }).set[0]).toMatchObject({ text: 'on.channel', view: own });
  });

  test('a gap in a quiet period is that period’s, others the channel’s cadence’s', () => {
    const gap = (date: string) => why(finding('cadence-gap', { date: date as CalendarDate, count: null, limit: null })).set;
    expect(gap('2026-12-23')).toEqual([{ text: 'quiet', name: 'Jul', view: { name: 'settings', section: 'workspace' } }]);
    expect(gap('2026-12-16')).toEqual([{ text: 'cadence', name: 'Facebook', view: { ...own, rule: 'cadence-gap' } }]);
  });

  test('texts alike: how many days they may not be near each other, and where that was set', () => {
    const alike = why(finding('repeated-text'), {}, { 'repeated-text': { days: 60 } });
    expect(alike.within).toEqual({ unit: 'days', count: 60 });
    expect(alike.set.map(({ text }) => text)).toEqual(['limit.default', 'window.workspace']);
  });
});
