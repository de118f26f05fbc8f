/** A text in the room there is for it. */

/** The text, cut with "…" where it is too long; then the whole of it is `rest`, for the notes. */
export function fitted(text: string, length: number): { readonly text: string; readonly rest: string } {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? { text: line, rest: '' } : { text: `${line.slice(0, length - 2).toWellFormed()}…`, rest: text };
}
