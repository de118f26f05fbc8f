/** Whether a file's first bytes are a workbook's. Apart from reading one, which loads a library. */

/** Whether a file is a zip, or one of Excel's files before 2007: no text in any case. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isOld(bytes);
}
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
/** A compound file: .xls, or a workbook with a password. */
export const isOld = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
