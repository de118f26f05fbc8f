/** A drawing of the page as one that stands alone: what the style sheet says written on each part, colours as every program knows them. */

/** What each part has from its parent. */
const INHERITED = [
  'fill-rule', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'paint-order',
  'font-family', 'font-size', 'font-weight', 'letter-spacing', 'text-anchor', 'font-variant-numeric',
] as const;
const PAINTS = ['fill', 'stroke'] as const;
/** What is never seen. */
const BARE: ReadonlySet<string> = new Set(['defs', 'title', 'desc']);
/** What is of the page alone. */
const FOREIGN = /^(?:class|style|role|tabindex|focusable|aria-.*|data-.*)$/;

/** A copy of a drawing; what is not shown is left out of it. */
export function plainSvg(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement; // of the same kind
  const colours = colourReader();
  write(drawn, copy, null, colours.read);
  colours.done();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return copy;
}

function write(drawn: Element, copy: Element, above: CSSStyleDeclaration | null, read: (colour: string) => Colour): void {
  const style = getComputedStyle(drawn);
  for (const { name } of [...copy.attributes]) if (FOREIGN.test(name)) copy.removeAttribute(name);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (above && value === above.getPropertyValue(name)) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
  for (const name of PAINTS) paint(copy, name, paintOf(style, name, read), above && paintOf(above, name, read));
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  const parts = [...drawn.children];
  for (const [i, part] of [...copy.children].entries()) {
    const source = parts[i]!; // a copy has as many
    if (BARE.has(source.tagName)) continue;
    if (isUnseen(source)) part.remove();
    else write(source, part, style, read);
  }
  if (copy.tagName === 'use') copy.replaceWith(instead(copy, read(style.color).hex));
}

/** A sign of the page's sprite as a drawing of its own, where the sign was. `colour`: of the words around it. */
function instead(use: Element, colour: string): Element {
  const symbol = document.querySelector(use.getAttribute('href') ?? '');
  const own = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const { name, value } of use.attributes) if (name !== 'href') own.setAttribute(name, value);
  own.setAttribute('color', colour);
  for (const name of ['viewBox', 'fill-rule']) if (symbol?.hasAttribute(name)) own.setAttribute(name, symbol.getAttribute(name) ?? '');
  own.append(...[...(symbol?.children ?? [])].map((part) => part.cloneNode(true)));
  return own;
}

/** Not shown, or only there to be pressed. */
function isUnseen(part: Element): boolean {
  const { display, fill, stroke } = getComputedStyle(part);
  return display === 'none' || (fill === 'rgba(0, 0, 0, 0)' && stroke === 'none' && part.childElementCount === 0);
}

interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

/** With all that makes it weaker. */
function paintOf(style: CSSStyleDeclaration, name: (typeof PAINTS)[number], read: (colour: string) => Colour): Colour {
  const value = style.getPropertyValue(name);
  if (value === 'none') return { hex: 'none', alpha: 1 };
  const { hex, alpha } = read(value);
  return { hex, alpha: alpha * Number(style.getPropertyValue(`${name}-opacity`)) };
}

/** How strong a colour is stands beside it: half of the programs know no other way. */
function paint(copy: Element, name: string, { hex, alpha }: Colour, above: Colour | null): void {
  for (const [attribute, value, before] of [[name, hex, above?.hex], [`${name}-opacity`, alpha, above?.alpha]] as const) {
    if (value === before) copy.removeAttribute(attribute);
    else copy.setAttribute(attribute, String(value));
  }
}

/** Reads any colour of a style sheet as red, green and blue, by asking the browser. */
function colourReader() {
  const probe = document.body.appendChild(document.createElement('i'));
  const known = new Map<string, Colour>();
  const read = (colour: string): Colour => {
    const found = known.get(colour);
    if (found) return found;
    probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
    const [red = 0, green = 0, blue = 0, alpha = 1] = [...getComputedStyle(probe).color.replace('color(srgb', '').matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
    const two = (part: number): string => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, '0');
    const made = { hex: `#${two(red)}${two(green)}${two(blue)}`, alpha: Math.round(alpha * 1000) / 1000 };
    known.set(colour, made);
    return made;
  };
  return { read, done: () => probe.remove() };
}
