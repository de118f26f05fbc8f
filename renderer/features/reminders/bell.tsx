/** The bell in the header: how much is due, and what it is. */
import { keyProps } from '../../actions/keys-text.ts';
import { Popup } from '../../ui/form/popup.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useDue } from './due.ts';
import { ReminderList } from './reminder-list.tsx';
import './telling.ts';
import './reminders.css';

export default function Bell() {
  const { t } = useSpeech();
  const count = useDue((s) => s.list.length);
  const name = t('reminders.bell', { count });
  return (
    <Popup
      label={t('reminders.title')} buttonLabel={name} buttonClass="btn btn-quiet btn-icon bell" className="reminders" shortcut={keyProps('reminders', name, t)}
      button={<><Icon name="bell" />{count > 0 && <span className="bell-count" aria-hidden="true">{count > 99 ? '99+' : count}</span>}</>}
    >
      {(close) => <ReminderList close={close} />}
    </Popup>
  );
}
