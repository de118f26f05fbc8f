/**
 * A drawing as a picture. The page's policy lets a picture bring no letters of its own, and a picture knows none of the page's:
 * so all but the texts is drawn as a picture, and the texts over it, letter by letter where the browser has laid them out.
 */
import { withDensity } from './density.ts';

/** A PNG of a drawing, 300 dots an inch. `drawn`: as it is laid out on the page; `plain`: the same, as it stands alone. */
export async function pngOf(drawn: SVGSVGElement, plain: SVGSVGElement, width: number, height: number): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas of that size');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  await shapes(pen, plain, width, height);
  const { width: across, height: down } = drawn.viewBox.baseVal;
  const toCanvas = new DOMMatrix().scale(width / across, height / down).multiply(drawn.getScreenCTM()?.inverse());
  for (const text of drawn.querySelectorAll('text')) write(pen, text, toCanvas.multiply(text.getScreenCTM() ?? undefined));
  const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'));
  if (!blob) throw new Error('no picture of that size');
  return new Blob([withDensity(new Uint8Array(await blob.arrayBuffer())) as BlobPart], { type: 'image/png' }); // its buffer is shared with nobody
}

async function shapes(pen: CanvasRenderingContext2D, plain: SVGSVGElement, width: number, height: number): Promise<void> {
  const drawing = plain.cloneNode(true) as SVGSVGElement; // of the same kind
  for (const part of drawing.querySelectorAll('text, style')) part.remove();
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' }));
  const picture = new Image();
  picture.src = url;
  try {
    await picture.decode();
    pen.drawImage(picture, 0, 0, width, height);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A text where it is; along an arc each letter stands on its own. */
function write(pen: CanvasRenderingContext2D, text: SVGTextElement, place: DOMMatrix): void {
  const letters = text.getNumberOfChars();
  const style = getComputedStyle(text);
  if (letters === 0 || style.display === 'none') return;
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
  pen.fillStyle = style.fill;
  pen.globalAlpha = opacityOf(text);
  // A ground of its own round the letters, where the style sheet gives them one.
  const halo = style.stroke !== 'none' && style.paintOrder.startsWith('stroke');
  if (halo) Object.assign(pen, { strokeStyle: style.stroke, lineWidth: parseFloat(style.strokeWidth), lineJoin: 'round' });
  const content = text.textContent;
  const put = (what: string, at: number): void => {
    const { x, y } = text.getStartPositionOfChar(at);
    pen.setTransform(place.translate(x, y).rotate(text.getRotationOfChar(at)));
    if (halo) pen.strokeText(what, 0, 0);
    pen.fillText(what, 0, 0);
  };
  if (!text.querySelector('textPath')) put(content, 0);
  else for (let at = 0; at < letters; ) {
    const letter = String.fromCodePoint(content.codePointAt(at) ?? 0x20);
    put(letter, at);
    at += letter.length;
  }
  pen.globalAlpha = 1;
  pen.resetTransform();
}

/** How strong a part is with all that it is in. */
function opacityOf(part: Element | null): number {
  return part instanceof SVGElement ? Number(getComputedStyle(part).opacity) * opacityOf(part.parentElement) : 1;
}
