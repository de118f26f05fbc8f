import { mondayOfNumber } from '../entry.ts';
import { findingOf } from './week-rule.ts';
import type { WeekRule } from './week-rule.ts';

/** An unpublished placement's date, or with week precision the whole week, lies before today (planning rules §4 overdue). */
export const overdue: WeekRule = ({ channel, week, entries, view }, found) => {
  if (!channel.rules.overdue.on || mondayOfNumber(week) >= view.today) return;
  for (const entry of entries) {
    const { card, placement, day } = entry;
    if (card.status === 'published' || placement.publishedAt !== null) continue;
    if ((day ?? mondayOfNumber(week) + 6) >= view.today) continue;
    found.push(findingOf('overdue', [entry], { channel, alone: true }));
  }
};
