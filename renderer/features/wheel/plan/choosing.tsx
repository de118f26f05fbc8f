/** What is chosen of an item: keep, refresh or skip it, another time, who takes it; and what that would break. */
import { useState } from 'react';
import { findingNames, findingSentence } from '../../../../shared/collisions/sentence.ts';
import { formatSlot } from '../../../../shared/planning/slot.ts';
import { lacksReason } from '../../../../shared/wheel/quarter-choices.ts';
import { WHATS } from '../../../../shared/wheel/quarter-draft.ts';
import type { Choice } from '../../../../shared/wheel/quarter-draft.ts';
import type { QuarterItem } from '../../../../shared/wheel/quarter.ts';
import { useCardText } from '../../../store/details.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Button } from '../../../ui/button.tsx';
import { SlotPicker } from '../../../ui/form/slot-picker.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { USUAL } from '../skip/skip-button.tsx';
import { keptSlot } from './session-state.ts';
import type { Session } from './session-state.ts';

interface Props {
  readonly session: Session;
  readonly item: QuarterItem;
  readonly onDecide: (change: Partial<Choice>) => void;
  readonly onBack: () => void;
}

export function Choosing({ session, item, onDecide, onBack }: Props) {
  const { t } = useSpeech();
  const choice = session.choices[item.key];
  const text = useCardText((item.source ?? item.card).id)?.text.trim();
  /** Only a text that is there is promised. */
  const source = item.source?.origin && text ? String(item.source.origin.year) : 'none';
  return (
    <div className="q-choosing">
      <div className="q-whats" role="group" aria-label={item.card.title}>
        {WHATS.map((what) => (
          <button key={what} type="button" className="q-what" data-key={what} aria-pressed={choice?.what === what} aria-keyshortcuts={t(`quarter.key.${what}`)} onClick={() => onDecide({ what })}>
            <b>{t(`quarter.what.${what}`)}<kbd aria-hidden="true">{t(`quarter.key.${what}`)}</kbd></b>
            <small>{t(`quarter.says.${what}`, { year: source })}</small>
          </button>
        ))}
      </div>
      {choice?.what === 'skip' && <Reason choice={choice} onReason={(reason) => onDecide({ what: 'skip', reason })} onBack={onBack} />}
      {choice?.what !== 'skip' && (
        <div className="q-who">
          <div className="q-field" data-key="move">
            <span aria-hidden="true">{t('quarter.move')}<kbd>{t('quarter.key.move')}</kbd></span>
            <SlotPicker label={t('quarter.move')} slot={session.slotFor(item)} preview={(to) => session.ifChosen(item, session.choiceWith(item, { slot: formatSlot(to) })).preview} onChoose={(to) => onDecide({ slot: keptSlot(item, to) })} />
          </div>
          <OwnerField session={session} item={item} onDecide={onDecide} onBack={onBack} />
        </div>
      )}
      {choice?.what !== 'skip' && <Verdict session={session} item={item} />}
    </div>
  );
}

function OwnerField({ session: { people, choices }, item, onDecide, onBack }: Props) {
  const { t } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const usual = item.card.owners.flatMap((id) => plan.people.get(id)?.name ?? []).join(', ') || t('quarter.nobody').toLowerCase();
  return (
    <label className="q-field">
      <span>{t('quarter.owner')}<kbd aria-hidden="true">{t('quarter.key.owner')}</kbd></span>
      <select
        className="input" data-key="owner" value={choices[item.key]?.owner ?? 'usual'}
        onChange={({ target: { value } }) => onDecide({ owner: value === 'usual' ? null : value })} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === 'Escape') onBack(); }}
      >
        <option value="usual">{t('quarter.usualOwners', { names: usual })}</option>
        {[...plan.people.values()].filter(({ archived }) => !archived).map(({ id, name }) => <option key={id} value={id}>{t('quarter.personLoad', { name, count: people.get(id) ?? 0 })}</option>)}
        <option value="">{t('quarter.nobody')}</option>
      </select>
    </label>
  );
}

/** Why it is skipped: a usual reason in one press, or one's own. */
function Reason({ choice, onReason, onBack }: { readonly choice: Choice; readonly onReason: (reason: string) => void; readonly onBack: () => void }) {
  const { t } = useSpeech();
  const [text, setText] = useState(choice.reason);
  const keep = (reason: string): void => {
    setText(reason);
    if (reason.trim() !== choice.reason) onReason(reason.trim());
  };
  return (
    <form className="q-reason" onSubmit={(event) => { event.preventDefault(); keep(text); onBack(); }}>
      <label className="q-field">
        <span>{t('quarter.reason')}</span>
        <input
          className="input" data-key="reason" autoFocus={lacksReason(choice)} value={text} aria-invalid={lacksReason(choice) || undefined} onChange={(event) => setText(event.target.value)}
          onBlur={() => keep(text)} onKeyDown={(event) => { if (event.key === 'Escape') onBack(); }}
        />
      </label>
      <p>{USUAL.map((usual) => <Button key={usual} small onClick={() => { keep(t(`wheelPanel.reasons.${usual}`)); onBack(); }}>{t(`wheelPanel.reasons.${usual}`)}</Button>)}</p>
    </form>
  );
}

/** So many sentences; the rest is counted. */
const SHOWN = 3;

/** What the card would break where it is meant to come, with all that is chosen so far. */
function Verdict({ session, item }: Pick<Props, 'session' | 'item'>) {
  const { t, language } = useSpeech();
  const [plan, today] = [usePlan((s) => s.plan), usePlan((s) => s.today)];
  const choice = session.choices[item.key];
  const breaks = choice ? session.breaksOf(item) : session.ifChosen(item, session.choiceWith(item, { what: 'keep' })).breaks;
  const names = findingNames(plan, today);
  return (
    <ul className="q-verdict">
      {breaks.length === 0 && <li><SeverityMark severity="ok" />{t('quarter.free')}</li>}
      {breaks.slice(0, SHOWN).map((finding) => <li key={finding.key}><SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />{findingSentence(finding, { ...names, card: (id) => plan.cards.get(id)?.title ?? titleOf(session, id) }, t, language)}</li>)}
      {breaks.length > SHOWN && <li>{t('quarter.moreCollisions', { count: breaks.length - SHOWN })}</li>}
    </ul>
  );
}

/** The title of a card that is only thought of. */
const titleOf = ({ items }: Session, id: string): string => items.find(({ key }) => id.endsWith(key))?.card.title ?? '';
