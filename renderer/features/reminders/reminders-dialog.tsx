/** What is due, where there is no bell to open it from: in the room. */
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { ReminderList } from './reminder-list.tsx';
import './reminders.css';

export default function RemindersDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Modal className="reminders-dialog" title={t('reminders.title')} onClose={onClose}>
      <div className="reminders"><ReminderList close={onClose} /></div>
      <div className="dialog-foot"><span className="push" /><Button look="primary" onClick={onClose}>{t('shell.close')}</Button></div>
    </Modal>
  );
}
