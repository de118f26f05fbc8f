/** How large a PNG is on paper: a canvas writes none of it, so that a poster would be printed as large as a wall. */

/** 300 dots an inch, in dots a metre. */
const DOTS = 11_811;
/** The signature and the first chunk, which every PNG begins with. */
const HEAD = 33;

/** A PNG that says it has 300 dots an inch, in its `pHYs` chunk. */
export function withDensity(png: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, DOTS);
  view.setUint32(12, DOTS);
  chunk[16] = 1; // a metre
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const out = new Uint8Array(png.length + chunk.length);
  out.set(png.subarray(0, HEAD));
  out.set(chunk, HEAD);
  out.set(png.subarray(HEAD), HEAD + chunk.length);
  return out;
}

/** The check sum of a PNG's chunks. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
