/** How the table of a year was understood, and what a person can say instead: its sheet, its layout, what its columns hold. */
import { LAYOUTS } from '../../../shared/exchange/wheel/mapping.ts';
import type { WheelMapping } from '../../../shared/exchange/wheel/mapping.ts';
import type { WheelPreview } from '../../../shared/exchange/wheel/table-preview.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { downloadWheelTemplate } from './download.ts';
import { readAs } from './import-store.ts';
import { WheelTable } from './wheel-table.tsx';
import './wheel.css';

export default function WheelMappingPart({ wheel }: { readonly wheel: WheelPreview }) {
  const { t } = useSpeech();
  const { mapping, sheets } = wheel;
  /** Another sheet or layout begins without anything said of its columns. */
  const read = (change: Partial<WheelMapping>) => void readAs({ ...mapping, roles: {}, ...change });
  return (
    <section className="wheel-map" aria-labelledby="import-how" aria-live="off">
      <h3 id="import-how">{t('wheelFile.how')}</h3>
      {!wheel.recognised && <p className="wheel-unknown"><SeverityMark severity="warning" />{t('wheelFile.unknown')}</p>}
      <div className="wheel-ways">
        {sheets.length > 1 && (
          <label>
            <span>{t('wheelFile.chooseSheet')}</span>
            <select className="input" value={mapping.sheet} onChange={({ target }) => read({ sheet: target.value, layout: null })}>
              {sheets.map((name) => <option key={name}>{name}</option>)}
            </select>
          </label>
        )}
        <label>
          <span>{t('wheelFile.layout')}</span>
          <select className="input" value={mapping.layout} onChange={({ target }) => read({ layout: LAYOUTS.find((layout) => layout === target.value) ?? mapping.layout })}>
            {LAYOUTS.map((layout) => <option key={layout} value={layout}>{t(`wheelFile.layouts.${layout}`)}</option>)}
          </select>
        </label>
        <span className="push" />
        <Button look="quiet" icon="file" onClick={() => void downloadWheelTemplate()}>{t('wheelFile.getTemplate')}</Button>
      </div>
      <WheelTable wheel={wheel} />
    </section>
  );
}
