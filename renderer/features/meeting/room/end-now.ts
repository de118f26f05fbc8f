/** The end of a meeting, and on to what came of it. */
import type { Meeting } from '../../../../shared/domain/records.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { MEETINGS, go } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';

export function endNow({ id }: Meeting): void {
  if (run('endMeeting', { id, at: nowAtHost(), minutes: null })) go({ view: { ...MEETINGS, id, page: 'minutes' }, panel: null });
}
