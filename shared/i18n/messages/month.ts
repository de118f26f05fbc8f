import { bilingual } from '../language.ts';

/** The endless month: bars of campaigns, what is chosen to be moved together. */
export const month = bilingual(
  {
    campaign: 'Kampanj: {words}. Visar bara kampanjens kort, eller alla igen',
    moreBars: '+{count}',
    moreBarsAbout: 'Också den veckan: {names}',
    chosen: '{count, plural, one {# vald} other {# valda}}',
    noneChosen: 'Inget valt.',
    isChosen: 'vald',
    chipHint: 'X eller Ctrl-klick väljer flera',
    chosenBar: 'Valda kort',
    chosenHint: 'X väljer kortet i fokus. Ctrl-klick lägger till, skift-klick väljer fram till, dra på tom yta ringar in. Escape släpper.',
    move: {
      back: 'Flytta {days, plural, one {en dag} =7 {en vecka} other {# dagar}} tidigare',
      forth: 'Flytta {days, plural, one {en dag} =7 {en vecka} other {# dagar}} senare',
    },
    step: { week: '{sign}1 v', day: '{sign}1 d' },
    clear: 'Släpp valet',
  },
  {
    campaign: 'Campaign: {words}. Shows only the cards of the campaign, or all again',
    moreBars: '+{count}',
    moreBarsAbout: 'Also that week: {names}',
    chosen: '{count} selected',
    noneChosen: 'Nothing selected.',
    isChosen: 'selected',
    chipHint: 'X or Ctrl-click selects several',
    chosenBar: 'Selected cards',
    chosenHint: 'X selects the card in focus. Ctrl-click adds, Shift-click selects up to, dragging on empty ground lassoes. Escape clears.',
    move: {
      back: 'Move {days, plural, one {one day} =7 {one week} other {# days}} earlier',
      forth: 'Move {days, plural, one {one day} =7 {one week} other {# days}} later',
    },
    step: { week: '{sign}1 wk', day: '{sign}1 d' },
    clear: 'Clear selection',
  },
);
