/**
 * A workbook is a zip. It is unpacked here, by its directory and with a limit that holds whatever the file says of its sizes, and packed again
 * without compression for the library that reads it: so that no file can fill the memory.
 */
import { crc32, inflateRawSync } from 'node:zlib';

export type Entries = Readonly<Record<string, Buffer>>;
export class ZipProblem {
  readonly reason: 'broken' | 'locked' | 'too-large';
  constructor(reason: ZipProblem['reason']) {
    this.reason = reason;
  }
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MOST_ENTRIES = 2000;

/** The entries that are wanted, unpacked, of together `limit` bytes at most. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limit: number): Entries | ZipProblem {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(zip, wanted, limit);
  } catch (error) {
    // Offsets that point nowhere, or data that can't be inflated; zlib says when it would be more than the limit.
    return new ZipProblem(error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken');
  }
}

function entriesOf(zip: Buffer, wanted: (name: string) => boolean, limit: number): Entries | ZipProblem {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) return new ZipProblem('broken');
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return new ZipProblem('too-large');
  const entries: Record<string, Buffer> = {};
  let [at, left] = [zip.readUInt32LE(end + 16), limit];
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== ENTRY) return new ZipProblem('broken');
    const [flags, method, packed] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameSize, extraSize, noteSize] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameSize);
    const local = zip.readUInt32LE(at + 42);
    at += 46 + nameSize + extraSize + noteSize;
    if (!wanted(name)) continue;
    if (flags & 1) return new ZipProblem('locked');
    if (zip.readUInt32LE(local) !== LOCAL || (method !== 0 && method !== 8)) return new ZipProblem('broken');
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + packed);
    if (left <= 0 || (method === 0 && data.length > left)) return new ZipProblem('too-large');
    entries[name] = method === 0 ? data : inflateRawSync(data, { maxOutputLength: left });
    left -= entries[name].length;
  }
  return entries;
}

/** A zip of entries as they are, without compression. */
export function zipStored(entries: Entries): Buffer<ArrayBuffer> {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, data] of Object.entries(entries)) {
    const nameBytes = Buffer.from(name);
    const sizes = Buffer.alloc(26); // version, flags, method, time, date, crc, sizes, lengths: as in both kinds of header
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(0x0800, 2);
    sizes.writeUInt32LE(crc32(data), 10);
    sizes.writeUInt32LE(data.length, 14);
    sizes.writeUInt32LE(data.length, 18);
    sizes.writeUInt16LE(nameBytes.length, 22);
    const [local, entry, tail] = [Buffer.alloc(4), Buffer.alloc(6), Buffer.alloc(14)];
    local.writeUInt32LE(LOCAL);
    entry.writeUInt32LE(ENTRY);
    entry.writeUInt16LE(20, 4);
    tail.writeUInt32LE(offset, 10);
    parts.push(local, sizes, nameBytes, data);
    directory.push(entry, sizes, tail, nameBytes);
    offset += 30 + nameBytes.length + data.length;
  }
  const end = Buffer.alloc(END_SIZE);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt32LE(END);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
