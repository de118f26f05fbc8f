/** What a list's name says about how far its cards have come. */
import type { Status } from '../../domain/records.ts';

/** Words that a list's name begins with or is, in Swedish and English. */
const WORDS: readonly (readonly [Status, RegExp])[] = [
  ['idea', /^(idé|idéer|ideer|ide|ideas?|backlog|brainstorm\w*|inkorg|inbox|förslag|uppslag)$/],
  ['planned', /^(att göra|to ?do|planerat|planerad|planerade|planned|kommande|upcoming|schemalagt|scheduled)$/],
  ['in-progress', /^(pågår|pågående|doing|in progress|under arbete|arbetas med|work in progress|wip|skrivs|writing)$/],
  ['review', /^(granskning|granskas|för granskning|att granska|in review|review|to review|korrektur|korrläsning|för godkännande|att godkänna)$/],
  ['approved', /^(godkänt|godkänd|godkända|approved|redo|redo att publiceras|klar för publicering|ready|ready to publish)$/],
  ['published', /^(publicerat|publicerad|publicerade|published|postat|posted|klart|klar|klara|done|färdigt|färdiga|färdig|avslutat|avslutade|complete|completed)$/],
];

/** The status of a well-known list name, else null. Signs, numbers and case do not count: "✅ Klart!" is done. */
export function statusOfList(name: string): Status | null {
  const plain = name.normalize('NFC').toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();
  return WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}
