/** By how many days all that is chosen moves; each choice says what it would break before it is taken. */
import { useState } from 'react';
import { findingNames, findingSentence } from '../../../shared/collisions/sentence.ts';
import { DomainError } from '../../../shared/domain/errors.ts';
import { runCommand } from '../../../shared/domain/run.ts';
import { isEmptyDiff } from '../../../shared/domain/state.ts';
import { addDays, isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import { weekText } from '../../../shared/i18n/dates.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSelection } from '../../store/selection.ts';
import { contextNow } from '../../store/session.ts';
import { Popup } from '../../ui/form/popup.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FindingPill } from '../../ui/marks.tsx';
import { moveChosen, moving, stayingBehind } from './bulk-run.ts';
import type { Distance } from './bulk-run.ts';
import { usePreview } from './use-preview.ts';

const STEPS = [-7, -1, 1, 7] as const;
/** The farthest that a command moves, in days. */
const FARTHEST = 3660;

export function MovePopup() {
  const { t } = useSpeech();
  return (
    <Popup label={t('bulk.move')} buttonClass="btn btn-s" className="bulk-popup" button={<>{t('bulk.move')}<Icon name="down" small /></>}>
      {(close) => <Distances close={close} />}
    </Popup>
  );
}

function Distances({ close }: { readonly close: () => void }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const items = useSelection((s) => s.chosen);
  const [days, setDays] = useState('14');
  const typed = Math.trunc(Number(days));
  const clear = typed !== 0 && Math.abs(typed) <= FARTHEST;
  const week = isoWeekOf(toDayNumber(addDays(today, 7)));
  const words = (by: number): string => t(by < 0 ? 'bulk.earlier' : 'bulk.later', { days: Math.abs(by) });
  const move = (distance: Distance, what: string): void => {
    close();
    moveChosen(distance, what);
  };
  const stays = stayingBehind([...items.values()]).length;
  return (
    <>
      <div className="bulk-ways">
        {STEPS.map((by) => <Way key={by} distance={{ days: by }} name={t('bulk.moveBy', { distance: words(by) })} onMove={() => move({ days: by }, words(by))} />)}
        <Way distance={{ days: 0, week }} name={t('bulk.nextWeek', { week: weekText(week, language) })} onMove={() => move({ days: 0, week }, t('bulk.toWeek', { week: weekText(week, language) }))} />
      </div>
      <form className="bulk-days" onSubmit={(event) => { event.preventDefault(); if (clear) move({ days: typed }, words(typed)); }}>
        <label>{t('bulk.days')}<input className="input" type="number" step="1" min={-FARTHEST} max={FARTHEST} required value={days} onChange={(event) => setDays(event.target.value)} /></label>
        <button type="submit" className="btn btn-s" disabled={!clear}>{t('bulk.move')}</button>
        <span role="status">{clear && <Would distance={{ days: typed }} />}</span>
      </form>
      {stays > 0 && <p className="faint">{t('bulk.willStay', { count: stays })}</p>}
    </>
  );
}

function Way({ distance, name, onMove }: { readonly distance: Distance; readonly name: string; readonly onMove: () => void }) {
  return <button type="button" onClick={onMove}><span>{name}</span><Would distance={distance} /></button>;
}

/** Free, or how many collisions; the first of them in the tooltip. */
function Would({ distance }: { readonly distance: Distance }) {
  const { t, language } = useSpeech();
  const preview = usePreview(moving(distance));
  const { plan, today } = usePlan.getState();
  if (!preview) return null;
  const diff = runCommand(plan, moving(distance), contextNow());
  if (!(diff instanceof DomainError) && isEmptyDiff(diff)) return <span className="faint">{t('bulk.noDays')}</span>;
  const worst = preview.breaks.find(({ severity }) => severity === preview.worst);
  if (!worst) return <FindingPill severity="ok" text={preview.solves.length > 0 ? t('drag.solves', { count: preview.solves.length }) : t('drag.free')} />;
  return <span title={findingSentence(worst, findingNames(plan, today), t, language)}><FindingPill severity={worst.severity} text={t('bulk.breaks', { count: preview.breaks.length })} /></span>;
}
