/** The room: one meeting on one screen, read from four metres, run by the keyboard alone. */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import type { RoomDoes } from '../../../../shared/actions/places.ts';
import type { AgendaStep, Meeting } from '../../../../shared/domain/records.ts';
import { agendaOf } from '../../../../shared/meeting/steps.ts';
import { dismissDone, say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { MEETINGS, go, routeNow } from '../../../store/route.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useDoableHere } from '../../search/here.ts';
import { ACTS, letterOf } from '../act/acts.ts';
import type { RoomAct } from '../act/acts.ts';
import { AttendanceDialog } from '../notes/attendance.tsx';
import { EMPTY, useDrafts } from '../notes/drafts.ts';
import { openRow, opens } from './act-buttons.tsx';
import { doableIn } from './doable.ts';
import type { RoomEffects } from './doable.ts';
import { Ended } from './ended.tsx';
import { endNow } from '../minutes/end-meeting.ts';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { Rail } from './rail.tsx';
import { RowList } from './row-list.tsx';
import { Strip } from './strip.tsx';
import { entered, togglePause, useLastStep } from './times.ts';
import { focusRow, useRoomFocus } from './use-room-focus.ts';
import { useRoomKeys } from './use-room-keys.ts';
import { useSteps } from './use-steps.ts';
import './room.css';

export default function Room({ meeting, step: asked }: { readonly meeting: Meeting; readonly step: AgendaStep | null }) {
  const { t, language } = useSpeech();
  const leaving = useRef(false);
  const { id, endedAt } = meeting;
  const agenda = agendaOf(meeting);
  const last = useLastStep(id);
  const at = Math.max(0, agenda.findIndex((item) => item.step === (asked ?? last)));
  const step = agenda[at]?.step ?? 'decisions';
  const { groups, counts } = useSteps(meeting, step);
  const { row, group, folded, focusOn, move } = useRoomFocus(step, groups);
  useState(() => entered(id, usePlan.getState().undoRev)); // before anything is drawn of it
  const [over, setOver] = useState<'keys' | 'note' | 'present' | null>(null);
  const end = endedAt === null && at === agenda.length - 1 ? () => void endNow(meeting) : null;
  const draft = useDrafts((s) => s[id] ?? EMPTY).text.trim();
  /** Writes; once it has ended only what was begun before. */
  const note = endedAt === null || draft !== '' ? () => { dismissDone(); setOver('note'); } : null;
  const goTo = (to: number) => {
    const item = agenda[to];
    if (item) go({ view: { ...MEETINGS, id, step: item.step }, panel: null }, true);
  };
  /** Once closes what lies over the room, and may come once too often: so it takes two to go. */
  const leave = () => {
    if (leaving.current) return go({ view: MEETINGS, panel: null });
    leaving.current = true;
    say({ text: t('room.leaveAgain') });
  };
  const actOver = (act: RoomAct) => {
    flushSync(() => setOver(null)); // the focus is back at the row before the act asks anything
    if (row) act.run(row.row);
  };
  const effects: RoomEffects = {
    previousStep: at > 0 ? () => goTo(at - 1) : null, nextStep: at < agenda.length - 1 ? () => goTo(at + 1) : null, rowUp: () => move(-1), rowDown: () => move(1), firstRow: () => move('first'), lastRow: () => move('last'),
    openRow: row && opens(row.row, endedAt !== null) ? () => openRow(row.row) : null, decide: note, pauseClock: endedAt === null ? () => togglePause(id) : null, present: () => setOver('present'), roomKeys: () => setOver('keys'),
    leaveRoom: leave, endMeeting: end,
  };
  useRoomKeys((key) => {
    if (key !== ROOM_KEYS.leaveRoom) leaving.current = false;
    const act = row && ACTS.find((one) => letterOf(one, language) === key && one.fits(row.row));
    const does = Object.entries(ROOM_KEYS).find(([, own]) => own === key)?.[0] as RoomDoes | undefined; // the keys of that map
    const run = act ? () => act.run(row.row) : does && effects[does];
    return run ? () => { dismissDone(); run(); } : undefined; // going on, one has read what was done
  });
  useDoableHere(() => (routeNow().panel === null ? doableIn(row, effects, { t, language }) : [])); // over what is open the room's keys do nothing either
  const days = groups.filter(({ kind }) => kind === 'day');
  return (
    <div className="room">
      <Rail meeting={meeting} counts={counts} step={step} onPresent={() => setOver('present')} />
      <main id="main" className="m-main" tabIndex={-1} aria-labelledby="room-step">
        <Head step={step} groups={groups} />
        <Ended meeting={meeting} draft={draft} onWrite={() => setOver('note')} />
        {days.length > 0 && <Strip days={days} current={group?.key ?? null} folded={folded} />}
        <RowList step={step} ended={endedAt !== null} groups={groups} folded={folded} focus={row?.row.key ?? null} onFocus={focusOn} onMore={() => setOver('keys')} />
      </main>
      <Foot meeting={meeting} card={row?.row.card ?? null} step={step} writing={over === 'note'} onWrite={note} onWritten={() => { setOver(null); focusRow(); }} onKeys={() => setOver('keys')} onEnd={end} />
      {over === 'present' && <AttendanceDialog meeting={meeting} onClose={() => setOver(null)} />}
      {over === 'keys' && <KeysDialog row={row?.row ?? null} onAct={actOver} onClose={() => setOver(null)} />}
    </div>
  );
}
