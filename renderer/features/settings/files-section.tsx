/** The plan in and out: a file to import, files to take away. */
import { useSpeech } from '../../ui/language.tsx';
import { Button } from '../../ui/button.tsx';
import { downloadIcs, downloadPlan, downloadWheelTemplate } from '../import/download.ts';
import { FileChoice } from '../import/file-choice.tsx';

export function FilesSection() {
  const { t } = useSpeech();
  return (
    <>
      <section className="set-part" aria-labelledby="import-head">
        <h3 id="import-head">{t('settings.import')}</h3>
        <p className="hint">{t('settings.importText')}</p>
        <p className="set-ways">
          <FileChoice>{t('settings.chooseFile')}</FileChoice>
          <Button icon="file" look="quiet" onClick={() => void downloadWheelTemplate()}>{t('wheelFile.templateName')}</Button>
        </p>
      </section>
      <section className="set-part" aria-labelledby="export-head">
        <h3 id="export-head">{t('settings.export')}</h3>
        <p className="hint">{t('settings.exportText')}</p>
        <p className="set-ways">
          <Button icon="file" onClick={() => void downloadPlan('csv')}>{t('settings.exportCsv')}</Button>
          <Button icon="file" onClick={() => void downloadPlan('xlsx')}>{t('wheelFile.exportXlsx')}</Button>
          <Button icon="file" onClick={() => void downloadPlan('json')}>{t('settings.exportJson')}</Button>
          <Button icon="cal" onClick={() => void downloadIcs()}>{t('settings.exportIcs')}</Button>
        </p>
      </section>
    </>
  );
}
