/** What one can do about a finding, each in one press: free slots, or for what is overdue, publish or a new day. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Finding } from '../../../shared/collisions/finding.ts';
import { freeSlots } from '../../../shared/collisions/free-slots.ts';
import type { Card, Placement, PlacementId } from '../../../shared/domain/records.ts';
import { slotText } from '../../../shared/i18n/dates.ts';
import { daySlot, effectiveSlot, formatSlot, slotTime } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { nowAtHost } from '../../store/clock.ts';
import { useFindings } from '../../store/findings.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { comingDayFromText, dateText } from '../../ui/form/date-text.ts';
import { DayField } from '../../ui/form/day-field.tsx';
import { Popup } from '../../ui/form/popup.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { moveOverdue, movePlacement } from './moving.ts';
import { useDone } from './use-done.ts';

/** The placement and its card, as they are now. */
function usePlaced(id: PlacementId): { readonly placement: Placement; readonly card: Card } | null {
  const placement = usePlan((s) => s.plan.placements.get(id));
  const card = usePlan((s) => (placement ? s.plan.cards.get(placement.card) : undefined));
  return placement && card ? { placement, card } : null;
}

/** The nearest free slots of a placement as buttons; `several`: it has to be said which one moves. */
export function FreeSlots({ id, several }: { readonly id: PlacementId; readonly several: boolean }) {
  const { t, language } = useSpeech();
  const done = useDone();
  const placed = usePlaced(id);
  const index = useFindings((s) => s.index);
  // Searching may wait: the findings are drawn first, and typing or a click comes between two searches.
  const version = useDeferredValue<number | null>(useFindings((s) => s.version), null);
  const slots = useMemo(
    () => (version !== null && index?.ofPlacement(id).length ? freeSlots(index, id) : []),
    [index, id, version],
  );
  if (!placed || slots.length === 0) return null;
  const { title } = placed.card;
  const move = (button: HTMLElement, slot: Slot, text: string) => {
    button.closest<HTMLElement>('.krock')?.focus(); // other slots come in its place
    if (movePlacement(id, slot)) done(t('collision.way.moved', { title, slot: text }));
  };
  return (
    <div className="acts">
      {several && <span className="faint">{t('collisionsPanel.moves', { what: slotTime(effectiveSlot(placed.card, placed.placement)) ?? title })}</span>}
      {slots.map((slot) => {
        const text = slotText(slot, language);
        return (
          <button key={formatSlot(slot)} type="button" className="slot" aria-label={t('collision.way.to', { title, slot: text })} onClick={(event) => move(event.currentTarget, slot, text)}>
            <Icon name="arrow" small />
            {text}
          </button>
        );
      })}
    </div>
  );
}

/** What is overdue was published after all, or gets another day. */
export function OverdueWays({ finding }: { readonly finding: Finding }) {
  const { t } = useSpeech();
  const done = useDone();
  const id = finding.placements[0];
  const placed = usePlaced(id ?? ('' as PlacementId)); // an overdue finding names its placement; an empty id finds none
  if (!id || !placed) return null;
  const { card } = placed;
  const publish = () => {
    if (run('markPublished', { card: card.id, placement: id, at: nowAtHost() })) done(t('collisionsPanel.published', { title: card.title }));
  };
  return (
    <div className="acts">
      <button type="button" className="slot" onClick={publish}>
        <Icon name="check" small />
        {t('collisionsPanel.markPublished')}
      </button>
      <Popup
        label={t('collisionsPanel.newDayOf', { title: card.title })}
        buttonClass="slot"
        className="new-day"
        button={<><Icon name="cal" small />{t('collisionsPanel.newDay')}</>}
      >
        {(close) => <NewDay id={id} placed={placed} close={close} />}
      </Popup>
    </div>
  );
}

function NewDay({ id, placed, close }: { readonly id: PlacementId; readonly placed: { readonly card: Card; readonly placement: Placement }; readonly close: () => void }) {
  const { t, language } = useSpeech();
  const done = useDone();
  const today = usePlan((s) => s.today);
  const [day, setDay] = useState(() => dateText(today, language));
  const [refused, setRefused] = useState(false);
  const { card, placement } = placed;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const date = comingDayFromText(day, today);
    setRefused(date === null);
    if (!date) return;
    const slot = daySlot(date, slotTime(effectiveSlot(card, placement)));
    close();
    if (moveOverdue(id, slot)) done(t('collision.way.moved', { title: card.title, slot: slotText(slot, language) }));
  };
  return (
    <form onSubmit={submit}>
      <DayField value={day} refused={refused} aria-label={t('collisionsPanel.newDayOf', { title: card.title })} onType={(text) => { setDay(text); setRefused(false); }} />
      <Button type="submit" look="primary" small>{t('collisionsPanel.move')}</Button>
    </form>
  );
}
