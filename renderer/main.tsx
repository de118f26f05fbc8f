/** The page's entry: asks for the plan at once, so that it is on its way while the rest of the page starts. */
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/ground.css';
import { given, takeAddress } from './store/address.ts';
import { connect } from './store/transport.ts';

takeAddress();
const connection = connect(given('token'));
// No await out here: the page's code imports from this file's chunk, so it would wait for itself.
void Promise.all([import('./start.tsx'), dressed()]).then(([{ start }]) => start(connection));

/** This script waits for nothing; what is measured while drawing needs the document, its style sheet and its font. */
async function dressed(): Promise<void> {
  const event = (of: EventTarget, name: string) => new Promise((done) => of.addEventListener(name, done, { once: true }));
  if (document.readyState === 'loading') await event(document, 'DOMContentLoaded');
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({ sheet }) => !sheet);
  await Promise.all(sheets.map((link) => Promise.race([event(link, 'load'), event(link, 'error')])));
  await document.fonts.load('13px "Inter Variable"').catch(() => []); // without it there are other letters, no other page
}
