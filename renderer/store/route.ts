/** Where the page is: a view, and a panel over it. All of it is in the address, so every card has a link. */
import { useMemo } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';

export type Panel = { readonly type: 'card'; readonly id: string } | { readonly type: 'new' } | { readonly type: 'collisions' } | null;
export type View =
  | { readonly name: 'board' }
  /** `month` as `2026-11`; null for today's. */
  | { readonly name: 'calendar'; readonly month: string | null }
  | { readonly name: 'settings'; readonly section: string };
export interface Route {
  readonly view: View;
  readonly panel: Panel;
}

/** Reads `/board`, `/calendar/2026-11`, `/settings/channels`, each followed by `/card/ID`, `/new` or `/collisions`. */
export function parseRoute(path: string): Route {
  const parts = path.split('/').filter(Boolean).map(decoded);
  const panel = panelOf(parts);
  const [name, detail] = parts;
  if (name === 'calendar') return { view: { name, month: /^\d{4}-(0[1-9]|1[0-2])$/.test(detail ?? '') ? detail! : null }, panel };
  if (name === 'settings') return { view: { name, section: detail && detail !== 'card' ? detail : 'workspace' }, panel };
  return { view: { name: 'board' }, panel };
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
  const base =
    view.name === 'calendar' ? `/calendar${view.month ? `/${view.month}` : ''}` : view.name === 'settings' ? `/settings/${view.section}` : '/board';
  if (!panel) return base;
  return panel.type === 'card' ? `${base}/card/${encodeURIComponent(panel.id)}` : `${base}/${panel.type}`;
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
