/** How a table is read: its layout, and what its columns hold. Found out, or said by a person. */

/** Where the months or weeks stand: in a row across the top, in a column, or beside each activity. */
export const LAYOUTS = ['list', 'weeks-across', 'weeks-down', 'months-across', 'months-down'] as const;
export type Layout = (typeof LAYOUTS)[number];

/**
 * What a column holds. `activities`: any number of them in a cell, its heading being their category; `posts`: its heading being their channel. `when`: month, week or day, more precisely than the
 * table's months; `rule`: before all others.
 */
export const ROLES = ['title', 'activities', 'posts', 'rule', 'when', 'week', 'month', 'category', 'owners', 'channel', 'campaign', 'tags', 'lead', 'text', 'notes', 'ignore'] as const;
export type Role = (typeof ROLES)[number];

/** What a person chose; the columns (from 0) that are not in `roles` hold what their headings say. */
export interface WheelMapping {
  readonly sheet: string;
  /** Null: as that sheet looks. */
  readonly layout: Layout | null;
  readonly roles: Readonly<Record<string, Role>>;
}

/** Headings by role, in Swedish and English; the first of each is how it is written. */
const HEADINGS: Readonly<Record<Exclude<Role, 'activities' | 'posts'>, readonly string[]>> = {
  title: [
    'rubrik', 'title', 'titel', 'aktivitet', 'aktiviteter', 'händelse', 'händelser', 'evenemang', 'vad', 'innehåll', 'ämne', 'insats', 'insatser', 'namn', 'tema', 'budskap', 'uppgift', 'uppgifter', 'vad händer',
    'activity', 'activities', 'event', 'events', 'what', 'content', 'topic', 'name', 'theme', 'subject', 'item', 'task',
  ],
  rule: ['regel', 'rule', 'återkommande', 'återkommer', 'recurring', 'recurs', 'recurrence'],
  when: ['när', 'when', 'datum', 'date', 'dag', 'day', 'tid', 'tidpunkt', 'period', 'time', 'deadline', 'start', 'startdatum', 'start date', 'publiceras', 'publiceringsdatum'],
  week: ['vecka', 'week', 'v', 'v.', 'v nr', 'veckonr', 'veckonummer', 'week no', 'week number', 'wk', 'veckor', 'weeks'],
  month: ['månad', 'month', 'mån', 'månader', 'months', 'kvartal', 'quarter'],
  category: ['kategori', 'category', 'område', 'målgrupp', 'målgrupper', 'typ', 'spår', 'förvaltning', 'verksamhet', 'area', 'type', 'track', 'audience', 'target group', 'kategorier', 'categories'],
  owners: ['ansvarig', 'owners', 'owner', 'ansvariga', 'ansvar', 'vem', 'ägare', 'kontakt', 'kontaktperson', 'responsible', 'who', 'lead by', 'contact'],
  channel: ['kanaler', 'channels', 'kanal', 'channel', 'var', 'where', 'medier', 'media'],
  campaign: ['kampanj', 'campaign', 'kampanjer', 'campaigns'],
  tags: ['taggar', 'tags', 'tagg', 'tag'],
  lead: ['framförhållning (veckor)', 'lead time (weeks)', 'framförhållning', 'lead time', 'lead', 'veckor före', 'weeks before', 'börja veckor före'],
  text: ['text', 'beskrivning', 'description'],
  notes: ['anteckningar', 'notes', 'anteckning', 'note', 'kommentar', 'kommentarer', 'comment', 'comments', 'övrigt', 'noteringar', 'notering', 'anm', 'anm.', 'anmärkning', 'other', 'remarks'],
  ignore: ['läge', 'state', 'nr', 'no', 'no.', '#', 'id', 'status', 'år', 'year'],
};

const ROLE_OF = new Map((Object.entries(HEADINGS) as [Role, readonly string[]][]).flatMap(([role, words]) => words.map((word) => [word, role] as const))); // its keys are roles
/** No heading is as long. */
const LONGEST = 60;

/** What a heading says that its column holds; null for one that we don't know. */
export function roleOfHeading(heading: string): Role | null {
  if (heading === '' || heading.length > LONGEST) return null;
  const plain = heading.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/[:*]+$/, '').trim();
  return ROLE_OF.get(plain) ?? null;
}

/** Whether a heading is a weekday: no category, but worth noting. */
export const isWeekday = (heading: string): boolean => /^(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:ar)?)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?)\.?$/i.test(heading.normalize('NFC').trim());

/** The heading that a column of the wheel is written with. */
export function headingOf(role: keyof typeof HEADINGS, language: 'sv' | 'en'): string {
  const word = HEADINGS[role][language === 'sv' ? 0 : 1] ?? role;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
