/** What came of a meeting. */
import type { Meeting } from '../../../../shared/domain/records.ts';

export default function MinutesPage({ meeting }: { readonly meeting: Meeting }) {
  return <main id="main" tabIndex={-1}><h1>{meeting.name}</h1></main>;
}
