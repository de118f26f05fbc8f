/** What the door put into this page's address. */

/**
 * Takes in `#token=…&lang=sv`, with where to go behind it. It leaves the address bar and is kept for this tab only, so
 * that a reload works and a copied link does not give the key away.
 */
export function takeAddress(): void {
  const match = /^#((?:&?(?:token|lang)=[\w-]+)+)(\/.*)?$/.exec(location.hash);
  if (!match) return;
  for (const [name, value] of new URLSearchParams(match[1])) sessionStorage.setItem(name, value);
  history.replaceState(null, '', `#${match[2] ?? '/board'}`);
}

/** What the door gave this tab: its key, or the language the program was started with. */
export const given = (name: 'token' | 'lang'): string | null => sessionStorage.getItem(name);
