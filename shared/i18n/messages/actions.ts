import { bilingual } from '../language.ts';

/** What can be done from anywhere, by name. */
export const actions = bilingual(
  {
    group: { find: 'Hitta', do: 'Gör', go: 'Gå till', show: 'Utseende', file: 'Filer och papper' },
    name: {
      search: 'Sök, eller gör något', filter: 'Filtrera', collisions: 'Krockar', reminders: 'Påminnelser', keys: 'Kortkommandon', help: 'Vad reglerna betyder',
      newCard: 'Nytt kort', captureIdea: 'Fånga en idé', beginMeeting: 'Börja möte, eller gå in i det som pågår', chosen: 'Till de valda korten', undo: 'Ångra', redo: 'Gör om',
      board: 'Tavlan', month: 'Kalenderns månad', week: 'Kalenderns vecka', channels: 'Kanalerna', agenda: 'Listan', wheel: 'Årshjulet', meetings: 'Mötena', settings: 'Inställningar', today: 'Idag',
      theme: 'Nästa utseende: ljust, mörkt, hög kontrast', density: 'Nästa täthet', language: 'Byt språk till engelska', print: 'Skriv ut', import: 'Importera', export: 'Exportera',
    },
  },
  {
    group: { find: 'Find', do: 'Do', go: 'Go to', show: 'Appearance', file: 'Files and paper' },
    name: {
      search: 'Search, or do something', filter: 'Filter', collisions: 'Collisions', reminders: 'Reminders', keys: 'Keyboard shortcuts', help: 'What the rules mean',
      newCard: 'New card', captureIdea: 'Capture an idea', beginMeeting: 'Begin a meeting, or join the one going on', chosen: 'To the selected cards', undo: 'Undo', redo: 'Redo',
      board: 'The board', month: 'The calendar’s month', week: 'The calendar’s week', channels: 'The channels', agenda: 'The agenda', wheel: 'The wheel', meetings: 'The meetings', settings: 'Settings', today: 'Today',
      theme: 'Next appearance: light, dark, high contrast', density: 'Next density', language: 'Switch to Swedish', print: 'Print', import: 'Import', export: 'Export',
    },
  },
);
