/** A plan for the specs of gaps, readiness, mix and duty: channels with a cadence, a rota, categories with targets. */
import { DEFAULT_SETTINGS } from '../../shared/domain/defaults.ts';
import type { Category, CategoryId, Channel, PersonId } from '../../shared/domain/records.ts';
import type { ImportRecords } from '../../shared/exchange/import-plan.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { FACEBOOK, INSTAGRAM, planOf } from './plan.ts';
import type { CardSpec } from './plan.ts';

// Ids and dates below are written here, so they are what they are called.
const person = (id: string, name: string, initials: string) => ({ id: id as PersonId, name, initials, archived: false });
const category = (id: string, name: string, hue: Category['hue'], shape: Category['shape'], targetShare: number | null): Category => ({
  id: id as CategoryId, name, hue, shape, targetShare, everyWeeks: null, archived: false,
});
/** `editor` is `planOf`'s own. */
const [RE, WE, TO] = [person('editor', 'Redaktör', 'RE'), person('we', 'Webb', 'WE'), person('to', 'Tove', 'TO')];
const [NEWS, SALES] = [category('news', 'Kundnära information', 6, 'disc', 40), category('sales', 'Produkter och sälj', 2, 'square', 60)];
const ready = { owners: [RE.id], category: NEWS.id, status: 'approved', textPrint: '' } as const;

/** Expects something on Thursdays, and three a week. */
const facebook: Channel = { ...FACEBOOK, cadence: { weekdays: [4], perWeek: 3, reserve: 0 } };
/** Five a week at most, two of them kept free. */
const instagram: Channel = { ...INSTAGRAM, cadence: { weekdays: [3], perWeek: null, reserve: 2 }, rules: { 'max-per-week': { limit: 3 } } };

/** In week 48 Facebook has nothing on Thursday 26 November, Instagram has something on Wednesday. `more`: on Instagram. */
export function gapsPlan(more: readonly CardSpec[] = []): ImportRecords {
  const plan = planOf([
    { title: 'Quiz om kommunen', status: 'idea', on: [], category: SALES.id },
    { title: 'Vinterbad', status: 'idea', on: [{ channel: facebook }], category: SALES.id },
    { title: 'Någon gång', on: [], category: SALES.id },
    { title: 'Lekplatsen', slot: '2026-11-24T11:30', on: [{ channel: facebook }], ...ready },
    { title: 'Bullbak', slot: '2026-11-25T10:00', on: [{ channel: instagram }], ...ready, picture: 'bullbak.jpg' },
    { title: 'Halka', slot: '2026-11-27T09:00', on: [{ channel: instagram }], ...ready, owners: [], status: 'review' },
    { title: 'Bart', slot: '2026-11-28', on: [], ...ready, category: null, owners: [], textPrint: null },
    { title: 'Fullmäktige', slot: '2026-11-30T12:00', on: [{ channel: facebook }], ...ready, status: 'planned' },
    ...more.map((spec) => ({ on: [{ channel: instagram }], category: NEWS.id, ...spec })),
  ]);
  const turn = (...people: readonly PersonId[]) => ({ name: '', people });
  const duty = {
    weeks: 1, from: '2026-11-23' as CalendarDate, turns: [turn(RE.id, WE.id), { name: 'Webbgruppen', people: [WE.id] }],
    exceptions: [{ ...turn(TO.id), from: '2026-11-28' as CalendarDate, to: '2026-11-29' as CalendarDate }],
  } as const;
  return { ...plan, settings: [{ ...DEFAULT_SETTINGS, duty }], channels: [facebook, instagram], people: [RE, WE, TO], categories: [NEWS, SALES] };
}
