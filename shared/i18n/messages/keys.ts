import { bilingual } from '../language.ts';

/** The ways to find what can be done, and how its keys are written. What it is called: `actions.ts`. */
export const keys = bilingual(
  {
    menu: 'Meny',
    searchOrDo: 'Sök eller gör',
    title: 'Kortkommandon',
    shift: 'Skift',
    withKeys: '{name} ({keys})',
  },
  {
    menu: 'Menu',
    searchOrDo: 'Search or do',
    title: 'Keyboard shortcuts',
    shift: 'Shift',
    withKeys: '{name} ({keys})',
  },
);
