import { deflateRawSync, crc32 } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryState } from '../../shared/domain/memory-state.ts';
import { importContext } from '../../shared/exchange/import-for-tests.ts';
import { ImportProblem } from '../../shared/exchange/import-plan.ts';
import { wheelTemplate } from '../../shared/exchange/wheel/template.ts';
import { readWheel } from '../../shared/exchange/wheel/read-wheel.ts';
import type { Sheet } from '../../shared/exchange/wheel/sheet.ts';
import { formatRule } from '../../shared/planning/recurrence-text.ts';
import { isWorkbook } from './is-workbook.ts';
import { readWorkbookFile } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';
import { unzip, zipStored } from './zip.ts';
import type { Entries } from './zip.ts';

const all = (bytes: Uint8Array): Record<string, Buffer> => ({ ...(unzip(bytes, () => true, 1e9) as Entries) }); // our own file
/** A small workbook, with some of its files changed. */
async function workbook(change: (files: Record<string, Buffer>) => void): Promise<Buffer> {
  const files = all(await writeXlsxFile([['Månad', 'Aktivitet'], ['Maj', 'Jobb']], { sheet: 'Hjul' }).toBuffer());
  change(files);
  return zipStored(files);
}
const SHEET = 'xl/worksheets/sheet1.xml';
const inSheet = (change: (xml: string) => string) => workbook((files) => (files[SHEET] = Buffer.from(change(String(files[SHEET])))));
const read = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const sheets = await readWorkbookFile(bytes);
  if (sheets instanceof ImportProblem) throw new Error(`${sheets.reason} ${JSON.stringify(sheets.params)}`);
  return sheets;
};
const refused = async (bytes: Uint8Array) => {
  const problem = await readWorkbookFile(bytes);
  return problem instanceof ImportProblem ? [problem.reason, ...Object.values(problem.params)].join(' ') : 'read';
};

describe('what a workbook holds', () => {
  test('texts, numbers, days, line breaks and merged cells; empty formatted cells are none', async () => {
    const bytes = await writeXlsxFile([
      ['Årshjul', null, null], [{ value: 'Över två', columnSpan: 2 }, null, 47],
      [{ value: new Date('2027-05-12T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' }, { value: ' Rad ett\nrad två ', wrap: true }, true],
    ], { sheet: 'Plan åäö' }).toBuffer();
    expect(isWorkbook(bytes)).toBe(true);
    expect(await read(bytes)).toEqual([{
      name: 'Plan åäö', rows: [['Årshjul', '', ''], ['Över två', '', '47'], ['2027-05-12', 'Rad ett\nrad två', 'true']], merges: [{ row: 1, column: 0, toRow: 1, toColumn: 1 }],
    }]);
    const far = await inSheet((xml) => xml.replace('</sheetData>', '<row r="1048576" spans="1:2"><c r="A1048576" s="0"/></row></sheetData>'));
    expect((await read(far))[0]!.rows).toEqual([['Månad', 'Aktivitet'], ['Maj', 'Jobb']]);
  });

  test('a formula is the value that it had; an error is empty; days counted from 1904 are right', async () => {
    const bytes = await inSheet((xml) => xml.replace('</sheetData>', '<row r="3"><c r="A3" t="str"><f>UPPER("maj")</f><v>MAJ</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>'));
    expect((await read(bytes))[0]!.rows[2]).toEqual(['MAJ', '']);
    const files = all(await writeXlsxFile([[{ value: new Date('2027-05-12T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' }]], { sheet: 'A' }).toBuffer());
    const serial = /<v>(\d+)<\/v>/.exec(String(files[SHEET]))![1]!;
    files[SHEET] = Buffer.from(String(files[SHEET]).replace(serial, String(+serial - 1462)));
    const book = String(files['xl/workbook.xml']);
    files['xl/workbook.xml'] = Buffer.from(book.includes('<workbookPr') ? book.replace('<workbookPr', '<workbookPr date1904="1"') : book.replace(/(<workbook[^>]*>)/, '$1<workbookPr date1904="1"/>'));
    expect((await read(zipStored(files)))[0]!.rows).toEqual([['2027-05-12']]);
  });

  test('what begins like a formula stays text, both ways', async () => {
    const texts = ['=HYPERLINK("http://x")', '+1', '@SUM(A1)', '-2', "'q", '<b>&amp;</b>'];
    const bytes = await writeWorkbook([{ name: 'A', headings: ['H'], widths: [10], rows: texts.map((text) => [text]) }]);
    expect(String(all(bytes)[SHEET])).not.toContain('<f>');
    expect((await read(bytes))[0]!.rows.slice(1).flat()).toEqual(texts);
  });
});

test('any text that is written reads back, but for what no XML can hold', async () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('constructor', '__proto__', '_x0041_', 'a\u0000b', '\uD800', 'å\n ä', ']]>', '&lt;', '  two  '));
  await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (texts) => {
    const held = (text: string): string => text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').trim();
    // eslint-disable-next-line no-control-regex -- they are what XML can't hold
    const fit = texts.map((text) => text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\uFFFD-\uFFFF]/g, ''));
    const bytes = await writeWorkbook([{ name: 'A', headings: ['H'], widths: [10], rows: fit.map((text) => [text, 'end']) }]);
    expect((await read(bytes))[0]!.rows.slice(1).map(([text]) => text)).toEqual(fit.map(held));
  }), { numRuns: 25 });
});

describe('what is written', () => {
  test('a frozen first row, filters, widths; a text that is too long for Excel is cut', async () => {
    const bytes = await writeWorkbook([{ name: 'A', headings: ['H', 'I'], widths: [10, 20], rows: [['x'.repeat(40_000), { date: '2027-01-02' as never }]] }]); // a date
    const xml = String(all(bytes)[SHEET]);
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).toMatch(/state="frozen"/);
    expect(xml.indexOf('<autoFilter')).toBeGreaterThan(xml.indexOf('</sheetData>'));
    expect((await read(bytes))[0]!.rows[1]!.map((cell) => cell.length)).toEqual([32_767, 10]);
  });

  test.each(['sv', 'en'] as const)('the template makes nothing of its examples, and everything of what is written over them (%s)', async (language) => {
    const sheets = await read(await writeWorkbook(wheelTemplate(language)));
    const untouched = readWheel(sheets, new MemoryState(), importContext());
    expect(untouched.leftOut.map(({ reason }) => reason)).toEqual(Array.from({ length: 6 }, () => 'template-example'));
    expect(Object.values(untouched.records).flat()).toEqual([]);
    const plan = readWheel(sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell.replace(/^Ex[ae]mp(?:el|le): /, ''))) })), new MemoryState(), importContext());
    expect(plan.leftOut).toEqual([]);
    expect(plan.records.cards!.map(({ rule }) => formatRule(rule!))).toEqual(['week 47', '12-13', 'easter-7', 'last friday of november', 'month 5', 'Q1']);
    expect(plan.records.cards![0]).toMatchObject({ leadWeeks: 4, owners: [expect.any(String)], category: expect.any(String) });
    expect([plan.records.placements!.length, plan.records.channels!.length, plan.records.categories!.length]).toEqual([6, 1, 2]);
  });
});

describe('nothing harmful', () => {
  /** A zip with one entry of zeros, deflated; its directory may lie about the size. */
  function bomb(megabytes: number, said: number): Buffer {
    const data = deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024));
    const files = zipStored({ [SHEET]: data });
    for (const at of [8, files.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10]) files.writeUInt16LE(8, at);
    for (const at of [22, files.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24]) files.writeUInt32LE(said, at);
    files.writeUInt32LE(crc32(Buffer.alloc(0)), 14);
    return files;
  }
  test('a bomb is stopped at the limit, whatever it says of its size', async () => {
    for (const said of [10, 200 * 1024 * 1024]) expect(await refused(bomb(200, said))).toBe('workbook-too-large zip 64 MB');
  });

  test('cells far away, or in places that nobody writes, are refused, not made room for', async () => {
    const cell = (row: string, place: string) => inSheet((xml) => xml.replace('</sheetData>', `<row ${row}><c ${place} t="str"><v>x</v></c></row></sheetData>`));
    expect(await refused(await cell('r="1048576"', 'r="A1048576"'))).toBe('workbook-too-large rows 5000');
    expect(await refused(await cell('r="3"', 'r="XFD3"'))).toBe('workbook-too-large columns 500');
    expect(await refused(await cell('r="99999999999"', 'r="A3"'))).toBe('workbook-broken');
    expect(await refused(await cell('a=">" r="9999999"', 'r="A3"'))).toMatch(/too-large rows/);
    expect(await refused(await cell('a="<" r="9999999"', 'r="A3"'))).toBe('workbook-broken');
    expect(await refused(await cell('r="&#51;"', 'r="A3"'))).toBe('workbook-broken');
  });

  test('a sheet is checked wherever it stands, and only what is checked is read', async () => {
    const sheet = (xml: string) => workbook((files) => (files[SHEET] = Buffer.from(String(files[SHEET]).replace('</sheetData>', `${xml}</sheetData>`))));
    const moved = (place: string, cell: string) => workbook((files) => {
      files[`xl/${place}`] = Buffer.from(String(files[SHEET]).replace('</sheetData>', `<row r="3"><c r="${cell}" t="str"><v>x</v></c></row></sheetData>`));
      delete files[SHEET];
      files['xl/_rels/workbook.xml.rels'] = Buffer.from(String(files['xl/_rels/workbook.xml.rels']).replace(/"[^"]*sheet1\.xml"/, `"${place}"`));
    });
    for (const place of ['evil/sheet1.xml', 'worksheets/_rels/sheet1.xml.rels', 'theme.xml']) expect(await refused(await moved(place, 'XFD3'))).toBe('workbook-too-large columns 500');
    expect((await read(await moved('evil/sheet1.xml', 'A3')))[0]!.rows[2]).toEqual(['x', '']);
    expect(await refused(await sheet('<a-b:row r="3"><a-b:c r="XFD3" t="str"><v>x</v></a-b:c></a-b:row>'))).toBe('workbook-too-large columns 500');
    expect(await refused(await sheet('<row r="3"><c r="A3" x:r="XFD3" t="str"><v>x</v></c></row>'))).toBe('workbook-broken');
    expect(await refused(await workbook((files) => (files['xl/workbook.xml'] = Buffer.from(String(files['xl/workbook.xml']).replace(/<sheet .*?\/>/, '$&$&')))))).toBe('workbook-broken');
    expect(await refused(await sheet(`<row r="3">${'<c r="A3"><v>1</v></c>'.repeat(200_001)}</row>`))).toBe('workbook-too-large cells 200000');
    expect(await refused(await sheet(`<row r="3">${'<c/>'.repeat(3_000_001)}</row>`))).toBe('workbook-too-large cells 200000');
    expect((await read(await sheet(`<row r="3">${'<c/>'.repeat(300_000)}</row>`)))[0]!.rows).toHaveLength(2);
  });

  test('a text is no longer than Excel’s, all of them no more than a plan’s, however often one is named', async () => {
    const shared = (text: string, cells: number) => workbook((files) => {
      files['xl/sharedStrings.xml'] = Buffer.from(`<sst><si><t>${text}</t></si></sst>`);
      files[SHEET] = Buffer.from(`<worksheet><sheetData>${Array.from({ length: cells }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`).join('')}</sheetData></worksheet>`);
    });
    expect(await refused(await shared('a'.repeat(32_768), 1))).toBe('workbook-too-large cell 32767');
    expect(await refused(await shared('a\u030A'.repeat(10_000), 1001))).toBe('workbook-too-large text 20000000');
    expect((await read(await shared('a\u030A'.repeat(10), 2)))[0]!.rows).toEqual([['å'.repeat(10)], ['å'.repeat(10)]]);
  });

  test('other files are named for what they are', async () => {
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
    expect(await refused(old)).toBe('old-workbook');
    expect(await refused(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('workbook-locked');
    expect(await refused(zipStored({ 'word/document.xml': Buffer.from('<x/>') }))).toBe('workbook-broken');
    const whole = await workbook(() => undefined);
    expect(await refused(whole.subarray(0, whole.length - 40))).toBe('workbook-broken');
    expect(await refused(Buffer.from('PK\u0003\u0004 and no more'))).toBe('workbook-broken');
    expect(await refused(await workbook((files) => (files['xl/workbook.xml'] = Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;'))))).toBe('workbook-broken');
  });
});
