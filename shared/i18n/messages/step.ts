import { bilingual } from '../language.ts';

/** What a meeting goes through: the room, its agenda, the minutes. */
export const step = bilingual(
  {
    'last-week': 'Förra veckan', today: 'I dag', 'this-week': 'Denna vecka', 'next-week': 'Nästa vecka', clashes: 'Krockar och luckor', ahead: 'Framåt',
    quarter: 'Nästa kvartal', ideas: 'Idéer', decisions: 'Beslut',
  },
  {
    'last-week': 'Last week', today: 'Today', 'this-week': 'This week', 'next-week': 'Next week', clashes: 'Collisions and gaps', ahead: 'Coming up',
    quarter: 'Next quarter', ideas: 'Ideas', decisions: 'Decisions',
  },
);
