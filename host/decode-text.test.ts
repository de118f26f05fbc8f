import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const TEXT = 'rubrik;kanal\nÅrets smörgåstårta;Blogg – ”nu”\n';

describe('the text of a file', () => {
  it('in UTF-8, with and without a mark', () => {
    expect(decodeText(Buffer.from(TEXT))).toBe(TEXT);
    expect(decodeText(Buffer.from(`\ufeff${TEXT}`))).toBe(TEXT);
  });

  it('in UTF-16, either way round, with and without a mark', () => {
    for (const text of [TEXT, `\ufeff${TEXT}`]) {
      expect(decodeText(Buffer.from(text, 'utf16le'))).toBe(TEXT);
      expect(decodeText(Buffer.from(text, 'utf16le').swap16())).toBe(TEXT);
    }
  });

  it('in Windows-1252, as Excel saves CSV', () => {
    expect(decodeText(Uint8Array.from([0xc5, 0x72, 0x65, 0x74, 0x73, 0x20, 0x73, 0x6d, 0xf6, 0x72, 0x20, 0x96, 0x80]))).toBe('Årets smör –€');
  });

  it('is some text, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      expect(typeof decodeText(bytes)).toBe('string');
    }));
  });
});
