/** A wheel without anything that returns: what it is for, and how to begin. */
import { NO_FILTER } from '../../../../shared/planning/filter.ts';
import { setFilter, useFilter } from '../../../store/filter.ts';
import { openPanel } from '../../../store/route.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { downloadWheelTemplate } from '../../import/download.ts';
import { FileChoice } from '../../import/file-choice.tsx';

export function EmptyWheel() {
  const { t } = useSpeech();
  const filtered = useFilter() !== NO_FILTER;
  if (filtered) {
    return (
      <div className="wheel-empty"><h2>{t('wheelPanel.filtered')}</h2><div><Button onClick={() => setFilter(NO_FILTER)}>{t('wheel.showAll')}</Button></div></div>
    );
  }
  return (
    <div className="wheel-empty">
      <h2>{t('wheel.emptyHead')}</h2>
      <p>{t('wheel.empty')}</p>
      <div>
        <Button look="primary" icon="plus" onClick={() => openPanel({ type: 'new' })}>{t('shell.newRecurring')}</Button>
        <FileChoice accept=".xlsx,.csv,.tsv">{t('wheel.importOne')}</FileChoice>
        <Button look="quiet" icon="file" onClick={() => void downloadWheelTemplate()}>{t('wheelFile.getTemplate')}</Button>
      </div>
    </div>
  );
}
