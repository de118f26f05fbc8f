/** The wheel taken away: as a drawing, a picture for print, or on paper. The poster is drawn for it beside the page and goes again. */
import { Suspense, lazy, useState } from 'react';
import { usePlan } from '../../../store/plan-store.ts';
import { downloadWheel } from '../../import/download.ts';
import { askPrint } from '../../print/print-store.ts';
import { ActionMenu } from '../../../ui/form/action-menu.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import type { WheelProps } from '../wheel-props.ts';
import type { PosterFormat } from './poster-file.ts';
import './export.css';

const Exporting = lazy(() => import('./exporting.tsx'));
const FORMATS = ['svg', 'png'] as const satisfies readonly PosterFormat[];

export function ExportControl(props: WheelProps) {
  const { t } = useSpeech();
  const [format, setFormat] = useState<PosterFormat | null>(null);
  const pdf = usePlan((s) => s.abilities.pdf);
  const line = (name: string, hint: string) => <span className="export-line">{name}<small>{hint}</small></span>;
  const files = FORMATS.map((key) => ({ key, text: line(t(`wheelPoster.${key}`), t(`wheelPoster.${key}Hint`)), run: () => setFormat(key) }));
  const paper = { key: 'pdf', text: line(t('wheelPoster.pdf'), t('wheelPoster.pdfHint', { pdf: pdf ? 'yes' : 'no' })), run: askPrint };
  const sheet = { key: 'xlsx', text: line(t('wheelFile.xlsx'), t('wheelFile.xlsxHint')), run: () => void downloadWheel(props.year.year) };
  return (
    <>
      <ActionMenu label={`${t('wheelPoster.export')} …`} buttonClass="btn btn-quiet btn-s btn-icon" button={<><Icon name="download" /><span>{t('wheelPoster.export')}</span></>} items={[...files, paper, sheet]} />
      {format && <Suspense><Exporting {...props} format={format} onEnd={() => setFormat(null)} /></Suspense>}
    </>
  );
}
