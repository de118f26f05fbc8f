/** Where the page is: a view, and a panel over it. All of it is in the address, so every card has a link. */
import { useMemo } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { RULES } from '../../shared/domain/records.ts';
import { AGENDA_STEPS } from '../../shared/domain/meeting-records.ts';
import type { AgendaStep, RuleId, ViewPlace } from '../../shared/domain/records.ts';
import { fromDayNumber, isoWeekOf, mondayOf, toDayNumber } from '../../shared/planning/date.ts';
import type { CalendarDate } from '../../shared/planning/date.ts';
import { NO_FILTER, formatFilter, parseFilter } from '../../shared/planning/filter.ts';
import type { Filter } from '../../shared/planning/filter.ts';
import { formatWeek, parseSlot } from '../../shared/planning/slot.ts';

/** `comment`: the one of the card that is meant. */
export type Panel = { readonly type: 'card'; readonly id: string; readonly comment?: string } | { readonly type: 'new' } | { readonly type: 'collisions' } | null;
export type CalendarMode = Exclude<ViewPlace, 'board' | 'wheel'>;
const MODES: readonly CalendarMode[] = ['month', 'week', 'channels', 'agenda'];
export const WHEEL_RINGS = ['category', 'channel', 'campaign', 'tag'] as const;
/** What the rings of the wheel are. */
export type Rings = (typeof WHEEL_RINGS)[number];
export const WHEEL_MODES = ['circle', 'table', 'months', 'plan'] as const;
/** The year as a circle, a table, a list of months; `plan`: the session in which a quarter is planned. */
export type WheelMode = (typeof WHEEL_MODES)[number];
export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];
export type View =
  | { readonly name: 'board' }
  /** `at`: the first day of the month, the Monday of the week; null for today's. */
  | { readonly name: 'calendar'; readonly mode: CalendarMode; readonly at: CalendarDate | null }
  /** `year` null: today's; `quarter` null: the whole year. */
  | { readonly name: 'wheel'; readonly year: number | null; readonly quarter: Quarter | null; readonly rings: Rings; readonly mode: WheelMode }
  /** `id` null: where meetings begin and are found again; `minutes`: what came of one; else the room, at a step (null: the first). */
  | { readonly name: 'meeting'; readonly id: string | null; readonly page: 'room' | 'minutes'; readonly step: AgendaStep | null }
  /** `channel`: the one whose settings are open; `rule`: the one that is meant. */
  | { readonly name: 'settings'; readonly section: string; readonly channel?: string; readonly rule?: RuleId }
  /** What a rule means, with a picture; without one, the list of them. */
  | { readonly name: 'help'; readonly rule?: RuleId };
/** The wheel of this year, whole. */
export const WHEEL = { name: 'wheel', year: null, quarter: null, rings: 'category', mode: 'circle' } as const satisfies View;
/** Where meetings begin. */
export const MEETINGS = { name: 'meeting', id: null, page: 'room', step: null } as const satisfies View;
/** The room of a meeting: it covers the window, and letters mean what can be done with its row. */
export const inRoom = (view: View): boolean => view.name === 'meeting' && view.id !== null && view.page === 'room';
export interface Route {
  readonly view: View;
  /** What is shown of the plan, in every view that shows cards. */
  readonly filter: Filter;
  readonly panel: Panel;
}

/**
 * Reads `/board`, `/calendar/2026-11`, `/calendar/week/2026-W48` (also `channels`, `agenda`), `/wheel/2027-Q1/channel/table`, `/meeting`, `/meeting/ID/ideas`, `/meeting/ID/minutes`, `/settings/rules/min-gap`, `/settings/channels/ID/min-gap`, `/help/min-gap`, each followed by `/only/channel=ID,ID&mine=1`,
 * then by `/card/ID`, `/card/ID/comment/ID`, `/new` or `/collisions`.
 */
export function parseRoute(path: string): Route {
  const parts = path.split('/').filter(Boolean).map(decoded);
  const panel = panelOf(parts);
  const behind = panel ? parts.slice(0, panel.type !== 'card' ? -1 : panel.comment === undefined ? -2 : -4) : parts;
  const only = behind.at(-2) === 'only' && behind.length > 2;
  const filter = only ? parseFilter(behind.at(-1) ?? '') : NO_FILTER;
  return { view: viewOf(only ? behind.slice(0, -2) : behind), filter, panel };
}

function viewOf(parts: readonly string[]): View {
  const [name, detail] = parts;
  if (name === 'calendar') return calendarOf(parts.slice(1));
  if (name === 'wheel') return wheelOf(parts.slice(1));
  if (name === 'meeting') return meetingOf(parts);
  if (name === 'settings') return settingsOf(parts);
  if (name === 'help') return { name, ...ruleOf(detail) };
  return { name: 'board' };
}

function calendarOf([first = '', second]: readonly string[]): View {
  const mode = MODES.find((known) => known === first) ?? 'month';
  return { name: 'calendar', mode, at: dayOf(mode === first ? second : first) };
}

/** In any order: `2027` or `2027-Q1`, what the rings are, how it is looked at. */
function wheelOf(parts: readonly string[]): View {
  const [, year, quarter] = parts.map((part) => /^(\d{4})(?:-Q([1-4]))?$/.exec(part)).find(Boolean) ?? [];
  const known = year !== undefined && +year >= 1900 && +year < 3000;
  return {
    name: 'wheel', year: known ? +year : null, quarter: (known && QUARTERS.find((one) => one === +(quarter ?? 0))) || null,
    rings: WHEEL_RINGS.find((one) => parts.includes(one)) ?? WHEEL.rings, mode: WHEEL_MODES.find((one) => parts.includes(one)) ?? WHEEL.mode,
  };
}

function meetingOf([, id = '', page]: readonly string[]): View {
  return { name: 'meeting', id: id || null, page: id && page === 'minutes' ? 'minutes' : 'room', step: (id !== '' && AGENDA_STEPS.find((step) => step === page)) || null };
}

/** The first day of what `2026-11` or `2026-W48` names; null for anything else. */
function dayOf(text = ''): CalendarDate | null {
  const slot = parseSlot(/^\d{4}-\d\d$/.test(text) ? `${text}-01` : text);
  if (slot?.precision === 'week') return fromDayNumber(mondayOf(slot));
  return slot?.precision === 'day' ? slot.date : null;
}

function ruleOf(text: string | undefined): { readonly rule?: RuleId } {
  const rule = RULES.find((id) => id === text);
  return rule ? { rule } : {};
}

function settingsOf([, section = 'workspace', ...rest]: readonly string[]): View {
  if (section !== 'channels') return { name: 'settings', section, ...ruleOf(rest[0]) };
  const [channel, rule] = rest;
  return { name: 'settings', section, ...(channel ? { channel, ...ruleOf(rule) } : {}) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // typed by hand: it names nothing, and the view says so
  }
}

function panelOf(parts: readonly string[]): Panel {
  const last = parts.at(-1);
  if (parts.at(-2) === 'comment' && parts.at(-4) === 'card') return { type: 'card', id: parts.at(-3)!, comment: last! }; // those between and after
  if (last === 'new' || last === 'collisions') return { type: last };
  const id = parts.at(-2) === 'card' ? last : undefined;
  return id ? { type: 'card', id } : null;
}

/** Writes a route as a path; `parseRoute` reads it back. */
export function formatRoute({ view, filter, panel }: Route): string {
  const only = formatFilter(filter);
  const base = `/${[...viewParts(view), ...(only ? ['only', only] : [])].map(encodeURIComponent).join('/')}`;
  if (!panel) return base;
  return panel.type === 'card' ? `${base}/${['card', panel.id, ...(panel.comment === undefined ? [] : ['comment', panel.comment])].map(encodeURIComponent).join('/')}` : `${base}/${panel.type}`;
}

function viewParts(view: View): string[] {
  const other = (part: string, usual: string): string | null => (part === usual ? null : part);
  const given = (...parts: (string | number | null | undefined)[]): string[] => parts.filter((part) => part !== null && part !== undefined).map(String);
  switch (view.name) {
    case 'board': return ['board'];
    case 'calendar': return view.mode === 'month' ? given('calendar', view.at?.slice(0, 7)) : given('calendar', view.mode, view.at && formatWeek(isoWeekOf(toDayNumber(view.at))));
    case 'wheel': return given('wheel', view.year && `${view.year}${view.quarter ? `-Q${view.quarter}` : ''}`, other(view.rings, WHEEL.rings), other(view.mode, WHEEL.mode));
    case 'meeting': return given('meeting', view.id, view.page === 'minutes' ? 'minutes' : view.step);
    case 'settings': return given('settings', view.section, view.channel, view.rule);
    case 'help': return given('help', view.rule);
  }
}

export function useRoute(): Route {
  const [path] = useHashLocation();
  return useMemo(() => parseRoute(path), [path]);
}

/** Hears of every other address; gives the way to stop. */
export function onAddress(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The route as it is now, outside of rendering. */
export const routeNow = (): Route => parseRoute(location.hash.replace(/^#/, ''));

/** A place to go to; the filter stays as it is where none is given. */
export type Place = Omit<Route, 'filter'> & { readonly filter?: Filter };
const whole = (place: Place): Route => ({ filter: routeNow().filter, ...place });

export function go(place: Place, replace = false): void {
  navigate(formatRoute(whole(place)), { replace });
}

/** Links of the page lead at once: the browser's own way to another part of a page is a frame longer. */
export function leadLinks(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
    const href = link?.getAttribute('href');
    if (!href || href === location.hash || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link?.hasAttribute('target')) return;
    event.preventDefault();
    navigate(href);
  });
}

/** Opens a panel over the view that is there; null closes it. */
export function openPanel(panel: Panel): void {
  go({ ...routeNow(), panel });
}

/** The `href` of a place, for links. */
export const hrefOf = (place: Place): string => `#${formatRoute(whole(place))}`;

/** The day that the address of a mode names for a date: the first of its month, or the Monday of its week. */
export function calendarStart(mode: CalendarMode, date: CalendarDate): CalendarDate {
  if (mode === 'month') return `${date.slice(0, 7)}-01` as CalendarDate; // every month has a first
  return fromDayNumber(mondayOf(isoWeekOf(toDayNumber(date))));
}
