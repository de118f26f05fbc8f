import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { withDensity } from './density.ts';

/** A white dot. */
const DOT = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'));

it('says how large a PNG is on paper, right after its head, with a check sum that holds', () => {
  const png = Buffer.from(withDensity(DOT));
  const at = png.indexOf('pHYs');
  expect(at).toBe(37);
  expect([png.readUInt32BE(at - 4), png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([9, 11_811, 11_811, 1]);
  expect(png.readUInt32BE(at + 13)).toBe(crc32(png.subarray(at, at + 13)));
  expect(Buffer.concat([png.subarray(0, 33), png.subarray(54)])).toEqual(Buffer.from(DOT));
});
