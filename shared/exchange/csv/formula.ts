/** Cells that a spreadsheet would carry out as a formula: an apostrophe in front keeps them text, and is taken off again. */

/** What gets an apostrophe in front: a formula's first character, also behind apostrophes, so that taking off is exact. */
export const FORMULA = /^'*[=+\-@\t\r]/;

/** Takes off the apostrophe that an export put in front of a formula's first character. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
