/** The minutes of a meeting as its change log has them now; live while it goes on. */
import { useEffect, useState } from 'react';
import type { CallError } from '../../../../shared/contract/contract.ts';
import type { Meeting, Minutes } from '../../../../shared/domain/records.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { minutesNow } from '../../../../shared/meeting/minutes-now.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { host } from '../../../store/session.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** How long after a change the log is asked again, in ms: a burst is one question. */
const REST_MS = 300;

export type Made = { readonly minutes: Minutes } | { readonly error: CallError };

export async function makeMinutes(meeting: Meeting, language: Language): Promise<Made> {
  const outcome = await host().call('meetingLog', { meeting: meeting.id });
  if (!outcome.ok) return { error: outcome.error };
  const { plan } = usePlan.getState();
  const { index, open } = useFindings.getState();
  return { minutes: minutesNow({ meeting: plan.meetings.get(meeting.id) ?? meeting, changes: outcome.value.changes, plan, found: index?.all() ?? [], open: index && open.all(), now: nowAtHost(), language }) };
}

/** What is shown: the kept minutes of a meeting that has ended, else what its log comes to; null until that is here. */
export function useMinutes(meeting: Meeting): Made | null {
  const { language } = useSpeech();
  const isLive = meeting.endedAt === null;
  const kept = isLive ? null : meeting.minutes;
  const [made, setMade] = useState<(Made & { readonly of: string }) | null>(null);
  useEffect(() => {
    if (kept) return;
    let [gone, timer] = [false, 0];
    const make = async (): Promise<void> => {
      const now = await makeMinutes(meeting, language);
      if (!gone) setMade({ ...now, of: meeting.id });
    };
    void make();
    const stop = usePlan.subscribe(() => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void make(), REST_MS);
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
    };
  }, [meeting, kept, language]);
  if (kept) return { minutes: kept };
  return made?.of === meeting.id ? made : null;
}
