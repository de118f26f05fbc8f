/** Where the page is: a view, and a panel over it. All of it is in the address, so every card has a link. */
import { useMemo } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { RULES } from '../../shared/domain/records.ts';
import type { RuleId } from '../../shared/domain/records.ts';

export type Panel = { readonly type: 'card'; readonly id: string } | { readonly type: 'new' } | { readonly type: 'collisions' } | null;
export type View =
  | { readonly name: 'board' }
  /** `month` as `2026-11`; null for today's. */
  | { readonly name: 'calendar'; readonly month: string | null }
  /** `channel`: the one whose settings are open; `rule`: the one that is meant. */
  | { readonly name: 'settings'; readonly section: string; readonly channel?: string; readonly rule?: RuleId }
  /** What a rule means, with a picture; without one, the list of them. */
  | { readonly name: 'help'; readonly rule?: RuleId };
export interface Route {
  readonly view: View;
  readonly panel: Panel;
}

/**
 * Reads `/board`, `/calendar/2026-11`, `/settings/rules/min-gap`, `/settings/channels/ID/min-gap`, `/help/min-gap`, each followed by `/card/ID`, `/new` or `/collisions`.
 */
export function parseRoute(path: string): Route {
  const parts = path.split('/').filter(Boolean).map(decoded);
  const panel = panelOf(parts);
  const [name, detail] = parts;
  if (name === 'calendar') return { view: { name, month: /^\d{4}-(0[1-9]|1[0-2])$/.test(detail ?? '') ? detail! : null }, panel };
  const own = panel ? parts.slice(0, panel.type === 'card' ? -2 : -1) : parts;
  if (name === 'settings') return { view: settingsOf(own), panel };
  if (name === 'help') return { view: { name, ...ruleOf(own[1]) }, panel };
  return { view: { name: 'board' }, panel };
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
  if (last === 'new' || last === 'collisions') return { type: last };
  const id = parts.at(-2) === 'card' ? last : undefined;
  return id ? { type: 'card', id } : null;
}

/** Writes a route as a path; `parseRoute` reads it back. */
export function formatRoute({ view, panel }: Route): string {
  const base = `/${viewParts(view).map(encodeURIComponent).join('/')}`;
  if (!panel) return base;
  return panel.type === 'card' ? `${base}/card/${encodeURIComponent(panel.id)}` : `${base}/${panel.type}`;
}

function viewParts(view: View): string[] {
  const given = (...parts: (string | null | undefined)[]): string[] => parts.filter((part) => part !== null && part !== undefined);
  switch (view.name) {
    case 'board': return ['board'];
    case 'calendar': return given('calendar', view.month);
    case 'settings': return given('settings', view.section, view.channel, view.rule);
    case 'help': return given('help', view.rule);
  }
}

export function useRoute(): Route {
  const [path] = useHashLocation();
  return useMemo(() => parseRoute(path), [path]);
}

/** The route as it is now, outside of rendering. */
export const routeNow = (): Route => parseRoute(location.hash.replace(/^#/, ''));

export function go(route: Route, replace = false): void {
  navigate(formatRoute(route), { replace });
}

/** Opens a panel over the view that is there; null closes it. */
export function openPanel(panel: Panel): void {
  go({ ...routeNow(), panel });
}

/** The `href` of a route, for links. */
export const hrefOf = (route: Route): string => `#${formatRoute(route)}`;
