/** What a PDF of Chromium's says of itself: how many pages it has, and how large they are. */
export function pagesOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Error('no PDF');
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => `${mm(width)}×${mm(height)}`);
}

/** Millimetres of so many points. */
const mm = (points = '0'): number => Math.round((+points / 72) * 25.4);
