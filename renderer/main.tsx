/** The page's entry: asks for the plan at once, so that it is on its way while the rest of the page starts. */
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/ground.css';
import { given, takeAddress } from './store/address.ts';
import { connect } from './store/transport.ts';

takeAddress();
void document.fonts.load('13px "Inter Variable"'); // there before the first words, so that nothing is laid out twice
const connection = connect(given('token'));
const { start } = await import('./start.tsx');
start(connection);
