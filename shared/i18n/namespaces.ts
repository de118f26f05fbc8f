/**
 * All messages, in both languages. A new namespace is a file in `messages/` and a line here. In the built page this table
 * begins empty, and each part of the page brings the namespaces it speaks from (build/vite.messages.ts).
 */
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
import { room } from './messages/room.ts';
import { series } from './messages/series.ts';
import { settings } from './messages/settings.ts';
import { shell } from './messages/shell.ts';
import { step } from './messages/step.ts';
import { start } from './messages/start.ts';
import { week } from './messages/week.ts';
import { tray } from './messages/tray.ts';
import { wheel } from './messages/wheel.ts';
import { wheelPanel } from './messages/wheel-panel.ts';
import { wheelMove } from './messages/wheel-move.ts';
import { wheelPoster } from './messages/wheel-poster.ts';
import { wheelFile } from './messages/wheel-file.ts';
import { word } from './messages/word.ts';

export const namespaces = { action, agenda, begin, database, dayNotes, calendar, cli, board, collision, collisionsPanel, drag, editor, error, feeds, filter, help, ics, import: imports, importView, matrix, menu, month, pause, print, quarter, reads, recurrence, recurring, results, reuse, roll, room, series, settings, shell, start, step, week, tray, wheel, wheelPanel, wheelMove, wheelPoster, wheelFile, word };
