/** The line that says what went wrong or what was done, and the hidden one that only screen readers hear. */
import { act } from '../actions/actions.ts';
import { keysOf } from '../actions/keys-text.ts';
import { dismissNotice, useAnnouncement, useNotices } from '../store/notices.ts';
import type { Notice } from '../store/notices.ts';
import { usePlan } from '../store/plan-store.ts';
import type { Translate } from '../../shared/i18n/messages.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useSpeech } from './language.tsx';
import { SeverityMark } from './marks.tsx';

function sentence(notice: Notice, t: Translate): string {
  if ('text' in notice) return notice.text;
  if ('error' in notice) return notice.sentence ?? t(`error.${notice.error.code}`, notice.error.params);
  if ('sure' in notice) return t('shell.undoAll', { what: notice.sure.command, title: notice.sure.title });
  const what = t(`action.${notice.label.command}`, { title: notice.label.title });
  if (notice.elsewhere) return t('shell.undoneElsewhere', { what });
  return t(notice.done === 'undo' ? 'shell.undone' : 'shell.redone', { what });
}

export function NoticeBar() {
  const { t } = useSpeech();
  const notice = useNotices((s) => s.notice);
  const lost = usePlan((s) => s.session === 'lost');
  const spoken = useAnnouncement((s) => s.text);
  const shown: Notice | null = lost ? { text: t('shell.lost') } : notice;
  const said = shown && 'text' in shown ? shown : null;
  return (
    <>
      <div role="status" className="notice-region">
        {shown && (
          <div className="notice" key={lost ? 'lost' : notice?.key}>
            <SeverityMark severity={'error' in shown ? 'error' : lost || 'sure' in shown ? 'warning' : (said?.severity ?? 'ok')} />
            <span>{sentence(shown, t)}</span>
            {said?.ways && said.ways.length > 0 && (
              <span className="notice-ways">
                <span className="faint">{t('drag.moveTo')}</span>
                {said.ways.map(({ label, name, run }) => (
                  <button key={label} type="button" className="slot" aria-label={name} onClick={run}><Icon name="arrow" small />{label}</button>
                ))}
              </span>
            )}
            {[said?.action, said?.other].map((way) => way && <Button key={way.label} small look="quiet" onClick={way.run}>{way.label}</Button>)}
            {'sure' in shown && <Button small look="quiet" onClick={shown.run}>{t('shell.undoAllDo', { what: shown.sure.command })}</Button>}
            {'done' in shown && shown.done === 'undo' && (
              <Button small look="quiet" onClick={() => act('redo')}>
                {t('shell.redo')} <kbd>{keysOf('redo', t)}</kbd>
              </Button>
            )}
            {!lost && <Button small look="quiet" icon="x" label={t('shell.dismiss')} onClick={dismissNotice} />}
          </div>
        )}
      </div>
      <div aria-live="assertive" className="sr">{spoken}</div>
    </>
  );
}
