// Which window a page that Chromium opens belongs to.
import { contentsByTarget, devtools, expectedTargets } from './browser.mjs';
import { fromWire } from './scheme.mjs';

/** How long a popup waits for the event that tells what was asked for; the two come in either order. */
const TOLD_WITHIN = 500;

/** A page nobody here opened is a `window.open` or `target=_blank`: put it to its opener's handler, then close it. */
function refusePopup(session, target) {
  const opener = contentsByTarget.get(target.openerId) ?? [...contentsByTarget.values()].at(-1);
  if (!opener) return;
  let late;
  const ask = (asked) => {
    clearTimeout(late);
    opener.off('standin-window-open', ask);
    opener.asked = undefined;
    const url = fromWire(asked?.url ?? target.url);
    const answer = opener.openHandler?.({ url, frameName: asked?.windowName ?? '', features: (asked?.windowFeatures ?? []).join(','), disposition: 'foreground-tab' });
    if (answer && answer.action !== 'deny') console.error('stand-in: only action deny is supported');
    // Run it before it is closed: while it waits, so does an opener in the same process, and one closed first would wait for ever.
    session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
    devtools.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {}); // it may be gone already
  };
  if (opener.asked) return ask(opener.asked);
  opener.on('standin-window-open', ask);
  late = setTimeout(ask, TOLD_WITHIN);
}

/** Called for every target that appears, while it waits before its first script. */
export function targetAttached(session, target) {
  const wanted = target.type === 'page' && expectedTargets.get(target.url);
  if (wanted) {
    expectedTargets.delete(target.url);
    wanted({ target: session, targetId: target.targetId });
  } else if (target.type === 'page') refusePopup(session, target);
  else void session.send('Runtime.runIfWaitingForDebugger').catch(() => {}); // a worker; it may have ended
}
