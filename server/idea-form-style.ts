/** The form's style, in the page itself: it is let in by its hash (`FORM_POLICY`). Contrast is at least 4.5:1, of edges 3:1. */
export const STYLE = `
:root { color-scheme: light dark; font: 17px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; color: light-dark(#22262e, #eef0f3); background: light-dark(#f6f5f2, #14161b); }
main { max-width: 34rem; margin: 0 auto; padding: clamp(1.25rem, 3vw, 2.5rem) 1.25rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 .75rem; font-size: 1.9rem; line-height: 1.2; letter-spacing: -.015em; text-wrap: balance; }
p { margin: 0 0 .75rem; text-wrap: pretty; }
form { margin-top: 1.25rem; }
.field { margin: 1rem 0; }
label { font-weight: 600; }
.hint { margin: 0 0 .4rem; font-size: .9rem; color: light-dark(#50565f, #b6bcc6); }
.problem { margin: 0 0 .4rem; font-weight: 600; color: light-dark(#b3261e, #ff9c92); }
input, textarea { box-sizing: border-box; width: 100%; padding: .6rem .75rem; border: 1px solid light-dark(#767c86, #8b929d); border-radius: 8px; font: inherit; color: inherit; background: light-dark(#fff, #1d2027); }
textarea { resize: vertical; field-sizing: content; min-height: 3.2em; }
#words { min-height: 4.6em; }
[aria-invalid] { border: 2px solid light-dark(#b3261e, #ff9c92); }
button { min-height: 3rem; padding: .6rem 1.5rem; border: 0; border-radius: 8px; font: inherit; font-weight: 600; color: light-dark(#fff, #06222a); background: light-dark(#0d5a6b, #6fd0e3); cursor: pointer; }
button:hover { background: light-dark(#0a4653, #93deed); }
a { color: light-dark(#0d5a6b, #6fd0e3); }
:is(input, textarea, button, a):focus-visible { outline: 3px solid light-dark(#2f5fd0, #9ab8ff); outline-offset: 2px; }
.trap { position: absolute; left: -100vw; }
@media (forced-colors: active) { button { border: 1px solid; } }
`;
