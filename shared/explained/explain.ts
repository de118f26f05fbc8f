/** What is written about each rule, with its default figures in it. */
import { DEFAULT_RULES } from '../collisions/settings.ts';
import { OFFICE_HOURS } from '../domain/defaults.ts';
import type { RuleId, StaffedWeek } from '../domain/records.ts';
import { weekdayNames } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { counting } from './counting.ts';
import { doubles } from './doubles.ts';
import type { Explanation } from './explanation.ts';
import { people } from './people.ts';
import { rhythm } from './rhythm.ts';

const written = (language: Language): Readonly<Record<RuleId, Explanation>> => ({
  ...counting[language], ...people[language], ...doubles[language], ...rhythm[language],
});

/** The page of a rule. */
export function explain(rule: RuleId, language: Language): Explanation {
  const { limit, storyLimit, days, ahead } = DEFAULT_RULES[rule];
  const figures = { limit, storyLimit, days, ahead, staffed: staffedText(OFFICE_HOURS, language) };
  const filled = (text: string): string =>
    Object.entries(figures).reduce((said, [name, figure]) => said.replaceAll(`{${name}}`, String(figure)), text);
  const { says, fires, example, picture, counts, leaves, ways } = written(language)[rule];
  return {
    says: filled(says), fires: filled(fires), example, picture, counts: counts.map(filled), leaves: leaves.map(filled), ways: ways.map(filled),
  };
}

/** "mån–fre 08:00–17:00": days in a row with the same hours. */
function staffedText(week: StaffedWeek, language: Language): string {
  const names = weekdayNames(language, 'short');
  const runs: { first: number; last: number; hours: string }[] = [];
  week.forEach((day, i) => {
    if (!day) return;
    const hours = `${day.from}–${day.to}`;
    const run = runs.at(-1);
    if (run && run.last === i - 1 && run.hours === hours) run.last = i;
    else runs.push({ first: i, last: i, hours });
  });
  return runs.map(({ first, last, hours }) => `${names[first]}${last > first ? `–${names[last]}` : ''} ${hours}`).join(', ');
}
