import { bilingual } from '../language.ts';

/** What an event says in another program's calendar. */
export const ics = bilingual(
  { name: 'Publiceringsplan', status: 'Status', format: 'Format', owners: 'Ansvarig' },
  { name: 'Publishing plan', status: 'Status', format: 'Format', owners: 'Owners' },
);
