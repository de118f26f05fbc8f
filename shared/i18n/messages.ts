/** All messages, in both languages. A new namespace is a file in `messages/` and a line here. */
import { createTranslator } from 'use-intl/core';
import type { Language } from './language.ts';
import { action } from './messages/action.ts';
import { agenda } from './messages/agenda.ts';
import { cli } from './messages/cli.ts';
import { collision } from './messages/collision.ts';
import { calendar } from './messages/calendar.ts';
import { collisionsPanel } from './messages/collisions-panel.ts';
import { begin } from './messages/begin.ts';
import { board } from './messages/board.ts';
import { database } from './messages/database.ts';
import { dayNotes } from './messages/day-notes.ts';
import { drag } from './messages/drag.ts';
import { editor } from './messages/editor.ts';
import { error } from './messages/error.ts';
import { feeds } from './messages/feeds.ts';
import { filter } from './messages/filter.ts';
import { help } from './messages/help.ts';
import { ics } from './messages/ics.ts';
import { imports } from './messages/import.ts';
import { importView } from './messages/import-view.ts';
import { matrix } from './messages/matrix.ts';
import { menu } from './messages/menu.ts';
import { month } from './messages/month.ts';
import { pause } from './messages/pause.ts';
import { print } from './messages/print.ts';
import { quarter } from './messages/quarter.ts';
import { reads } from './messages/reads.ts';
import { recurrence } from './messages/recurrence.ts';
import { recurring } from './messages/recurring.ts';
import { results } from './messages/results.ts';
import { reuse } from './messages/reuse.ts';
import { roll } from './messages/roll.ts';
import { series } from './messages/series.ts';
import { settings } from './messages/settings.ts';
import { shell } from './messages/shell.ts';
import { start } from './messages/start.ts';
import { week } from './messages/week.ts';
import { tray } from './messages/tray.ts';
import { wheel } from './messages/wheel.ts';
import { wheelPanel } from './messages/wheel-panel.ts';
import { wheelMove } from './messages/wheel-move.ts';
import { wheelPoster } from './messages/wheel-poster.ts';
import { wheelFile } from './messages/wheel-file.ts';
import { word } from './messages/word.ts';

const namespaces = { action, agenda, begin, database, dayNotes, calendar, cli, board, collision, collisionsPanel, drag, editor, error, feeds, filter, help, ics, import: imports, importView, matrix, menu, month, pause, print, quarter, reads, recurrence, recurring, results, reuse, roll, series, settings, shell, start, week, tray, wheel, wheelPanel, wheelMove, wheelPoster, wheelFile, word };

type In<L extends Language> = { readonly [N in keyof typeof namespaces]: (typeof namespaces)[N][L] };
export type Messages = In<'sv'>;

/** The messages of one language, as a tree. */
export function messagesIn(language: Language): Messages {
  const entries = Object.entries(namespaces).map(([name, both]) => [name, both[language]] as const);
  return Object.fromEntries(entries) as unknown as Messages; // `bilingual` made sure that both have the same keys
}

type Leaves<Tree, Path extends string = ''> = {
  [K in keyof Tree & (string | number)]: Tree[K] extends string ? `${Path}${K}` : Leaves<Tree[K], `${Path}${K}.`>;
}[keyof Tree & (string | number)];
/** The path of a message: `error.title-empty`. */
export type MessageKey = Leaves<Messages>;

/**
 * Says a message: `t('shell.week', { week: 48 })`. The compiler knows the keys. Arguments are held by a test instead: to
 * read them out of a thousand ICU texts cost it minutes and gigabytes.
 */
export type Translate = (key: MessageKey, args?: Readonly<Record<string, string | number>>) => string;

const translators = new Map<Language, Translate>();

/** The translator of a language. */
export function translate(language: Language): Translate {
  let t = translators.get(language);
  if (!t) {
    const formatted = createTranslator({ locale: language, messages: messagesIn(language) as never }) as unknown as Translate; // see Translate
    const plain = new Map<MessageKey, string>(); // the same every time; a view asks for them by the hundred
    t = (key, args) => {
      if (args) return formatted(key, args);
      const known = plain.get(key) ?? formatted(key);
      plain.set(key, known);
      return known;
    };
    translators.set(language, t);
  }
  return t;
}
