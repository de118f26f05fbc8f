/** Whether what somebody wrote is an address on the web. What is no such address is words, and never opened. */
const ON_WEB = /^https?:\/\/[^\s/?#]\S*$/i;
/** "kommun.se/sommar", "www.kommun.se": a host with a dot, and what is on it. */
const BARE = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** The address to open; null where the text is none ("javascript:…", words). */
export function webLink(text: string): string | null {
  const written = text.trim();
  if (ON_WEB.test(written)) return written;
  return BARE.test(written) ? `https://${written}` : null;
}
