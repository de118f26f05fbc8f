/** The picture of every rule. Its figures are those of the defaults: a test asks the checker whether it says so. */
import type { RuleId } from '../domain/records.ts';
import type { CalendarDate } from '../planning/date.ts';
import type { Lane, Picture, Post } from './picture.ts';

/** The day of all pictures: Monday of week 48. */
export const TODAY = '2026-11-23' as CalendarDate;

const facebook: Lane = { of: 'channel', id: 'fb', platform: 'facebook', hue: 5 };
const instagram: Lane = { of: 'channel', id: 'ig', platform: 'instagram', hue: 7 };
const blog: Lane = { of: 'channel', id: 'bl', platform: 'blog', hue: 2 };
const linkedin: Lane = { of: 'channel', id: 'li', platform: 'linkedin', hue: 6 };
const customer = { of: 'category', shape: 'disc', hue: 6, name: { sv: 'Kundnära', en: 'Customers' } } as const;
const products = { of: 'category', shape: 'square', hue: 2, name: { sv: 'Produkter', en: 'Products' } } as const;
const society = { of: 'category', shape: 'diamond', hue: 3, name: { sv: 'Samhälle', en: 'Community' } } as const;
const workplace = { of: 'category', shape: 'ring', hue: 7, name: { sv: 'Arbetsplats', en: 'Workplace' } } as const;
const service = { of: 'category', shape: 'cross', hue: 5, name: { sv: 'Funktion', en: 'Service' } } as const;

const date = (text: string): CalendarDate => text as CalendarDate; // written below
/** A day of November 2026. */
const on = (day: number): CalendarDate => date(`2026-11-${String(day).padStart(2, '0')}`);
const post = (day: number, time: string, more: Partial<Post> = {}): Post => ({ lane: 0, at: `${on(day)}T${time}`, ...more });
const wrong = (day: number, time: string, more: Partial<Post> = {}): Post => post(day, time, { wrong: true, ...more });
/** Week 48, as the board shows it. */
const week = { shows: 'days', from: TODAY, days: 7 } as const;
/** So many, and how many would do. */
const of = (count: number, limit: number) => ({ sv: `${count} av ${limit}`, en: `${count} of ${limit}` });
const hours = (day: number, from: number, to: number) => ({ shows: 'hours', date: on(day), from, to }) as const;

export const PICTURES: Readonly<Record<RuleId, Picture>> = {
  'max-per-day': {
    view: week, lanes: [facebook],
    posts: [post(23, '10:00'), post(24, '12:00'), wrong(25, '09:00'), wrong(25, '12:00'), wrong(25, '15:00'), post(25, '16:00', { sign: 'story' }), post(27, '11:00')],
    marks: [{ from: on(25), says: of(3, 2) }],
  },
  'max-per-week': {
    view: week, lanes: [facebook],
    posts: [...[23, 24, 25, 26, 27].flatMap((day) => [wrong(day, '09:00'), wrong(day, '14:00')]), wrong(28, '11:00')],
    marks: [{ from: on(23), to: on(29), says: of(11, 10) }],
  },
  'min-gap': {
    view: hours(25, 8, 17), lanes: [facebook],
    posts: [wrong(25, '09:30'), wrong(25, '11:00'), post(25, '14:00')],
    marks: [{ from: `${on(25)}T09:30`, to: `${on(25)}T11:00`, says: '90 min' }],
  },
  'same-time': {
    view: hours(26, 8, 17), lanes: [facebook],
    posts: [wrong(26, '12:00'), wrong(26, '12:00'), post(26, '15:00')],
    marks: [{ from: `${on(26)}T12:00`, says: '2 × 12:00' }],
  },
  'sponsored-overlap': {
    view: week, lanes: [facebook],
    posts: [post(24, '10:00', { sign: 'mega' }), post(25, '13:00'), wrong(27, '09:00', { sign: 'mega' }), wrong(27, '14:00', { sign: 'mega' })],
    marks: [{ from: on(27), says: of(2, 1) }],
  },
  unstaffed: {
    view: { ...hours(25, 6, 19), staffed: [8, 17] }, lanes: [facebook],
    posts: [wrong(25, '07:00'), post(25, '12:00'), wrong(25, '16:00', { sign: 'chat' })],
    marks: [
      { from: `${on(25)}T07:00`, says: { sv: 'från 08:00', en: 'from 08:00' } },
      { from: `${on(25)}T16:00`, says: { sv: '1 h kvar', en: '1 h left' } },
    ],
  },
  'answer-load': {
    view: week, lanes: [facebook, instagram],
    posts: [post(24, '11:00', { sign: 'chat' }), wrong(26, '10:00', { sign: 'chat' }), wrong(26, '14:00', { lane: 1, sign: 'chat' }), post(27, '12:00', { lane: 1 })],
    marks: [{ from: on(26), says: of(2, 1) }],
  },
  duplicate: {
    view: week, lanes: [facebook, linkedin],
    posts: [post(23, '10:00'), wrong(24, '12:00', { sign: 'dup' }), wrong(24, '12:00', { lane: 1, sign: 'dup' }), post(26, '11:00')],
    marks: [{ from: on(24), says: { sv: 'samma kort', en: 'same card' } }],
  },
  'repeated-text': {
    view: week, lanes: [facebook],
    posts: [wrong(24, '10:00', { sign: 'article' }), post(25, '13:00'), wrong(27, '12:00', { sign: 'article' })],
    marks: [{ from: on(24), to: on(27), says: '88 %' }],
  },
  'too-soon': {
    view: { shows: 'weeks', from: date('2026-09-21'), weeks: 11 }, lanes: [facebook],
    posts: [{ lane: 0, at: '2026-09-24T12:00', wrong: true, sign: 'repeat' }, { lane: 0, at: '2026-11-26T12:00', wrong: true, sign: 'repeat' }],
    marks: [{ from: '2026-09-24', to: '2026-11-26', says: of(2, 6) }],
  },
  'owner-load': {
    view: week, lanes: [{ of: 'person', initials: 'RE', name: { sv: 'Redaktör', en: 'Editor' } }],
    posts: [
      post(24, '10:00', { glyph: 'FB' }),
      ...(['08:00 FB', '09:00 BL', '10:00 LI', '11:00 IG', '13:00 FB', '15:00 IG'] as const).map((text) => wrong(25, text.slice(0, 5), { glyph: text.slice(6) })),
      post(26, '13:00', { glyph: 'IG' }),
    ],
    marks: [{ from: on(25), says: of(6, 5) }],
  },
  'cadence-gap': {
    view: week, lanes: [blog],
    posts: [post(23, '09:00'), { lane: 0, at: on(25), empty: true, wrong: true }, post(27, '09:00')],
    marks: [{ from: on(25), says: { sv: 'inget', en: 'nothing' } }],
  },
  reserve: {
    view: week, lanes: [facebook],
    posts: [...[23, 24, 25, 26].flatMap((day) => [wrong(day, '09:00'), wrong(day, '14:00')]), wrong(27, '09:00'), { lane: 0, at: on(27), empty: true }],
    marks: [{ from: on(23), to: on(29), says: of(9, 8) }],
  },
  'mix-skew': {
    view: { shows: 'shares', to: 50 },
    lanes: [
      { ...customer, share: 22, target: 25 }, { ...products, share: 14, target: 15 }, { ...society, share: 41, target: 20 },
      { ...workplace, share: 12, target: 20 }, { ...service, share: 11, target: 20 },
    ],
    posts: [], marks: [],
  },
  'not-seen': {
    view: { shows: 'weeks', from: date('2026-09-21'), weeks: 11 }, lanes: [workplace],
    posts: [{ lane: 0, at: '2026-09-24T12:00' }, { lane: 0, at: '2026-09-30T12:00' }],
    marks: [{ from: '2026-10-05', to: '2026-11-23', says: { sv: '7 veckor', en: '7 weeks' } }],
  },
  overdue: {
    view: { shows: 'days', from: on(18), days: 7 }, lanes: [facebook],
    posts: [post(18, '11:00', { done: true }), wrong(19, '14:00'), post(20, '10:00', { done: true }), post(23, '13:00'), post(24, '09:00')],
    marks: [{ from: on(19), says: { sv: '4 dagar', en: '4 days' } }],
  },
};
