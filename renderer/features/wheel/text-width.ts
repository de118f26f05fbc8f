/** How wide a text is in the letters of the page, in units of a drawing. */
const pen = document.createElement('canvas').getContext('2d');

const known = new Map<string, number>();
/** More texts than some years have. */
const MANY = 5000;
document.fonts.addEventListener('loadingdone', () => known.clear());

export function widthOf(text: string, size: number, weight: number): number {
  const key = `${weight} ${size} ${text}`;
  let width = known.get(key);
  if (width !== undefined) return width;
  width = measured(text, size, weight);
  if (known.size > MANY) known.clear();
  known.set(key, width);
  return width;
}

function measured(text: string, size: number, weight: number): number {
  if (!pen) return text.length * size * 0.6; // no page without a canvas is known; this is more than any text needs
  pen.font = `${weight} ${size}px "Inter Variable", Inter, system-ui, sans-serif`;
  return pen.measureText(text).width;
}
