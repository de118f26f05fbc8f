import { expect, test } from 'vitest';
import { translate } from '../i18n/messages.ts';
import type { Channel, RuleId } from '../domain/records.ts';
import { checkPlan } from './check.ts';
import { buildState, day, planOf } from './fixtures/build-plan.ts';
import type { PlanOptions, Row } from './fixtures/build-plan.ts';
import { findingBrief, findingNames, findingSentence, findingShort } from './sentence.ts';

const channels = { 'Facebook Kommunen': { platform: 'facebook', account: 'Kommunen' } } as const;
const on = (title: string, slot: string, more: Partial<Row> = {}): Row => ({ title, channel: 'Facebook Kommunen', slot, ...more });
const today = day('2026-11-23');

function said(rule: RuleId, rows: Row[], options: PlanOptions = {}, ways = [findingSentence, findingShort]) {
  const all = { ...options, channels: Object.fromEntries(Object.entries(channels).map(([name, fields]) => [name, { ...fields, ...options.channels?.[name] }])) };
  const state = buildState(rows, all);
  const finding = checkPlan(planOf(state, { ...all, today })).find((f) => f.rule === rule)!; // the rows break the rule
  const names = findingNames(state, today);
  return (['sv', 'en'] as const).flatMap((language) => ways.map((say) => say(finding, names, translate(language), language)));
}

/** Fields of the one channel. */
const only = (fields: Partial<Channel>): PlanOptions => ({ channels: { 'Facebook Kommunen': fields } });
const text = 'Nu öppnar den nya lekplatsen i Hageby och alla barn är välkomna';
const three = [on('A', '2026-11-25T09:00'), on('B', '2026-11-25T12:00'), on('C', '2026-11-25')];
const story = (i: number): Row => on(`S${i}`, `2026-11-25T${10 + i}:00`, { format: 'story' });

test.each<[RuleId, Row[], string[], PlanOptions?]>([
  ['max-per-day', three, [
    'Facebook Kommunen har 3 publiceringar onsdag 25 november, en mer än högst 2.', 'FB Kommunen 3 av 2',
    'Facebook Kommunen has 3 placements on Wednesday 25 November, one more than its maximum of 2.', 'FB Kommunen 3 of 2']],
  ['max-per-day', [0, 1, 2, 3, 4, 5, 6].map(story), [
    'Facebook Kommunen har 7 stories onsdag 25 november, 2 mer än högst 5.', 'FB Kommunen stories 7 av 5',
    'Facebook Kommunen has 7 stories on Wednesday 25 November, 2 more than its maximum of 5.', 'FB Kommunen stories 7 of 5']],
  ['max-per-week', Array.from({ length: 11 }, (_, i) => on(`${i}`, '2026-W48')), [
    'Facebook Kommunen har 11 publiceringar vecka 48, en mer än högst 10.', 'FB Kommunen 11 av 10 i vecka 48',
    'Facebook Kommunen has 11 placements in week 48, one more than its maximum of 10.', 'FB Kommunen 11 of 10 in week 48']],
  ['min-gap', [on('A', '2026-11-25T12:00'), on('B', '2026-11-25T13:00')], [
    '60 min mellan 12:00 och 13:00 på Facebook Kommunen onsdag 25 november. Minst 120.', '60 min till nästa på FB Kommunen',
    '60 min between 12:00 and 13:00 on Facebook Kommunen, Wednesday 25 November. At least 120.', '60 min to the next on FB Kommunen']],
  ['min-gap', [on('A', '2026-11-25T23:30'), on('B', '2026-11-26T00:45')], [
    '75 min mellan 23:30 och torsdag 26 november 00:45 på Facebook Kommunen onsdag 25 november. Minst 120.', '75 min till nästa på FB Kommunen',
    '75 min between 23:30 and Thursday 26 November 00:45 on Facebook Kommunen, Wednesday 25 November. At least 120.', '75 min to the next on FB Kommunen']],
  ['same-time', [on('A', '2026-11-25T09:00'), on('B', '2026-11-25T09:00')], [
    '2 publiceringar samma minut på Facebook Kommunen onsdag 25 november 09:00: ”A” och ”B”.', 'Samma minut 09:00 på FB Kommunen',
    '2 placements in the same minute on Facebook Kommunen, Wednesday 25 November 09:00: “A” and “B”.', 'Same minute 09:00 on FB Kommunen']],
  ['sponsored-overlap', [on('A', '2026-11-25', { sponsored: true }), on('B', '2026-11-25', { sponsored: true })], [
    'Facebook Kommunen har 2 sponsrade publiceringar onsdag 25 november: ”A” och ”B”.', '2 sponsrade på FB Kommunen',
    'Facebook Kommunen has 2 sponsored placements on Wednesday 25 November: “A” and “B”.', '2 sponsored on FB Kommunen']],
  ['unstaffed', [on('A', '2026-11-25T07:00')], [
    '”A” går ut på Facebook Kommunen onsdag 25 november 07:00. Bemanning från 08:00.', 'Obemannat: bemanning från 08:00',
    '“A” goes out on Facebook Kommunen on Wednesday 25 November 07:00. Staffed from 08:00.', 'Unstaffed: staffed from 08:00']],
  ['unstaffed', [on('A', '2026-11-29')], [
    '”A” går ut på Facebook Kommunen söndag 29 november, då ingen är i tjänst.', 'Obemannat: söndag har ingen bemanning',
    '“A” goes out on Facebook Kommunen on Sunday 29 November, when nobody is at work.', 'Unstaffed: nobody on Sunday']],
  ['unstaffed', [on('A', '2026-12-24T15:00')], [
    '”A” går ut på Facebook Kommunen torsdag 24 december 15:00, en röd dag då ingen är i tjänst.', 'Obemannat: röd dag',
    '“A” goes out on Facebook Kommunen on Thursday 24 December 15:00, a public holiday when nobody is at work.', 'Unstaffed: public holiday'], { red: ['2026-12-24'] }],
  ['too-soon', [on('Lucia', '2026-09-11'), on('Lucia igen', '2026-12-10', { reuseOf: 'Lucia' })], [
    '”Lucia igen” går ut på Facebook Kommunen torsdag 10 december, 2 månader efter ”Lucia” fredag 11 september 2026. Ni vill vänta 6 månader.', 'Igen efter 2 månader',
    '“Lucia igen” goes out on Facebook Kommunen on Thursday 10 December, 2 months after “Lucia” on Friday 11 September 2026. You want to wait 6 months.', 'Again after 2 months'], only({ rules: { 'too-soon': { on: true } } })],
  ['too-soon', [on('Lucia', '2026-12-01'), on('Lucia igen', '2026-12-10', { reuseOf: 'Lucia' })], [
    '”Lucia igen” går ut på Facebook Kommunen torsdag 10 december, mindre än en månad efter ”Lucia” tisdag 1 december 2026. Ni vill vänta 1 månad.', 'Igen efter mindre än en månad',
    '“Lucia igen” goes out on Facebook Kommunen on Thursday 10 December, less than a month after “Lucia” on Tuesday 1 December 2026. You want to wait 1 month.', 'Again after less than a month'], only({ rules: { 'too-soon': { on: true, limit: 1 } } })],
  ['owner-load', Array.from({ length: 6 }, (_, i) => on(`${i}`, '2026-11-25', { owners: ['Webb'] })), [
    'Webb ansvarar för 6 publiceringar onsdag 25 november, en mer än högst 5.', 'Webb 6 av 5',
    'Webb owns 6 placements on Wednesday 25 November, one more than the maximum of 5.', 'Webb 6 of 5']],
  ['overdue', [on('A', '2026-11-20T09:00')], [
    '”A” är 3 dagar försenad på Facebook Kommunen: skulle ut fredag 20 november.', 'Skulle ut fre 20 nov, för 3 dagar sedan',
    '“A” is 3 days overdue on Facebook Kommunen: it was due on Friday 20 November.', 'Was due Fri 20 Nov, 3 days ago']],
  ['overdue', [on('A', '2026-11-22')], [
    '”A” är 1 dag försenad på Facebook Kommunen: skulle ut söndag 22 november.', 'Skulle ut sön 22 nov, i går',
    '“A” is 1 day overdue on Facebook Kommunen: it was due on Sunday 22 November.', 'Was due Sun 22 Nov, yesterday']],
  ['overdue', [on('A', '2026-W47')], [
    '”A” är försenad på Facebook Kommunen: skulle ut vecka 47.', 'Skulle ut vecka 47',
    '“A” is overdue on Facebook Kommunen: it was due in week 47.', 'Was due in week 47']],
  ['unstaffed', [on('A', '2026-11-25T15:30', { comments: 'many' })], [
    '”A” går ut på Facebook Kommunen onsdag 25 november 15:30 och väntas få många kommentarer, men bemanningen slutar 17:00: mindre än 2 timmar att svara.', 'Ingen kvar att svara efter 17:00',
    '“A” goes out on Facebook Kommunen on Wednesday 25 November 15:30 and expects many comments, but staffing ends at 17:00: less than 2 hours to answer.', 'Nobody left to answer after 17:00']],
  ['answer-load', [on('A', '2026-11-25', { comments: 'many' }), on('B', '2026-11-25', { comments: 'many' })], [
    '2 kort som väntas få många kommentarer går ut onsdag 25 november, fler än 1: ”A” och ”B”.', '2 kort att svara på',
    '2 cards that expect many comments go out on Wednesday 25 November, more than 1: “A” and “B”.', '2 cards to answer']],
  ['duplicate', [on('A', '2026-11-25'), on('A', '2026-11-25', { channel: 'Blogg' })], [
    '”A” går ut på 2 kanaler onsdag 25 november, men Facebook Kommunen ska stå för sig själv.', '2 kanaler samma dag',
    '“A” goes out on 2 channels on Wednesday 25 November, but Facebook Kommunen should stand alone.', '2 channels on one day'], only({ standsAlone: true })],
  ['repeated-text', [on('A', '2026-11-25', { text }), on('B', '2026-11-26', { text })], [
    '”A” och ”B” har nästan samma text på Facebook Kommunen, den senare torsdag 26 november: 100 % lika, gränsen är 80.', '100 % samma text',
    '“A” and “B” have nearly the same text on Facebook Kommunen, the later on Thursday 26 November: 100 % alike, the limit is 80.', '100 % the same text'], only({ rules: { 'repeated-text': { on: true } } })],
  ['repeated-text', [on('A', '2026-11-25', { text }), on('A', '2026-11-25', { own: '2026-11-26' })], [
    '”A” går ut igen på Facebook Kommunen torsdag 26 november med nästan samma text: 100 % lika, gränsen är 80.', '100 % samma text',
    '“A” goes out again on Facebook Kommunen on Thursday 26 November with nearly the same text: 100 % alike, the limit is 80.', '100 % the same text'], only({ rules: { 'repeated-text': { on: true } } })],
  ['cadence-gap', [], [
    'Facebook Kommunen har inget onsdag 25 november, då något väntas.', 'Inget på FB Kommunen',
    'Facebook Kommunen has nothing on Wednesday 25 November, when something is expected.', 'Nothing on FB Kommunen'], only({ cadence: { weekdays: [3], perWeek: null, reserve: 0 } })],
  ['cadence-gap', [on('A', '2026-W48')], [
    'Facebook Kommunen har 1 av minst 3 publiceringar vecka 48.', 'FB Kommunen 1 av minst 3 i vecka 48',
    'Facebook Kommunen has 1 of at least 3 placements in week 48.', 'FB Kommunen 1 of at least 3 in week 48'], only({ cadence: { weekdays: [], perWeek: 3, reserve: 0 } })],
  ['reserve', Array.from({ length: 9 }, (_, i) => on(`${i}`, '2026-W48')), [
    'Facebook Kommunen har 9 publiceringar vecka 48. Mer än 8 lämnar inte plats för det oväntade.', 'FB Kommunen 9, plats kvar till 8',
    'Facebook Kommunen has 9 placements in week 48. More than 8 leaves no room for the unexpected.', 'FB Kommunen 9, room up to 8'], only({ cadence: { weekdays: [], perWeek: null, reserve: 2 } })],
  ['mix-skew', Array.from({ length: 10 }, (_, i) => on(`${i}`, '2026-11-25', { category: 'Jobb' })), [
    'Jobb är 100 % av publiceringarna; målet är 30 %.', 'Jobb 100 %, mål 30 %',
    'Jobb is 100 % of the placements; the target is 30 %.', 'Jobb 100 %, target 30 %'], { categories: { Jobb: { targetShare: 30 } } }],
  ['not-seen', [on('A', '2026-10-23', { category: 'Jobb' })], [
    'Jobb har inte synts på 4 veckor. Målet är minst en gång på 2 veckor.', 'Jobb: 4 veckor sedan',
    'Jobb has not been seen for 4 weeks. It should be at least once in 2 weeks.', 'Jobb: 4 weeks ago'], { categories: { Jobb: { everyWeeks: 2 } } }],
  ['not-seen', [], [
    'video har inte synts alls. Målet är minst en gång på en vecka.', 'video: aldrig',
    'video has not been seen at all. It should be at least once in a week.', 'video: never'], { tags: { video: { everyWeeks: 1 } } }],
])('%s is said in both languages, with by how much (planning rules §4)', (rule, rows, sentences, options) => {
  expect(said(rule, rows, options)).toEqual(sentences);
});

test.each<[RuleId, Row[], string[]]>([
  ['max-per-day', three, ['3 av 2', '3 of 2']],
  ['min-gap', [on('A', '2026-11-25T12:00'), on('B', '2026-11-25T13:00')], ['60 min', '60 min']],
  ['same-time', [on('A', '2026-11-25T12:00'), on('B', '2026-11-25T12:00')], ['Samma tid', 'Same time']],
])('%s fits a narrow cell', (rule, rows, words) => {
  expect(said(rule, rows, {}, [findingBrief])).toEqual(words);
});
