/** The bar over the wheel: years, rings, the whole year or a quarter, how it is looked at. */
import { FilterControl } from '../filter/filter-control.tsx';
import { FilterLine } from '../filter/filter-line.tsx';
import { PrintControl } from '../print/print-control.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { WheelProps } from './wheel-props.ts';

export function WheelBar({ year }: WheelProps) {
  const { t } = useSpeech();
  return (
    <>
      <section className="bar" aria-label={t('shell.view')}>
        <div className="where" aria-live="polite"><h1>{t('shell.wheel')} {year.year}</h1></div>
        <span className="push" />
        <FilterControl />
        <PrintControl />
      </section>
      <FilterLine />
    </>
  );
}
