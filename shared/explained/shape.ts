/** The few SVG elements that the pictures are made of. Colours are tokens (`var(--error)`), signs are symbols of the page (`#sev-error`). */
export interface Shape {
  readonly tag: 'rect' | 'path' | 'text' | 'use';
  /** Named as React names them. */
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly text?: string;
}
type More = Shape['attrs'];

export const color = (token: string): string => `var(--${token})`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, more: More = {}): Shape => ({
  tag: 'rect', attrs: { x, y, width, height, fill: color(fill), ...more },
});

export const line = (d: string, token: string, width = 1, more: More = {}): Shape => ({
  tag: 'path', attrs: { d, fill: 'none', stroke: color(token), strokeWidth: width, ...more },
});

export const words = (x: number, y: number, text: string, token = 'ink', more: More = {}): Shape => ({
  tag: 'text', attrs: { x, y, fill: color(token), fontSize: 12, ...more }, text,
});
export const MIDDLE = { textAnchor: 'middle' } as const;
export const BOLD = { fontWeight: 640 } as const;

/** A sign that fills itself with its colour: a status, a severity, a category's shape. */
export const sign = (id: string, x: number, y: number, size: number, token: string): Shape => ({
  tag: 'use', attrs: { href: `#${id}`, x, y, width: size, height: size, fill: 'currentColor', color: color(token) },
});

/** A sign of lines. */
export const icon = (id: string, x: number, y: number, size: number, token: string): Shape => ({
  tag: 'use',
  attrs: { href: `#i-${id}`, x, y, width: size, height: size, fill: 'none', stroke: color(token), strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' },
});
