/** "Häv pausen": what goes back where it was. What has passed meanwhile is asked about. */
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Pause, PauseId } from '../../../shared/domain/records.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { answered } from '../recurring/asked.ts';
import { goesBack } from './going-back.ts';
import type { GoingBack } from './going-back.ts';
import { liftNow } from './lift.ts';
import { PlacedList, withChosen } from './placed-list.tsx';
import './pause.css';

export default function LiftDialog({ pause: id }: { readonly pause: PauseId }) {
  const pause = usePlan((s) => s.plan.pauses.get(id));
  return pause ? <Lifting pause={pause} /> : null;
}

function Lifting({ pause }: { readonly pause: Pause }) {
  const { t } = useSpeech();
  const [{ coming, passed }] = useState(() => goesBack(pause, usePlan.getState()));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(coming.map(({ key }) => key)));
  const doIt = useRef<HTMLButtonElement>(null);
  useEffect(() => doIt.current?.focus(), []);
  const lift = (event: FormEvent): void => {
    event.preventDefault();
    answered();
    liftNow(pause, pause.taken.filter(({ card, placement }) => chosen.has(placement ?? card)));
  };
  return (
    <Modal title={t('pause.liftTitle', { name: pause.name })} className="lift-dialog" onClose={answered}>
      <form className="lift-form" onSubmit={lift}>
        <div className="pause-effect">
          <p className="faint">{t('pause.liftNote')}</p>
          <Rows title={t('pause.backAgain', { count: coming.length })} rows={coming} chosen={chosen} onChosen={setChosen} />
          <Rows title={t('pause.passed', { count: passed.length })} rows={passed} chosen={chosen} onChosen={setChosen} />
        </div>
        <footer className="dialog-foot">
          <span className="push" />
          <Button onClick={answered}>{t('pause.keepOn')}</Button>
          <Button look="primary" type="submit" ref={doIt}>{t('pause.lift')}</Button>
        </footer>
      </form>
    </Modal>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly GoingBack[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

function Rows({ title, rows, chosen, onChosen }: RowsProps) {
  const { t } = useSpeech();
  if (rows.length === 0) return null;
  const keys = rows.map(({ key }) => key);
  const all = keys.every((key) => chosen.has(key));
  return (
    <section>
      <h3>
        {title}
        <Button small look="quiet" className="push" aria-label={`${t(all ? 'pause.takeNone' : 'pause.takeAll')}, ${title}`} onClick={() => onChosen(withChosen(chosen, keys, !all))}>{t(all ? 'pause.takeNone' : 'pause.takeAll')}</Button>
      </h3>
      <PlacedList label={title} rows={rows} chosen={chosen} onChoose={(some, on) => onChosen(withChosen(chosen, some, on))} />
    </section>
  );
}
