/**
 * What the page may do, the same behind both doors: everything comes from where the page came from, nothing is
 * inline, nobody frames it, and no string ever becomes code or markup (Trusted Types without a single policy).
 * `connect` names what the page may talk to besides its own origin.
 */
export function pagePolicy(connect: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    ['connect-src', "'self'", ...connect].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
