/** The page's entry: the connection first, so that the plan is on its way while React starts. */
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/ground.css';
import './ui/shell.css';
import './ui/marks.css';
import './ui/panel.css';
import './ui/empty.css';
import './ui/motion.css';
import { App, fetchView } from './app.tsx';
import { given, takeAddress } from './store/route.ts';
import { startSession } from './store/session.ts';
import { connect } from './store/transport.ts';
import { SpeechProvider } from './ui/language.tsx';

takeAddress();
startSession(connect(given('token')));
fetchView();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');
createRoot(root).render(
  <SpeechProvider>
    <App />
  </SpeechProvider>,
);
