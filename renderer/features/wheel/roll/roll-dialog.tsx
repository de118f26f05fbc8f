/** A new year's cards: all that returns, where it comes this year and where in the new one, and one step that makes the chosen ones. */
import { useMemo, useState } from 'react';
import { NO_FILTER } from '../../../../shared/planning/filter.ts';
import type { CardId } from '../../../../shared/domain/records.ts';
import { rollForward, rollStep, usualRoll } from '../../../../shared/wheel/roll.ts';
import type { RollItem } from '../../../../shared/wheel/roll.ts';
import { useFilter, useShows } from '../../../store/filter.ts';
import { say } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { wayBack } from '../../../store/way-back.ts';
import { Button } from '../../../ui/button.tsx';
import { Broken } from '../../../ui/form/verdict.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { useRollPreview } from './roll-preview.ts';
import { RollTable } from './roll-table.tsx';
import '../../../ui/form/form.css';
import './roll.css';

/** So many years from this one can be made. */
const YEARS = 4;

export default function RollDialog({ shown, onClose }: { readonly shown: number; readonly onClose: () => void }) {
  const { t } = useSpeech();
  const thisYear = usePlan((s) => +s.today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, i) => thisYear + i);
  const [year, setYear] = useState(years.includes(shown) && shown > thisYear ? shown : thisYear + 1);
  const items = useRoll(year);
  const filtered = useFilter() !== NO_FILTER;
  const [own, setOwn] = useState<{ readonly year: number; readonly chosen: ReadonlySet<CardId> } | null>(null);
  const usual = useMemo(() => usualRoll(items), [items]);
  const chosen = own?.year === year ? own.chosen : usual;
  const setChosen = (next: Iterable<CardId>): void => setOwn({ year, chosen: new Set(next) });
  const step = useMemo(() => rollStep(items, chosen, () => crypto.randomUUID() as CardId), [items, chosen]); // new cards' ids
  const { preview, names } = useRollPreview(step);
  const open = items.filter((item) => item.open);
  const made = items.filter((item) => item.made.length > 0).length;

  const finish = (): void => {
    if (!run('makeOccurrences', step)) return;
    say({ text: t('roll.done', { count: step.make.length, year: String(year) }), action: wayBack(t('shell.undo')) });
    onClose();
  };
  return (
    <Modal title={t('roll.title')} className="roll-dialog" onClose={onClose}>
      <div className="roll-top">
        <p>{t('roll.lead')}{filtered && <> <b>{t('roll.filtered')}</b></>}</p>
        <label>{t('roll.year')} <select className="input" value={year} onChange={(event) => setYear(+event.target.value)}>{years.map((one) => <option key={one} value={one}>{one}</option>)}</select></label>
        <span role="status">{t('roll.counts', { open: open.length, made, left: items.length - open.length - made })}</span>
        {open.length > 0 && (
          <>
            <span className="push" />
            <Button small onClick={() => setChosen(open.map(({ card }) => card.id))}>{t('roll.all')}</Button>
            <Button small onClick={() => setChosen([])}>{t('roll.none')}</Button>
          </>
        )}
      </div>
      {items.length === 0 && <p className="roll-none">{t('roll.nothing')}</p>}
      {items.length > 0 && <RollTable items={items} year={year} chosen={chosen} onToggle={(id) => setChosen(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id])} />}
      {preview && (
        <div className="slot-verdict roll-breaks">
          <p><SeverityMark severity={preview.worst ?? 'ok'} /> <b>{t('quarter.total', { breaks: preview.breaks.length, solves: preview.solves.length })}</b></p>
          <Broken breaks={preview.breaks} names={names} />
        </div>
      )}
      <footer className="dialog-foot">
        <span className="push" />
        <Button look="quiet" onClick={onClose}>{t('roll.cancel')}</Button>
        <Button look="primary" disabled={step.make.length === 0} onClick={finish}>{open.length === 0 ? t('roll.noneOpen') : t('roll.finish', { count: step.make.length, year: String(year) })}</Button>
      </footer>
    </Modal>
  );
}

function useRoll(year: number): readonly RollItem[] {
  const shows = useShows();
  const [plan, version] = [usePlan((s) => s.plan), usePlan((s) => s.version)];
  const [today, dayNames] = [usePlan((s) => s.today), usePlan((s) => s.dayNames)];
  // The plan is changed in place; its version says that it was.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => rollForward(plan, year, dayNames, today, shows), [plan, version, year, dayNames, today, shows]);
}
