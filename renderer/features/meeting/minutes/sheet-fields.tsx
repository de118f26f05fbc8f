/** The places of the minutes' page: words where it is read, fields that look like words where it is written. */
import { Fragment } from 'react';
import type { CardId, MinutesPart } from '../../../../shared/domain/records.ts';
import type { SeenRow } from '../../../../shared/meeting/minutes-edit.ts';
import type { SheetPart } from '../../../../shared/meeting/minutes-sheet.ts';
import { signed } from '../../../../shared/meeting/minutes-signs.ts';
import type { SignedText } from '../../../../shared/meeting/minutes-signs.ts';
import { titlesIn } from '../../../../shared/meeting/minutes-titles.ts';
import { hrefOf, useRoute } from '../../../store/route.ts';
import { Button } from '../../../ui/button.tsx';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';

export interface SheetEdit {
  /** Cards by the titles that the page names. */
  readonly cards: ReadonlyMap<string, CardId>;
  /** `from`: the text that it was written over. */
  readonly summary: (text: string, from: string) => void;
  readonly cell: (seen: SeenRow, cell: number, text: string, from: string) => void;
  readonly add: (part: MinutesPart) => void;
  readonly remove: (seen: SeenRow) => void;
}

export function Summary({ text, edit }: { readonly text: string; readonly edit: SheetEdit | undefined }) {
  const { t } = useSpeech();
  return edit ? <TypedField label={t('minutes.summary')} className="quiet-input" value={text} placeholder={t('minutes.summary')} onSave={edit.summary} /> : text;
}

interface CellProps {
  readonly part: SheetPart;
  readonly row: number;
  readonly cell: number;
  /** How the channels are called. */
  readonly codes: ReadonlySet<string>;
  readonly edit: SheetEdit | undefined;
}

/** Its words, some of them as signs; where it is written, the field takes their place while it has the focus. */
export function Cell({ part: { part, columns, rows }, row, cell, codes, edit }: CellProps) {
  const { t } = useSpeech();
  const text = rows[row]?.[cell] ?? '';
  const words = signed(part, cell, text, codes);
  if (!edit) return <Words {...words} />;
  return (
    <div className="minutes-cell">
      {words.text !== text && <span className="minutes-read" aria-hidden="true"><Words {...words} /></span>}
      <TypedField line label={t('minutes.cell', { column: columns[cell] ?? '', row: row + 1 })} className="quiet-input" value={text} onSave={(typed, from) => edit.cell({ part, row, cells: rows[row] ?? [] }, cell, typed, from)} />
    </div>
  );
}

function Words({ rule, text, places }: SignedText) {
  return (
    <>
      {rule && <><b>{rule}</b> </>}{text}
      {places.map((place) => {
        const [channel = '', ...rest] = place.split(' ');
        return <Fragment key={place}> <span className="minutes-sign"><b>{channel}</b>{rest.length > 0 && ` ${rest.join(' ')}`}</span></Fragment>;
      })}
    </>
  );
}

/** The way to the card that a row names, and the row's end. */
export function RowTools({ part: { part, title, rows }, row, edit }: Omit<CellProps, 'cell' | 'codes' | 'edit'> & { readonly edit: SheetEdit }) {
  const { t } = useSpeech();
  const { view } = useRoute();
  const named = titlesIn(rows[row] ?? []).find((one) => edit.cards.has(one)) ?? '';
  const card = edit.cards.get(named);
  const open = t('minutes.openCard', { title: named });
  return (
    <span className="row-tools">
      {card && <a className="btn btn-quiet btn-s btn-icon" href={hrefOf({ view, panel: { type: 'card', id: card } })} aria-label={open} title={open}><Icon name="right" /></a>}
      <Button look="quiet" small icon="x" label={t('minutes.removeRow', { row: row + 1, part: title })} onClick={() => edit.remove({ part, row, cells: rows[row] ?? [] })} />
    </span>
  );
}

export function AddRow({ part: { part, title }, edit }: { readonly part: SheetPart; readonly edit: SheetEdit }) {
  const { t } = useSpeech();
  return <button type="button" className="add-row" aria-label={t('minutes.addRowTo', { part: title })} onClick={() => edit.add(part)}><Icon name="plus" small />{t('minutes.addRow')}</button>;
}
