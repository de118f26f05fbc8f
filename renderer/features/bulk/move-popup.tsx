/** By how many days all that is chosen moves; each choice says what it would break before it is taken. */
import { useState } from 'react';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { findingNames, findingSentence } from '../../../shared/collisions/sentence.ts';
import { addDays, isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import { weekText } from '../../../shared/i18n/dates.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSelection } from '../../store/selection.ts';
import { Popup } from '../../ui/form/popup.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FindingPill } from '../../ui/marks.tsx';
import { moveChosen, stayingBehind } from './bulk-run.ts';
import type { Distance } from './bulk-run.ts';
import { useOutlook } from './use-outlook.ts';

/** The most usual first: Enter takes it. Back in time comes last. */
const STEPS = [1, 7, -1, -7] as const;
/** Of so many each choice is looked into as the popup opens; of more only the one that is pointed at. */
const FEW = 200;
/** What stands for the field with its own number of days, among the choices by theirs. */
const TYPED = 'typed';
/** The farthest that a command moves, in days. */
const FARTHEST = 3660;

export function MovePopup() {
  const { t } = useSpeech();
  return (
    <Popup label={t('bulk.move')} buttonClass="btn btn-s" className="bulk-popup bulk-move" button={<>{t('bulk.move')}<Icon name="down" small /></>}>
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
  const [pointed, setPointed] = useState<number | typeof TYPED | null>(null);
  const few = items.size <= FEW;
  const way = (by: number) => ({ wanted: few || pointed === by, onPoint: () => setPointed(by) });
  return (
    <>
      <div className="bulk-ways">
        <Way {...way(0)} distance={{ days: 0, week }} name={t('bulk.nextWeek', { week: weekText(week, language) })} onMove={() => move({ days: 0, week }, t('bulk.toWeek', { week: weekText(week, language) }))} />
        {STEPS.map((by) => <Way key={by} {...way(by)} distance={{ days: by }} name={t('bulk.moveBy', { distance: words(by) })} onMove={() => move({ days: by }, words(by))} />)}
      </div>
      <form className="bulk-days" onSubmit={(event) => { event.preventDefault(); if (clear) move({ days: typed }, words(typed)); }}>
        <label>{t('bulk.days')}<input className="input" type="number" step="1" min={-FARTHEST} max={FARTHEST} required value={days} onFocus={() => setPointed(TYPED)} onChange={(event) => setDays(event.target.value)} /></label>
        <button type="submit" className="btn btn-s" disabled={!clear}>{t('bulk.move')}</button>
        <span role="status">{clear && <Would distance={few || pointed === TYPED ? { days: typed } : null} />}</span>
      </form>
      {stays > 0 && <p className="faint">{t('bulk.willStay', { count: stays })}</p>}
    </>
  );
}

interface WayProps {
  readonly distance: Distance;
  readonly name: string;
  /** Whether it is looked into already. */
  readonly wanted: boolean;
  readonly onPoint: () => void;
  readonly onMove: () => void;
}

function Way({ distance, name, wanted, onPoint, onMove }: WayProps) {
  return <button type="button" onClick={onMove} onFocus={onPoint} onPointerEnter={onPoint}><span>{name}</span><Would distance={wanted ? distance : null} /></button>;
}

/** What would lie on days that have passed, and what would collide. */
function Would({ distance }: { readonly distance: Distance | null }) {
  const { t } = useSpeech();
  const outlook = useOutlook(distance);
  if (!outlook) return null;
  const { preview, past } = outlook;
  if (!preview) return <span className="faint">{t('bulk.noDays')}</span>;
  return (
    <span className="bulk-would">
      {past > 0 && <FindingPill severity="warning" text={t('bulk.past', { count: past })} />}
      {(past === 0 || preview.breaks.length > 0) && <Verdict preview={preview} />}
    </span>
  );
}

/** Free, or how many collisions; the first of them in the tooltip. */
function Verdict({ preview }: { readonly preview: Preview }) {
  const { t, language } = useSpeech();
  const { plan, today } = usePlan.getState();
  const worst = preview.breaks.find(({ severity }) => severity === preview.worst);
  if (!worst) return <FindingPill severity="ok" text={preview.solves.length > 0 ? t('drag.solves', { count: preview.solves.length }) : t('drag.free')} />;
  return <span title={findingSentence(worst, findingNames(plan, today), t, language)}><FindingPill severity={worst.severity} text={t('bulk.breaks', { count: preview.breaks.length })} /></span>;
}
