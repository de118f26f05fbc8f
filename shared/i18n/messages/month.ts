import { bilingual } from '../language.ts';

/** The endless month: bars of campaigns, and that something is chosen. */
export const month = bilingual(
  {
    campaign: 'Kampanj: {words}. Visar bara kampanjens kort, eller alla igen',
    moreBars: '+{count}',
    moreBarsAbout: 'Också den veckan: {names}',
    isChosen: 'vald',
    chipHint: 'X eller Ctrl-klick väljer flera',
  },
  {
    campaign: 'Campaign: {words}. Shows only the cards of the campaign, or all again',
    moreBars: '+{count}',
    moreBarsAbout: 'Also that week: {names}',
    isChosen: 'selected',
    chipHint: 'X or Ctrl-click selects several',
  },
);
