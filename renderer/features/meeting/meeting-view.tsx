/** The meeting: where it begins, its room, what came of it. */
import { Suspense, lazy } from 'react';
import type { View } from '../../store/route.ts';
import { MEETINGS, hrefOf } from '../../store/route.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../../ui/language.tsx';

const StartPage = lazy(() => import('./start/start-page.tsx'));
const MinutesPage = lazy(() => import('./minutes/minutes-page.tsx'));
const Room = lazy(() => import('./room/room.tsx'));

export default function MeetingView({ view: { id, page, step } }: { readonly view: Extract<View, { name: 'meeting' }> }) {
  const meeting = usePlan((s) => (id === null ? undefined : s.plan.meetings.get(id)));
  if (id === null) return <Suspense><StartPage /></Suspense>;
  if (!meeting) return <Unknown />;
  return <Suspense>{page === 'minutes' ? <MinutesPage meeting={meeting} /> : <Room key={id} meeting={meeting} step={step} />}</Suspense>;
}

function Unknown() {
  const { t } = useSpeech();
  return (
    <main id="main" className="fullpage" tabIndex={-1}>
      <p role="status">{t('room.unknown')}</p>
      <a className="btn" href={hrefOf({ view: MEETINGS, panel: null })}>{t('room.toMeetings')}</a>
    </main>
  );
}
