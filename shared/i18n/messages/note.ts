import { bilingual } from '../language.ts';

/** Decisions, notes and to-dos. Small: the board says how much is to be done. */
export const note = bilingual(
  {
    kind: { decision: 'Beslut', note: 'Anteckning', todo: 'Att göra' },
    openTodos: '{count, plural, one {# sak} other {# saker}} att göra från möten',
    gone: 'borttagen person',
  },
  {
    kind: { decision: 'Decision', note: 'Note', todo: 'To do' },
    openTodos: '{count, plural, one {# thing} other {# things}} to do from meetings',
    gone: 'removed person',
  },
);
