/** The keyboard on the board: arrows walk cards and gaps, Enter opens, X chooses, Alt and an arrow change the order, I writes an idea. */
import type { KeyboardEvent } from 'react';
import type { CardId } from '../../../shared/domain/records.ts';
import { sectionKeyOf } from '../../../shared/planning/sections.ts';
import { shownNow, shownOf } from '../../store/filter.ts';
import { announce } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { rankIn } from '../../store/rank.ts';
import { openPanel } from '../../store/route.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { reorder } from '../drag/drop.ts';
import { onChoosingKey, walkedOver } from './board-choosing.ts';
import { focusCard, focusGap } from './board-focus.ts';
import { lists } from './lists.ts';
import type { List } from './lists.ts';

/** So many cards does a Page key go. */
const PAGE = 8;

/** What the arrows stop at: cards, and the gaps between them. */
const stopsOf = (list: List) => list.rows.filter((row) => row.type === 'card' || row.type === 'gap');
const idOf = (row: ReturnType<typeof stopsOf>[number]): string => (row.type === 'card' ? row.card.id : row.gap.key);

/** Handles a key on a focused card, or gap, which is a button and opens itself. */
export function onBoardKey(event: KeyboardEvent<HTMLElement>, t: Translate): void {
  const { card, gap } = event.target instanceof HTMLElement ? event.target.dataset : {};
  const id = card ?? gap;
  if (!id || event.defaultPrevented) return;
  if (card && onChoosingKey(event, card as CardId)) return event.preventDefault(); // written there as one
  if (event.ctrlKey || event.metaKey) return;
  if (gap && (event.altKey || event.key === 'Enter')) return;
  const handled = event.altKey ? reorderBy(id, event.key, t) : event.key === 'Enter' ? open(id) : walk(id, event.key, event.shiftKey);
  if (handled) event.preventDefault();
}

function open(id: string): true {
  openPanel({ type: 'card', id });
  return true;
}

/** `over`: what it comes to is chosen. */
function walk(id: string, key: string, over: boolean): boolean {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return across(id, key === 'ArrowLeft' ? -1 : 1);
  for (const list of lists.values()) {
    const stops = stopsOf(list);
    const at = stops.findIndex((row) => idOf(row) === id);
    if (at < 0) continue;
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, PageUp: Math.max(at - PAGE, 0), PageDown: Math.min(at + PAGE, stops.length - 1), Home: 0, End: stops.length - 1 }[key];
    if (to === undefined) return false;
    const row = stops[to];
    if (row?.type === 'card') {
      const from = usePlan.getState().plan.cards.get(id);
      if (over && from) walkedOver(from.id, row.card.id);
      focusCard(row.card.id);
    } else if (row) focusGap(row.gap);
    return true;
  }
  return false;
}

const STOP = '[data-card], [data-gap]';

/** To the card or gap at the same height in the next column that has one. */
function across(id: string, step: 1 | -1): boolean {
  const from = document.querySelector(`[data-card="${CSS.escape(id)}"], [data-gap="${CSS.escape(id)}"]`);
  const bodies = [...document.querySelectorAll<HTMLElement>('.board [data-col]')];
  const height = (node: Element): number => node.getBoundingClientRect().top;
  for (let i = bodies.findIndex((body) => body.contains(from)) + step; bodies[i]; i += step) {
    const nodes = [...bodies[i]!.querySelectorAll<HTMLElement>(STOP)]; // the loop looked
    const [nearest] = nodes.sort((a, b) => Math.abs(height(a) - height(from!)) - Math.abs(height(b) - height(from!))); // what has the focus is there
    const card = usePlan.getState().plan.cards.get(nearest?.dataset['card'] ?? '');
    if (card) focusCard(card.id);
    else nearest?.focus();
    if (nearest) break;
  }
  return true;
}

function reorderBy(id: string, key: string, t: Translate): boolean {
  const { plan, today, board } = usePlan.getState();
  const card = plan.cards.get(id);
  if (!card || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
  const section = board.columns.flatMap(({ sections }) => sections).find((s) => s.key === sectionKeyOf(card, today));
  if (!section) return true;
  // Past the next card that is shown, whatever lies hidden between; the rank is one among them all.
  const shown = shownOf(section.cards, shownNow().shows);
  const to = shown.indexOf(card) + (key === 'ArrowUp' ? -1 : 1);
  const past = shown[to];
  if (!past) return true;
  const before = key === 'ArrowUp' ? past : section.cards[section.cards.indexOf(past) + 1];
  reorder(card, rankIn(section.cards, before?.id ?? null, id));
  focusCard(card.id);
  announce(t('board.moved', { title: card.title, at: String(to + 1), all: String(shown.length) }));
  return true;
}
