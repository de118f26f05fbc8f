/** The bell in the header: how much is due, and what it is. */
import { countOf } from '../../../shared/planning/reminders.ts';
import { keyProps } from '../../actions/keys-text.ts';
import { Popup } from '../../ui/form/popup.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useDue } from './due.ts';
import { ReminderList } from './reminder-list.tsx';
import './reminders.css';

export default function Bell() {
  const { t } = useSpeech();
  const count = useDue((s) => countOf(s.list));
  const name = t('reminders.bell', { count });
  return (
    <Popup
      label={t('reminders.title')} buttonLabel={name} buttonClass="btn btn-quiet btn-icon bell" className="reminders" shortcut={keyProps('reminders', name, t)}
      button={<><Icon name="bell" />{count > 0 && <span className="bell-count" aria-hidden="true">{count > 99 ? '99+' : count}</span>}</>}
    >
      {(close) => <><h2>{t('reminders.title')}</h2><ReminderList close={close} /></>}
    </Popup>
  );
}
