/** The poster as a file: a drawing that stands alone, or a picture of A3 at 300 dots an inch. */
import { fontRules } from './letters.ts';
import { pngOf } from './paint.ts';
import { plainSvg } from './plain-svg.ts';

export type PosterFormat = 'svg' | 'png';
/** A3 lying down: in mm, and in dots. */
const MM = { width: 420, height: 297 };
const DOTS = { width: 4961, height: 3508 };
const SVG = 'http://www.w3.org/2000/svg';

/** `drawn`: the poster as the page has laid it out. `title`: what the drawing is called by programs and screen readers. */
export async function posterFile(drawn: SVGSVGElement, format: PosterFormat, title: string): Promise<Blob> {
  const plain = plainSvg(drawn);
  if (format === 'png') return pngOf(drawn, plain, DOTS.width, DOTS.height);
  plain.setAttribute('width', `${MM.width}mm`);
  plain.setAttribute('height', `${MM.height}mm`);
  plain.setAttribute('role', 'img');
  const named = document.createElementNS(SVG, 'title');
  named.textContent = title;
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await fontRules(plain.textContent);
  plain.prepend(named, ground(drawn), style);
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', new XMLSerializer().serializeToString(plain)], { type: 'image/svg+xml' });
}

/** Paper is white; a drawing has no ground of its own. */
function ground(drawn: SVGSVGElement): SVGElement {
  const sheet = document.createElementNS(SVG, 'rect');
  const { width, height } = drawn.viewBox.baseVal;
  for (const [name, value] of Object.entries({ width, height, fill: '#fff' })) sheet.setAttribute(name, String(value));
  return sheet;
}

/** "arshjul-2026-ekbacka-kommun". */
export const plainName = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
