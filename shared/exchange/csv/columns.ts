/** The columns of the CSV, by their headers in Swedish and English. */
export const COLUMNS = [
  'id', 'title', 'text', 'owners', 'channel', 'format', 'date', 'time', 'sponsored', 'category', 'status', 'recurring', 'tags', 'campaign',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What is written first, then what is read besides. */
const HEADERS: Readonly<Record<Column, { readonly en: readonly [string, ...string[]]; readonly sv: readonly [string, ...string[]] }>> = {
  id: { en: ['id'], sv: ['id'] },
  title: { en: ['title'], sv: ['rubrik', 'titel'] },
  text: { en: ['text'], sv: ['text'] },
  owners: { en: ['owners', 'owner'], sv: ['ansvarig', 'ansvariga'] },
  channel: { en: ['channel'], sv: ['kanal'] },
  format: { en: ['format'], sv: ['format'] },
  date: { en: ['date'], sv: ['datum'] },
  time: { en: ['time'], sv: ['tid'] },
  sponsored: { en: ['sponsored'], sv: ['sponsrad', 'sponsrat'] },
  category: { en: ['category'], sv: ['kategori'] },
  status: { en: ['status'], sv: ['status'] },
  recurring: { en: ['recurring'], sv: ['återkommande'] },
  tags: { en: ['tags', 'tag'], sv: ['taggar', 'tagg'] },
  campaign: { en: ['campaign'], sv: ['kampanj'] },
};

/** The headers as they are written. */
export function headersIn(language: 'sv' | 'en'): string[] {
  return COLUMNS.map((column) => HEADERS[column][language][0]);
}

/** The column that a header names, in any case; null for one we don't know. */
export function columnOfHeader(header: string): Column | null {
  const plain = header.normalize('NFC').trim().toLowerCase();
  return COLUMNS.find((column) => HEADERS[column].en.includes(plain) || HEADERS[column].sv.includes(plain)) ?? null;
}
