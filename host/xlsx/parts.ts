/**
 * The parts of a workbook that are read: its sheets, shared texts and styles, wherever its directory of relations says that they stand. The library gets
 * a workbook of just these, written anew, so that it can come upon nothing that was not checked.
 */
import { elements } from './sheet-xml.ts';
import type { Entries } from './zip.ts';

interface Parts {
  readonly sheets: readonly { readonly name: string; readonly xml: Buffer }[];
  readonly sharedStrings: Buffer | undefined;
  readonly styles: Buffer | undefined;
  readonly from1904: boolean;
}

/** The parts of a workbook; null where it has no sheets, or says in no plain way where they are. */
export function partsOf(entries: Entries): Parts | null {
  const relations = elements(String(entries['xl/_rels/workbook.xml.rels'] ?? ''), 'Relationship');
  const book = String(entries['xl/workbook.xml'] ?? '');
  const kindOf = ({ Type = '' }: Readonly<Record<string, string>>): string => Type.slice(Type.lastIndexOf('/') + 1);
  const fileOf = ({ Target = '' }: Readonly<Record<string, string>>): string => (Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  const ofKind = (kind: string): Buffer | undefined => {
    const relation = relations.find((one) => kindOf(one) === kind);
    return entries[relation ? fileOf(relation) : `xl/${kind}.xml`];
  };
  const byId = new Map(relations.filter((one) => kindOf(one) === 'worksheet').map((one) => [one.Id ?? '', fileOf(one)]));
  const named = elements(book, 'sheet').flatMap((sheet) => {
    const file = byId.get(Object.entries(sheet).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '');
    return file === undefined ? [] : [{ name: sheet.name ?? '', file }]; // a sheet of another kind holds a chart
  });
  const sheets = named.flatMap(({ name, file }, i) => (entries[file] ? [{ name: name === '' ? String(i + 1) : name, xml: entries[file] }] : []));
  const files = new Set(named.map(({ file }) => file));
  if (sheets.length === 0 || sheets.length < named.length || files.size < named.length) return null;
  return { sheets, sharedStrings: ofKind('sharedStrings'), styles: ofKind('styles'), from1904: elements(book, 'workbookPr')[0]?.date1904 === '1' };
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of these parts, with the sheets as they were checked. */
export function plainWorkbook({ sheets, sharedStrings, styles, from1904 }: Parts, checked: readonly string[]): Entries {
  const names = sheets.map(({ name }, i) => `<sheet name="${name.replaceAll('"', '&quot;')}" sheetId="${i + 1}" id="s${i}"/>`);
  const places = sheets.map((_sheet, i) => `<Relationship Id="s${i}" Type="${RELATIONS}/worksheet" Target="worksheets/${i}.xml"/>`);
  return {
    'xl/workbook.xml': Buffer.from(`<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': Buffer.from(`<Relationships>${places.join('')}</Relationships>`),
    ...(sharedStrings && { 'xl/sharedStrings.xml': sharedStrings }), ...(styles && { 'xl/styles.xml': styles }),
    ...Object.fromEntries(checked.map((xml, i) => [`xl/worksheets/${i}.xml`, Buffer.from(xml)])),
  };
}
