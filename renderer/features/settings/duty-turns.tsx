/** The turns of the rota, in their order. Buttons move them, and the focus goes along. */
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { DutyTurn, PersonId } from '../../../shared/domain/records.ts';
import { announce } from '../../store/notices.ts';
import { Button } from '../../ui/button.tsx';
import { EntryPicker } from '../../ui/form/entry-picker.tsx';
import { focusNear } from '../../ui/form/focus-near.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { TurnFields, useTurnText } from './duty-turn.tsx';
import { moved } from './moved.ts';
import { useEntries } from './records.ts';

interface Props {
  readonly turns: readonly DutyTurn[];
  readonly onSave: (turns: readonly DutyTurn[]) => void;
}

export function DutyTurns({ turns, onSave }: Props) {
  const { t } = useSpeech();
  const turnText = useTurnText();
  const people = useEntries('people').filter((person) => !person.archived);
  const list = useRef<HTMLOListElement>(null);
  const moveTo = (from: number, to: number) => {
    flushSync(() => onSave(moved(turns, from, to)));
    const row = list.current?.children[to];
    const again = row?.querySelector<HTMLElement>(to < from ? '.turn-up:enabled' : '.turn-down:enabled');
    (again ?? row?.querySelector<HTMLElement>('.turn-fields button'))?.focus();
    announce(t('settings.turnMoved', { who: turnText(turns[from] ?? null), at: String(to + 1), count: String(turns.length) }));
  };
  return (
    <section className="set-sub" aria-labelledby="turns-head">
      <h4 id="turns-head">{t('settings.turns')}</h4>
      {turns.length === 0 && <p className="faint">{t(people.length ? 'settings.noTurns' : 'settings.noPeopleForTurns')}</p>}
      <ol className="entries" ref={list}>
        {turns.map((turn, at) => {
          const who = turnText(turn);
          return (
            <li className="entry turn" key={`${turns.length}-${at}`} aria-label={t('settings.turn', { at: String(at + 1), who })}>
              <span className="faint turn-at">{at + 1}</span>
              <TurnFields turn={turn} onSave={(changed) => onSave(turns.with(at, changed))} />
              <span className="entry-ways">
                <Button small look="quiet" icon="down" className="turn-up" label={t('settings.earlier', { who })} disabled={at === 0} onClick={() => moveTo(at, at - 1)} />
                <Button small look="quiet" icon="down" className="turn-down" label={t('settings.later', { who })} disabled={at === turns.length - 1} onClick={() => moveTo(at, at + 1)} />
                <Button small look="quiet" aria-label={t('settings.removeWhat', { name: who })} onClick={(event) => { focusNear(event, '.turn-new'); onSave(turns.toSpliced(at, 1)); }}>{t('settings.remove')}</Button>
              </span>
            </li>
          );
        })}
      </ol>
      {people.length > 0 && (
        <p className="set-ways">
          <EntryPicker
            label={t('settings.newTurn')} button={<><Icon name="plus" />{t('settings.newTurn')}</>} buttonClass="btn turn-new"
            entries={() => people.map(({ id, name, initials }) => ({ id, name, note: initials }))} chosen={[]} onToggle={(id) => onSave([...turns, { name: '', people: [id as PersonId] }])} // an id of the list
          />
        </p>
      )}
    </section>
  );
}
