/** Draws the page and connects it to its host. */
import { createRoot } from 'react-dom/client';
import './ui/shell.css';
import './ui/marks.css';
import './ui/panel.css';
import './ui/empty.css';
import './ui/motion.css';
import { App, fetchView } from './app.tsx';
import { followFilter } from './store/filter.ts';
import { leadLinks } from './store/route.ts';
import { startSession } from './store/session.ts';
import type { Connection } from './store/transport.ts';
import { SpeechProvider, languageNow } from './ui/language.tsx';
import { translate } from '../shared/i18n/messages.ts';

export function start(connection: Connection): void {
  startSession(connection);
  followFilter();
  leadLinks();
  fetchView();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  createRoot(root).render(
    <SpeechProvider>
      <App />
    </SpeechProvider>,
  );
  translate(languageNow(null))('board.count', { count: 0 }); // the first sentence with a figure reads the language's rules: now, not while drawing
}
