/** The preview's contents: counts, new names, the first cards, and what is left out with its row and reason. */
import { Suspense, lazy } from 'react';
import type { ImportPreview, LeftOut } from '../../../shared/exchange/import-plan.ts';
import type { WheelPreview } from '../../../shared/exchange/wheel/table-preview.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { parseSlot } from '../../../shared/planning/slot.ts';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { NotePreview } from './note-preview.tsx';

const WheelMappingPart = lazy(() => import('./wheel-mapping.tsx'));

const COUNTED = ['cards', 'recurring', 'archived', 'placements', 'checklistItems', 'comments', 'channels', 'people', 'categories', 'tags', 'campaigns', 'dayNotes', 'dayNotesChanged', 'dayNotesSame'] as const;
const NAMED = ['channels', 'people', 'categories', 'tags', 'campaigns'] as const;
/** So many rows that are left out are written one by one. */
const LISTED = 100;

export function ImportContents({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useSpeech();
  const counts = COUNTED.filter((what) => preview.counts[what] > 0);
  return (
    <>
      {preview.wheel && <Suspense><WheelMappingPart wheel={preview.wheel} /></Suspense>}
      <section aria-labelledby="import-creates">
        <h3 id="import-creates">{t('importView.creates')}</h3>
        {counts.length === 0 ? <p>{t('importView.nothing')}</p> : (
          <ul className="import-counts">
            {counts.map((what) => <li key={what}>{t(`importView.counts.${what}`, { count: preview.counts[what] })}</li>)}
          </ul>
        )}
        <dl className="import-names">
          {NAMED.filter((what) => preview.newNames[what].length > 0).map((what) => (
            <div key={what}>
              <dt>{t(`importView.names.${what}`)}</dt>
              <dd>{preview.newNames[what].map((name) => <span className="tagc" key={name}>{name}</span>)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {preview.wheel && preview.wheel.elsewhere.length > 0 && <Elsewhere all={preview.wheel.elsewhere} />}
      {preview.leftOut.length > 0 && <Left leftOut={preview.leftOut} />}
      {preview.cards.length > 0 && !preview.wheel && <FirstCards cards={preview.cards} />}
      {preview.dayNotes.length > 0 && <NotePreview notes={preview.dayNotes} />}
    </>
  );
}

function Left({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { t } = useSpeech();
  return (
    <section aria-labelledby="import-left-out">
      <h3 id="import-left-out"><SeverityMark severity="warning" />{t(leftOut.some(({ cell }) => cell) ? 'wheelFile.cellsOut' : 'importView.leftOut', { count: leftOut.length })}</h3>
      <ul className="import-left">
        {leftOut.slice(0, LISTED).map((one, i) => (
          <li key={i}>
            {one.row !== null && <b>{one.cell ? t('wheelFile.at', { sheet: one.cell.sheet, cell: one.cell.name }) : t('importView.row', { row: String(one.row) })}</b>}
            {one.what && <span>{one.what}</span>}
            <span className="muted">{t(`import.reason.${one.reason}`, one.params)}</span>
          </li>
        ))}
        {leftOut.length > LISTED && <li>{t('importView.leftOutRest', { count: leftOut.length - LISTED })}</li>}
      </ul>
    </section>
  );
}

/** What is made in its cell's month although it names another. */
function Elsewhere({ all }: { readonly all: WheelPreview['elsewhere'] }) {
  const { t } = useSpeech();
  return (
    <section aria-labelledby="import-elsewhere">
      <h3 id="import-elsewhere"><SeverityMark severity="warning" />{t('wheelFile.elsewhere', { count: all.length })}</h3>
      <ul className="import-left">
        {all.slice(0, LISTED).map(({ cell, what }, i) => <li key={i}><b>{t('wheelFile.at', { sheet: cell.sheet, cell: cell.name })}</b><span>{what}</span></li>)}
        {all.length > LISTED && <li>{t('importView.leftOutRest', { count: all.length - LISTED })}</li>}
      </ul>
    </section>
  );
}

function FirstCards({ cards }: { readonly cards: ImportPreview['cards'] }) {
  const { t, language } = useSpeech();
  const when = (slot: string): string => {
    const parsed = parseSlot(slot);
    return !parsed || parsed.precision === 'none' ? t('importView.noSlot') : slotText(parsed, language);
  };
  return (
    <section aria-labelledby="import-cards">
      <h3 id="import-cards">{t('importView.firstCards')}</h3>
      <table className="import-cards">
        <thead>
          <tr><th scope="col">{t('importView.cardTitle')}</th><th scope="col">{t('importView.cardSlot')}</th><th scope="col">{t('importView.cardChannels')}</th></tr>
        </thead>
        <tbody>
          {cards.map((card, i) => (
            <tr key={i}><td>{card.title}</td><td>{when(card.slot)}</td><td>{card.channels.join(', ') || '–'}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
