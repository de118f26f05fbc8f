/** A poster that is being made into a file: laid out beside the page, where nobody sees it. */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { Poster } from '../poster/poster.tsx';
import type { WheelProps } from '../wheel-props.ts';
import { plainName, posterFile } from './poster-file.ts';
import type { PosterFormat } from './poster-file.ts';

interface Props extends WheelProps {
  readonly format: PosterFormat;
  readonly onEnd: () => void;
}

export default function Exporting({ format, onEnd, ...wheel }: Props) {
  const { t } = useSpeech();
  const stage = useRef<HTMLDivElement>(null);
  const workspace = usePlan((s) => s.plan.settings.get('workspace')?.name) ?? '';
  const year = String(wheel.year.year);
  const make = useRef(async (): Promise<void> => {
    await document.fonts.ready; // what is laid out asks for its letters
    const drawn = stage.current?.querySelector<SVGSVGElement>('svg');
    if (!drawn) return;
    const file = `${plainName(t('wheelPoster.fileName', { year, workspace }))}.${format}`;
    saveFile(await posterFile(drawn, format, `${t('wheelPoster.heading', { year })}, ${workspace}`), file);
    say({ text: t('wheelPoster.saved', { file }) });
  });
  const failed = useRef((error: unknown) => say({ text: t('wheelPoster.failed', { why: String(error) }), severity: 'error' }));
  const end = useRef(onEnd);
  useEffect(() => void make.current().catch(failed.current).finally(end.current), []);
  return createPortal(<div ref={stage} className="export-stage" aria-hidden="true" inert><Poster {...wheel} /></div>, document.body);
}
