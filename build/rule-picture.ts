/** A rule's picture as an SVG file that stands alone: with the page's own signs, and its colours for light and dark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawRule } from '../shared/explained/draw.ts';
import type { Shape } from '../shared/explained/shape.ts';
import type { RuleId } from '../shared/domain/records.ts';
import type { Language } from '../shared/i18n/language.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../renderer', file), 'utf8');
const TOKENS = read('ui/tokens.css');
const SIGNS = read('index.html');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** React's names, as SVG has them: `strokeWidth` is `stroke-width`. */
const attribute = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const rounded = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value));

function element({ tag, attrs, text }: Shape): string {
  const named = Object.entries(attrs).map(([name, value]) => ` ${attribute(name)}="${rounded(value)}"`).join('');
  return text === undefined ? `<${tag}${named}/>` : `<${tag}${named}>${escaped(text)}</${tag}>`;
}

/** A token in light and in dark. */
function colorsOf(token: string): readonly [string, string] {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(TOKENS) ?? [];
  if (!light || !dark) throw new Error(`tokens.css has no --${token} for light and dark`);
  return [light, dark];
}

function symbolOf(id: string): string {
  const symbol = new RegExp(`<symbol id="${id}".*?</symbol>`).exec(SIGNS)?.[0];
  if (!symbol) throw new Error(`index.html has no sign ${id}`);
  return symbol;
}

/** `alt`: what it shows, for those who don't see it. */
export function rulePicture(rule: RuleId, language: Language, alt: string): string {
  const { width, height, shapes } = drawRule(rule, language);
  const body = shapes.map(element).join('\n');
  const tokens = [...new Set(['surface', ...Array.from(body.matchAll(/var\(--([a-z0-9-]+)\)/g), (match) => match[1]!)])].toSorted(); // one group, always there
  const signs = [...new Set(Array.from(body.matchAll(/href="#([a-z0-9-]+)"/g), (match) => match[1]!))].toSorted(); // as above
  const colors = (which: 0 | 1) => tokens.map((token) => `--${token}:${colorsOf(token)[which]}`).join(';');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Inter, system-ui, sans-serif" xml:lang="${language}">
<title>${escaped(alt)}</title>
<style>:root{${colors(0)}}@media(prefers-color-scheme:dark){:root{${colors(1)}}}.sev-bang{fill:none;stroke:var(--surface);stroke-width:1.7;stroke-linecap:round}</style>
<defs>${signs.map(symbolOf).join('')}</defs>
${body}
</svg>
`;
}
