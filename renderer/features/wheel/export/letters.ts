/** The letters of a text as part of a style sheet, so that a drawing looks the same where nobody has the font. */

/** `@font-face` rules with all that the text needs of the page's own font. */
export async function fontRules(text: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href })));
  const needed = rules.flatMap(({ rule, base }) => (rule instanceof CSSFontFaceRule && covers(rule.style.getPropertyValue('unicode-range'), text) ? [{ rule, base }] : []));
  return (await Promise.all(needed.map(({ rule, base }) => withLetters(rule, base)))).join('');
}

/** Whether a range such as `U+0000-00FF, U+0131` has one of a text's letters. */
function covers(range: string, text: string): boolean {
  const spans = [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const);
  return [...text].some((letter) => spans.some(([from, to]) => letter.codePointAt(0)! >= from && letter.codePointAt(0)! <= to)); // a letter has a code
}

async function withLetters(rule: CSSFontFaceRule, base: string): Promise<string> {
  const file = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? '';
  const content = new Uint8Array(await (await fetch(new URL(file, base))).arrayBuffer());
  const said = ['font-family', 'font-weight', 'unicode-range'].map((name) => `${name}:${rule.style.getPropertyValue(name)}`);
  return `@font-face{${[...said, `src:url(data:font/woff2;base64,${btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join(''))}) format("woff2")`].join(';')}}`;
}
