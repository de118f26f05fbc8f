import { bilingual } from '../language.ts';

/** What an event says in another program's calendar. */
export const ics = bilingual(
  { name: 'Publiceringsplan', status: 'Status: {status}', format: 'Format: {format}', owners: 'Ansvarig: {owners}' },
  { name: 'Publishing plan', status: 'Status: {status}', format: 'Format: {format}', owners: 'Owners: {owners}' },
);
