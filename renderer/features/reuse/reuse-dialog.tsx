/** When a published card should go out again: what that would break is said before it is done, with free slots instead. */
import './reuse.css';
import { useMemo, useState } from 'react';
import { findingNames } from '../../../shared/collisions/sentence.ts';
import type { Card, CardId } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { toDayNumber } from '../../../shared/planning/date.ts';
import { slotAgain } from '../../../shared/planning/reuse.ts';
import { formatSlot, slotSpan } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { useFindings } from '../../store/findings.ts';
import { say } from '../../store/notices.ts';
import { usePlacements, usePlan } from '../../store/plan-store.ts';
import { wayBack } from '../../store/way-back.ts';
import { Button } from '../../ui/button.tsx';
import { SlotPicker } from '../../ui/form/slot-picker.tsx';
import { Broken } from '../../ui/form/verdict.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark } from '../../ui/marks.tsx';
import { Modal } from '../../ui/modal.tsx';
import { freeAgain, goOutAgain, previewAgain, proposedAgain } from './again.ts';
import { useOutcome } from './outcome.ts';
import { closeReuse } from './reuse-place.tsx';

export default function ReuseDialog({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const placements = usePlacements(card);
  const [id] = useState(() => crypto.randomUUID() as CardId); // a new id is one of a card made here
  const [slot, setSlot] = useState<Slot>(() => proposedAgain(card, id, slotAgain(card, placements, today)));
  const outcome = useOutcome(card);
  const make = () => {
    if (!goOutAgain(card, id, slot)) return;
    closeReuse();
    const text = slot.precision === 'none' ? t('reuse.madeNoDay', { title: card.title }) : t('reuse.made', { title: card.title, when: slotText(slot, language) });
    say({ text, action: wayBack(t('shell.undo')) });
  };
  return (
    <Modal className="reuse-dialog" title={t('reuse.title', { title: card.title })} onClose={closeReuse}>
      <div className="reuse-body">
        <p>{t('reuse.about')}</p>
        {outcome.day && <p className="faint">{[t('reuse.wentOut', { day: outcome.day }), outcome.results].filter(Boolean).join(' · ')}</p>}
        <div className="reuse-when">
          <b>{t('reuse.when')}</b>
          <SlotPicker label={t('reuse.when')} slot={slot} preview={(to) => previewAgain(card, id, to)} onChoose={setSlot} />
        </div>
        <Collides card={card} id={id} slot={slot} onTake={setSlot} />
      </div>
      <footer className="dialog-foot">
        <span className="push" />
        <Button look="quiet" onClick={closeReuse}>{t('reuse.cancel')}</Button>
        <Button look="primary" autoFocus onClick={make}>{t('reuse.make')}</Button>
      </footer>
    </Modal>
  );
}

interface Chosen {
  readonly card: Card;
  readonly id: CardId;
  readonly slot: Slot;
}

/** What the slot would break, and up to three that are free. */
function Collides({ card, id, slot, onTake }: Chosen & { readonly onTake: (slot: Slot) => void }) {
  const { t, language } = useSpeech();
  const [plan, today] = [usePlan((s) => s.plan), usePlan((s) => s.today)];
  const version = useFindings((s) => s.version);
  const preview = useMemo(() => (version >= 0 ? previewAgain(card, id, slot) : null), [card, id, slot, version]);
  const broken = preview !== null && preview.breaks.length > 0;
  const free = useMemo(() => (broken ? freeAgain(card, id, slot).filter((one) => formatSlot(one) !== formatSlot(slot)) : []), [broken, card, id, slot]);
  const names = findingNames(plan, today);
  const named = { ...names, card: (of: CardId) => (of === id ? card.title : names.card(of)) };
  const span = slotSpan(slot);
  return (
    <>
      <div className="slot-verdict" role="status">
        {span && span[1] < toDayNumber(today) && <p>{t('reuse.past')}</p>}
        {broken && <Broken breaks={preview.breaks} names={named} />}
        {preview && !broken && <p><SeverityMark severity="ok" /> {t(span ? 'reuse.free' : 'reuse.noDay')}</p>}
        {broken && free.length === 0 && slot.precision !== 'quarter' && <p className="faint">{t('reuse.noFree')}</p>}
      </div>
      {free.length > 0 && (
        <div className="acts" role="group" aria-label={t('reuse.freeSlots')}>
          <span className="faint">{t('reuse.freeSlots')}</span>
          {free.map((one) => (
            <button key={formatSlot(one)} type="button" className="slot" aria-label={t('reuse.take', { slot: slotText(one, language) })} onClick={() => onTake(one)}>{slotText(one, language)}</button>
          ))}
        </div>
      )}
    </>
  );
}
