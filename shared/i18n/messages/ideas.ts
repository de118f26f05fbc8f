import { bilingual } from '../language.ts';

/** What an idea says about itself on its card, on board and tray. */
export const ideas = bilingual(
  {
    starred: 'Stjärnmärkt',
    votes: '{count, plural, one {# röst} other {# röster}}',
    from: 'Från {name}',
    byForm: 'Formulär',
    capture: 'Fånga idéer',
  },
  {
    starred: 'Starred',
    votes: '{count, plural, one {# vote} other {# votes}}',
    from: 'From {name}',
    byForm: 'Form',
    capture: 'Catch ideas',
  },
);
