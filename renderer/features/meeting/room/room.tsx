/** The room: one meeting on one screen, run by the keyboard. */
import type { AgendaStep, Meeting } from '../../../../shared/domain/records.ts';

export default function Room({ meeting, step }: { readonly meeting: Meeting; readonly step: AgendaStep | null }) {
  return <main id="main" className="room" tabIndex={-1}><h1>{meeting.name} {step}</h1></main>;
}
