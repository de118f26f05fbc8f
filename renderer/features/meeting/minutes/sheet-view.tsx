/** The page of the minutes: read on paper and while the meeting goes on, written in afterwards. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { minutesCodes } from '../../../../shared/meeting/minutes-now.ts';
import { keyedAfter } from '../../../../shared/meeting/minutes-edit.ts';
import type { KeyedRows } from '../../../../shared/meeting/minutes-edit.ts';
import type { MinutesSheet, SheetPart } from '../../../../shared/meeting/minutes-sheet.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { AddRow, Cell, RowTools, Summary } from './sheet-fields.tsx';
import type { SheetEdit } from './sheet-fields.tsx';
import './minutes.css';

/** What stands side by side at the end. */
const LISTS = new Set<SheetPart['part']>(['ideas', 'noted', 'next']);

interface Props {
  readonly sheet: MinutesSheet;
  /** Left out: it is only read. */
  readonly edit?: SheetEdit;
  readonly children?: ReactNode;
}

export function SheetView({ sheet, edit, children }: Props) {
  const [wide, narrow] = [sheet.parts.filter(({ part }) => !LISTS.has(part)), sheet.parts.filter(({ part }) => LISTS.has(part))];
  const plan = usePlan((s) => s.plan);
  const codes = new Set(minutesCodes(plan).values());
  const shown = (part: SheetPart) => <Part key={part.part} part={part} codes={codes} edit={edit} />;
  return (
    <article className="minutes-sheet">
      <header>
        <div><h1>{sheet.heading}</h1><p>{sheet.when}</p></div>
        {sheet.people.length > 0 && <dl>{sheet.people.map(({ label, names }) => <div key={label}><dt>{label}</dt><dd>{names}</dd></div>)}</dl>}
      </header>
      {(edit ?? sheet.summary) && <div className="lede"><Summary text={sheet.summary} edit={edit} /></div>}
      {wide.map(shown)}
      {narrow.length > 0 && <div className="minutes-two">{narrow.map(shown)}</div>}
      {children}
    </article>
  );
}

function Part({ part, codes, edit }: { readonly part: SheetPart; readonly codes: ReadonlySet<string>; readonly edit: SheetEdit | undefined }) {
  const { title, columns, rows, part: name } = part;
  const keys = useRowKeys(rows);
  const keyed = rows.map((_, row) => ({ row, key: keys[row] }));
  const last = columns.length - 1;
  return (
    <section className={`is-${name}`} aria-label={title}>
      <h2>{title}{name !== 'next' && <> <span>{rows.length}</span></>}</h2>
      {last === 0 ? (
        <ol>{keyed.map(({ row, key }) => <li key={key}><Cell part={part} row={row} cell={0} codes={codes} edit={edit} />{edit && <RowTools part={part} row={row} edit={edit} />}</li>)}</ol>
      ) : (
        <table>
          <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>
            {keyed.map(({ row, key }) => (
              <tr key={key}>
                {columns.map((column, cell) => <td key={column}><Cell part={part} row={row} cell={cell} codes={codes} edit={edit} />{edit && cell === last && <RowTools part={part} row={row} edit={edit} />}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {edit && <AddRow part={part} edit={edit} />}
    </section>
  );
}

/** What is typed in a row, and the focus, stay with it while others come and go. */
function useRowKeys(rows: KeyedRows['rows']): KeyedRows['keys'] {
  const [known, setKnown] = useState(() => keyedAfter({ rows: [], keys: [] }, rows));
  if (known.rows === rows) return known.keys;
  const now = keyedAfter(known, rows);
  setKnown(now);
  return now.keys;
}
