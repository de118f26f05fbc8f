/** The bar over every mode of the calendar: to today, back and forth, where one is, what else the mode has, the filter, the other modes. */
import type { ReactNode } from 'react';
import { keyProps } from '../../actions/keys-text.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FilterControl } from '../filter/filter-control.tsx';
import { FilterLine } from '../filter/filter-line.tsx';
import { PrintControl } from '../print/print-control.tsx';
import { ModeSwitch } from './mode-switch.tsx';

interface Props {
  readonly title: string;
  readonly onToday: () => void;
  /** The buttons that turn to what is before and after. */
  readonly turn: ReactNode;
  readonly children?: ReactNode;
}

export function CalendarBar({ title, onToday, turn, children }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <section className="bar" aria-label={t('shell.view')}>
        <Button small data-today onClick={onToday} {...keyProps('today', t('word.today'), t)}>{t('word.today')}</Button>
        {turn}
        <div className="where" aria-live="polite">
          <h1>{title}</h1>
        </div>
        <span className="push" />
        {children}
        <FilterControl />
        <PrintControl />
        <ModeSwitch />
      </section>
      <FilterLine />
    </>
  );
}
