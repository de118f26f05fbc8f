/** All messages, in both languages. A new namespace is a file in `messages/` and a line here. */
import { createTranslator } from 'use-intl/core';
import type { Language } from './language.ts';
import { action } from './messages/action.ts';
import { collision } from './messages/collision.ts';
import { calendar } from './messages/calendar.ts';
import { collisionsPanel } from './messages/collisions-panel.ts';
import { begin } from './messages/begin.ts';
import { board } from './messages/board.ts';
import { database } from './messages/database.ts';
import { drag } from './messages/drag.ts';
import { editor } from './messages/editor.ts';
import { error } from './messages/error.ts';
import { imports } from './messages/import.ts';
import { importView } from './messages/import-view.ts';
import { menu } from './messages/menu.ts';
import { recurrence } from './messages/recurrence.ts';
import { settings } from './messages/settings.ts';
import { shell } from './messages/shell.ts';
import { start } from './messages/start.ts';
import { word } from './messages/word.ts';

const namespaces = { action, begin, database, calendar, board, collision, collisionsPanel, drag, editor, error, import: imports, importView, menu, recurrence, settings, shell, start, word };

type In<L extends Language> = { readonly [N in keyof typeof namespaces]: (typeof namespaces)[N][L] };
export type Messages = In<'sv'>;

/** The messages of one language, as a tree. */
export function messagesIn(language: Language): Messages {
  const entries = Object.entries(namespaces).map(([name, both]) => [name, both[language]] as const);
  return Object.fromEntries(entries) as unknown as Messages; // `bilingual` made sure that both have the same keys
}

const translators = new Map<Language, Translate>();
const createFor = (language: Language) => createTranslator({ locale: language, messages: messagesIn(language) });
export type Translate = ReturnType<typeof createFor>;

/** The translator of a language: `t('error.title-empty')`. Keys and arguments are checked by the compiler. */
export function translate(language: Language): Translate {
  let t = translators.get(language);
  if (!t) translators.set(language, (t = createFor(language)));
  return t;
}
