/** A person's name as it is read. */
import type { Person } from '../domain/records.ts';
import type { Translate } from '../i18n/messages.ts';

/** "Anna Ek"; "Anna Ek (archived)" of one who has left the list: what is hers still needs somebody. */
export const nameOf = ({ name, archived }: Person, t: Translate): string => (archived ? t('word.archivedName', { name }) : name);
