import { bilingual } from '../language.ts';

/** The dialog in which ideas are caught, and what can be done with one afterwards. */
export const capture = bilingual(
  {
    title: 'Fånga idéer',
    label: 'En idé per rad',
    hint: 'Klistra gärna in en hel lista. Enter sparar en ensam rad, {keys} sparar alla, Skift+Enter ger en rad till. Esc stänger.',
    count: '{count, plural, =0 {Ingen idé än} one {# idé} other {# idéer}}',
    saved: '{count, plural, one {# fångad} other {# fångade}}. Skriv nästa, eller stäng.',
    tooMany: 'Högst {most} idéer på en gång. Dela upp listan och spara den i omgångar.',
    close: 'Stäng',
    save: '{count, plural, =0 {Spara} one {Spara idén} other {Spara # idéer}}',
    caught: '{count, plural, one {”{title}” ligger nu bland idéerna.} other {# idéer ligger nu överst bland idéerna.}}',
    about: 'Om idén',
    star: 'Stjärnmärk',
    vote: 'En röst till',
    unvote: 'En röst färre',
    cameFrom: 'Kom in genom idéformuläret, från {name}.',
    cameUnsigned: 'Kom in genom idéformuläret, utan namn.',
  },
  {
    title: 'Catch ideas',
    label: 'One idea per line',
    hint: 'You can paste a whole list. Enter saves a single line, {keys} saves them all, Shift+Enter makes another line. Esc closes.',
    count: '{count, plural, =0 {No idea yet} one {# idea} other {# ideas}}',
    saved: '{count} caught. Write the next one, or close.',
    tooMany: 'At most {most} ideas at once. Divide the list and save it in turns.',
    close: 'Close',
    save: '{count, plural, =0 {Save} one {Save the idea} other {Save # ideas}}',
    caught: '{count, plural, one {“{title}” is now among the ideas.} other {# ideas are now on top of the ideas.}}',
    about: 'About the idea',
    star: 'Star',
    vote: 'One vote more',
    unvote: 'One vote less',
    cameFrom: 'Came in by the idea form, from {name}.',
    cameUnsigned: 'Came in by the idea form, without a name.',
  },
);
