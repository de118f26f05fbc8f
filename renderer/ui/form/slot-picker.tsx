/** When: a button that says the slot, and a popup to type it, pick it from a month, or take it away. */
import { useState } from 'react';
import type { Preview } from '../../../shared/collisions/preview.ts';
import { civil, parseTime, quarterOfMonth, toDayNumber } from '../../../shared/planning/date.ts';
import { NO_SLOT, daySlot, sameSlot, slotDate, slotTime } from '../../../shared/planning/slot.ts';
import type { Slot } from '../../../shared/planning/slot.ts';
import { slotFromText } from '../../../shared/planning/slot-text.ts';
import { usePlan } from '../../store/plan-store.ts';
import { useSpeech } from '../language.tsx';
import { MonthGrid } from './month-grid.tsx';
import { Popup } from './popup.tsx';
import { slotWords } from './slot-words.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  readonly label: string;
  readonly slot: Slot;
  /** What choosing a slot would break; null where that can't be said. */
  readonly preview: (slot: Slot) => Preview | null;
  readonly onChoose: (slot: Slot) => void;
  /** A way to follow another slot instead, and what it is called. */
  /** Without its week: where there is little room. */
  readonly brief?: boolean;
  readonly follow?: { readonly text: string; readonly run: () => void };
}

export function SlotPicker({ label, slot, brief = false, ...choice }: Props) {
  const { t } = useSpeech();
  return (
    <Popup label={label} buttonLabel={`${label}: ${useSlotWords(slot)}`} button={<SlotWords slot={slot} brief={brief} />} className="slot-popup">
      {(close) => <SlotForm label={t('editor.typeSlot')} slot={slot} close={close} {...choice} />}
    </Popup>
  );
}

/** "ons 25 nov 12:00 · v. 48"; another year than this is said. */
function useSlotWords(slot: Slot): string {
  const { t, language } = useSpeech();
  const thisYear = usePlan((s) => s.today.slice(0, 4));
  if (slot.precision === 'none') return t('editor.noSlot');
  return slotWords(slot, thisYear, language);
}

function SlotWords({ slot, brief }: { readonly slot: Slot; readonly brief: boolean }) {
  const [main = '', week] = useSlotWords(slot).split(' · ');
  return (
    <span className={slot.precision === 'none' ? 'faint' : ''}>
      {main}
      {week && !brief && <span className="faint"> · {week}</span>}
    </span>
  );
}

type FormProps = Props & { readonly close: () => void };

function SlotForm({ label, slot, preview, onChoose, follow, close }: FormProps) {
  const { t } = useSpeech();
  const today = usePlan((s) => s.today);
  const [text, setText] = useState('');
  const [considered, setConsidered] = useState<Slot | null>(null);
  const typed = text.trim() === '' ? null : slotFromText(text, today, slot);
  const unclear = text.trim() !== '' && typed === null;
  const keepTime = (to: Slot) => (to.precision === 'day' ? daySlot(to.date, slotTime(slot)) : to);
  const take = (to: Slot) => {
    onChoose(to);
    close();
  };
  return (
    <>
      <div className="slot-text">
        <input
          className="input" type="text" autoComplete="off" aria-label={label} placeholder={t('editor.typeSlotHint')} aria-invalid={unclear || undefined}
          value={text} onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !typed) return;
            event.preventDefault(); // the button gets the focus back, and would open again
            take(typed);
          }}
        />
        <TimeField slot={slot} onChoose={onChoose} />
      </div>
      <MonthGrid slot={slot} onChoose={(to) => (to.precision === 'week' ? take(to) : onChoose(keepTime(to)))} onConsider={(to) => setConsidered(to && keepTime(to))} />
      <div className="slot-rest">
        {quartersFrom(today).map((quarter) => (
          <button key={slotKey(quarter)} type="button" className="slot" aria-pressed={sameSlot(quarter, slot)} onClick={() => take(quarter)}>
            Q{quarter.quarter} {quarter.year}
          </button>
        ))}
        {follow && <button type="button" className="textbtn" onClick={() => { follow.run(); close(); }}>{follow.text}</button>}
        <button type="button" className="textbtn push" onClick={() => take(NO_SLOT)}>{t('editor.noSlot')}</button>
      </div>
      <Verdict unclear={unclear} slot={typed ?? considered} now={slot} preview={preview} />
    </>
  );
}

/** The time of day, of a slot that has a day. Empty: no time. */
function TimeField({ slot, onChoose }: Pick<Props, 'slot' | 'onChoose'>) {
  const { t } = useSpeech();
  const date = slotDate(slot);
  const [text, setText] = useState<string | null>(null);
  const keep = () => {
    if (text === null || !date) return;
    const time = parseTime(/^\d{1,2}$/.test(text.trim()) ? `${text.trim()}:00` : text);
    if (time || text.trim() === '') onChoose(daySlot(date, time));
    setText(null);
  };
  return (
    <input
      className="input" type="text" inputMode="numeric" autoComplete="off" size={5} aria-label={t('editor.time')} placeholder={t('editor.time')} disabled={!date}
      value={text ?? slotTime(slot) ?? ''} onChange={(event) => setText(event.target.value)} onBlur={keep}
      onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); keep(); } }}
    />
  );
}

type Quarter = Extract<Slot, { precision: 'quarter' }>;
const slotKey = ({ year, quarter }: Quarter): string => `${year}-${quarter}`;

/** This quarter and the three after it. */
function quartersFrom(today: Parameters<typeof toDayNumber>[0]): Quarter[] {
  const { year, month } = civil(toDayNumber(today));
  const first = year * 4 + quarterOfMonth(month) - 1;
  return [0, 1, 2, 3].map((i) => ({ precision: 'quarter', year: Math.floor((first + i) / 4), quarter: ((first + i) % 4) + 1 }));
}
