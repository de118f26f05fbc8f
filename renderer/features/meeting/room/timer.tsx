/** The quiet clock: a bar and a number for the meeting, a number for the step. No sound, no red. */
import { useEffect } from 'react';
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import type { AgendaStep, Meeting } from '../../../../shared/domain/records.ts';
import { meetingTime, stepTime } from '../../../../shared/meeting/steps-timer.ts';
import type { Gone } from '../../../../shared/meeting/steps-timer.ts';
import { nowAtHost } from '../../../store/clock.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { KeyButton } from './key-button.tsx';
import { pass, togglePause, useTimes } from './times.ts';

const TICK = 5; // seconds

export function Timer({ meeting, step }: { readonly meeting: Meeting; readonly step: AgendaStep }) {
  const { t } = useSpeech();
  const { id, endedAt, agenda } = meeting;
  const { steps, rested, paused } = useTimes(id);
  useEffect(() => {
    pass(id, step, 0, paused);
    if (endedAt !== null) return undefined;
    let last = Date.now();
    const settle = () => {
      const now = Date.now();
      pass(id, step, (now - last) / 1000, paused);
      last = now;
    };
    const tick = setInterval(settle, TICK * 1000);
    return () => {
      clearInterval(tick);
      settle(); // what has passed since the last tick is this step's
    };
  }, [id, step, endedAt, paused]);
  if (endedAt !== null) return <div className="m-timer"><span><b>{t('room.timer.left', { count: meetingTime(meeting, endedAt, 0).gone })}</b> {t('room.timer.took')}</span></div>;
  const whole = meetingTime(meeting, nowAtHost(), rested);
  const own = stepTime(agenda, step, steps[step] ?? 0);
  return (
    <div className="m-time">
      {whole.all > 0 && <span className="m-bar" aria-hidden="true"><i style={{ width: `${Math.min(100, (100 * whole.gone) / whole.all)}%` }} /></span>}
      <div className="m-timer" role="timer" aria-label={t('room.timer.name', { gone: String(whole.gone), all: String(whole.all) })}>
        <Left time={whole} />
        <span>{paused ? t('room.timer.paused') : own.all > 0 ? t('room.timer.step', { gone: String(own.gone), all: String(own.all) }) : t('room.timer.stepFree', { gone: String(own.gone) })}</span>
      </div>
      <KeyButton className="m-pause" keys={ROOM_KEYS.pauseClock} text={t(paused ? 'room.timer.goShort' : 'room.timer.pauseShort')} name={t(paused ? 'room.timer.go' : 'room.timer.pause')} onPress={() => togglePause(id)} />
    </div>
  );
}

/** "14 min kvar av 25", "3 min över 25". */
function Left({ time: { gone, all } }: { readonly time: Gone }) {
  const { t } = useSpeech();
  if (all === 0) return <span><b>{t('room.timer.left', { count: gone })}</b> {t('room.timer.gone')}</span>;
  if (gone > all) return <span><b>{t('room.timer.over', { count: gone - all })}</b> {t('room.timer.overOf', { all: String(all) })}</span>;
  return <span><b>{t('room.timer.left', { count: all - gone })}</b> {t('room.timer.leftOf', { all: String(all) })}</span>;
}
