/** Who is in the meeting, changed while it goes on. */
import type { Meeting } from '../../../../shared/domain/records.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { Modal } from '../../../ui/modal.tsx';
import './notes.css';
import { PeopleTicks } from './people-ticks.tsx';

export function AttendanceDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Modal title={t('notes.attendance')} className="attendance" onClose={onClose}>
      <div className="attendance-body">
        <PeopleTicks label={t('notes.tickPresent')} present={meeting.present} onChange={(present) => run('setPresent', { id: meeting.id, here: present.filter((one) => !meeting.present.includes(one)), away: meeting.present.filter((one) => !present.includes(one)) })} />
      </div>
      <footer className="dialog-foot">
        <span className="push" />
        <Button look="primary" onClick={onClose}>{t('notes.close')}</Button>
      </footer>
    </Modal>
  );
}
