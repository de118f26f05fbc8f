/** That the meeting is over: its rooms can still be looked at. */
import type { Meeting } from '../../../../shared/domain/records.ts';
import { MEETINGS, hrefOf } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';

export function Ended({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useSpeech();
  return <p className="m-ended" role="status">{t('room.ended')} <a className="m-link" href={hrefOf({ view: { ...MEETINGS, id: meeting.id, page: 'minutes' }, panel: null })}>{t('room.toMinutes')}</a></p>;
}
