/** A file dropped anywhere on the window is imported, after a preview. The dialog is loaded when there is something to show. */
import { Suspense, lazy, useEffect, useState } from 'react';
import { say } from '../../store/notices.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import './import.css';
import { lookAt, useImport } from './import-store.ts';

const ImportDialog = lazy(() => import('./import-dialog.tsx'));

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export function FileDrop() {
  const { t } = useSpeech();
  const over = useFilesOver(t('fileDrop.several'));
  const busy = useImport((s) => s.state.step !== 'none');
  return (
    <>
      {over && !busy && (
        <div className="file-drop">
          <p>
            <Icon name="upload" />
            <b>{t('fileDrop.here')}</b>
            <span>{t('fileDrop.hint')}</span>
          </p>
        </div>
      )}
      {busy && <Suspense><ImportDialog /></Suspense>}
    </>
  );
}

/** Whether a file is held over the window; a drop begins the import. */
function useFilesOver(several: string): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault(); // else the browser would open the file in place of the app
      setOver(true);
    };
    /** Only leaving the window itself counts, not going from one part of it to another. */
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file, ...more] = event.dataTransfer?.files ?? [];
      if (more.length > 0) say({ text: several });
      else if (file) void lookAt(file);
    };
    const heard = [['dragenter', enter], ['dragover', enter], ['dragleave', leave], ['drop', drop]] as const;
    for (const [event, listener] of heard) addEventListener(event, listener);
    return () => heard.forEach(([event, listener]) => removeEventListener(event, listener));
  }, [several]);
  return over;
}
