/** How wide a text is in the letters of the page, in units of a drawing. */
const pen = document.createElement('canvas').getContext('2d');

export function widthOf(text: string, size: number, weight: number): number {
  if (!pen) return text.length * size * 0.6; // no page without a canvas is known; this is more than any text needs
  pen.font = `${weight} ${size}px "Inter Variable", Inter, system-ui, sans-serif`;
  return pen.measureText(text).width;
}
