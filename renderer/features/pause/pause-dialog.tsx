/** "Pausa ett tema": what rests, from when to when, why; and, live, all that this does. One step, one undo. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { Movable } from '../../../shared/domain/command.ts';
import type { Card, PauseId } from '../../../shared/domain/records.ts';
import { TITLE_LENGTH } from '../../../shared/domain/lengths.ts';
import { dayText } from '../../../shared/i18n/dates.ts';
import { pauseReach } from '../../../shared/planning/pause-reach.ts';
import type { PauseReach } from '../../../shared/planning/pause-reach.ts';
import { say } from '../../store/notices.ts';
import { usePlan } from '../../store/plan-store.ts';
import { run } from '../../store/session.ts';
import { wayBack } from '../../store/way-back.ts';
import { Button } from '../../ui/button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Modal } from '../../ui/modal.tsx';
import { answered } from '../recurring/asked.ts';
import { PauseDay } from './pause-day.tsx';
import { draftOf, readPause } from './pause-draft.ts';
import type { PauseMeant } from './pause-draft.ts';
import { PauseEffect, keyOf } from './pause-effect.tsx';
import { PauseWhat } from './pause-what.tsx';
import './pause.css';

/** What it would reach; null as long as it is not known what rests, or when. */
function reachOf({ from, to, problem, filter }: PauseMeant): PauseReach | null {
  const { plan, today } = usePlan.getState();
  return from && to && filter && !problem ? pauseReach(plan, { id: 'considered' as PauseId, name: '', filter, from, to, taken: [] }, today) : null; // never kept
}

/** Follows what is meant a moment later, so that typing stays quick. */
function useReach(meant: PauseMeant): PauseReach | null {
  const [plan, version, today] = [usePlan((s) => s.plan), usePlan((s) => s.version), usePlan((s) => s.today)];
  const asked = useDeferredValue(meant);
  // The plan is changed in place; its version says that it was.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => reachOf(asked), [asked, plan, version, today]);
}

/** What of it loses its date. */
const takenOf = (reach: PauseReach | null, left: ReadonlySet<string>): readonly Movable[] =>
  reach?.placed.filter((one) => !left.has(keyOf(one))).map(({ card, placement }) => ({ card: card.id, placement: placement?.id ?? null })) ?? [];

export default function PauseDialog({ like }: { readonly like: Card | null }) {
  const { t, language } = useSpeech();
  const today = usePlan((s) => s.today);
  const [draft, setDraft] = useState(() => draftOf(like, today, language));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const why = useRef<HTMLInputElement>(null);
  useEffect(() => why.current?.focus(), []);
  const effect = useRef<HTMLElement>(null);
  /** Enter in what is asked goes on to what it does: so much is not taken off the calendar before anybody has seen it. */
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
    event.preventDefault(); // it would do it at once
    effect.current?.focus();
  };
  const change = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const { from, to, all, filter } = draft;
  const meant = useMemo(() => readPause({ from, to, all, filter }, today), [from, to, all, filter, today]); // why it rests changes nothing of it
  const reach = useReach(meant);
  const name = draft.name.trim();
  const pause = (event: FormEvent): void => {
    event.preventDefault();
    const now = reachOf(meant);
    const { from: first, to: last, filter: resting } = meant;
    if (!now || !first || !last || !resting || name === '') return why.current?.focus();
    if (!run('pauseTheme', { pause: { id: crypto.randomUUID() as PauseId, name, filter: resting, from: first, to: last }, take: takenOf(now, left) })) return; // a new pause's id
    answered();
    say({ text: t('pause.done', { name, until: dayText(last, language, 'date') }), action: wayBack(t('shell.undo')) });
  };
  return (
    <Modal title={t('pause.title')} className="pause-dialog" onClose={answered}>
      <form className="pause-form" onSubmit={pause}>
        <div className="pause-asks" onKeyDown={goOn}>
          <div className="pause-field">
            <label htmlFor="pause-why">{t('pause.why')}</label>
            <input ref={why} id="pause-why" className="input" required maxLength={TITLE_LENGTH} autoComplete="off" placeholder={t('pause.whyHint')} value={draft.name} onChange={(event) => change({ name: event.target.value })} />
          </div>
          <div className="pause-days">
            <PauseDay label={t('pause.from')} value={from} problem={meant.from ? null : t('pause.noDay')} onType={(text) => change({ from: text })} />
            <PauseDay label={t('pause.to')} value={to} problem={meant.to ? meant.problem && t(`pause.${meant.problem}`) : t('pause.noDay')} onType={(text) => change({ to: text })} />
          </div>
          <PauseWhat all={all} filter={filter} onAll={(on) => change({ all: on })} onFilter={(asked) => change({ filter: asked })} />
        </div>
        <section ref={effect} className="pause-effect" aria-label={t('pause.reach')} tabIndex={0}>
          {reach ? <PauseEffect reach={reach} left={left} onLeft={setLeft} /> : <p className="empty">{t('pause.chooseSome')}</p>}
        </section>
        <footer className="dialog-foot">
          <span className="sr" role="status">{reach && `${t('pause.placed', { count: reach.placed.length })}, ${t('pause.returning', { count: reach.returning.length })}`}</span>
          <span className="push" />
          <Button onClick={answered}>{t('pause.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!reach}>{t('pause.doIt', { count: takenOf(reach, left).length })}</Button>
        </footer>
      </form>
    </Modal>
  );
}
