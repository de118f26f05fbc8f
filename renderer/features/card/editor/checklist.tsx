/** The card's checklist: tick, write, reorder with Alt and the arrows, add with Enter. Imported lists keep their names. */
import { Fragment, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Card, ChecklistItem } from '../../../../shared/domain/records.ts';
import { announce } from '../../../store/notices.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { focusNear } from '../../../ui/form/focus-near.ts';
import { TypedField } from '../../../ui/form/typed-field.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { MAX_TITLE } from './title-field.tsx';
import { moveItem, removeItem, setItem } from './checklist-change.ts';

export function Checklist({ card }: { readonly card: Card }) {
  const { t } = useSpeech();
  const keys = useId();
  /** Changes the list as it is now, so that what somebody else just did to it stays. */
  const change = (to: (items: readonly ChecklistItem[]) => readonly ChecklistItem[]) => {
    const now = usePlan.getState().plan.cards.get(card.id) ?? card;
    run('editCard', { id: card.id, change: { checklist: to(now.checklist) } });
  };
  const move = (item: ChecklistItem, event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (!by) return;
    event.preventDefault();
    change((items) => moveItem(items, item.id, by));
    const at = usePlan.getState().plan.cards.get(card.id)?.checklist.findIndex((other) => other.id === item.id) ?? 0;
    announce(t('editor.itemMoved', { text: item.text, place: String(at + 1) }));
  };
  const done = card.checklist.filter((item) => item.done).length;
  return (
    <section aria-label={t('editor.checklist')}>
      <h3>{t('editor.checklist')} {card.checklist.length > 0 && <span className="n">{t('editor.doneOf', { done: String(done), all: String(card.checklist.length) })}</span>}</h3>
      <p id={keys} className="sr">{t('editor.itemKeys')}</p>
      <ul className="checks" aria-describedby={keys}>
        {card.checklist.map((item, i) => (
          <Fragment key={item.id}>
            {item.group !== null && item.group !== card.checklist[i - 1]?.group && <li className="group">{item.group}</li>}
            <li className={item.done ? 'on' : ''} onKeyDown={(event) => move(item, event)}>
              <input type="checkbox" aria-label={item.text} checked={item.done} onChange={(event) => { const { checked } = event.target; change((items) => setItem(items, item.id, { done: checked })); }} />
              <TypedField line label={t('editor.itemText', { text: item.text })} className="quiet-input" maxLength={MAX_TITLE} value={item.text} onSave={(text) => text.trim() !== '' && change((items) => setItem(items, item.id, { text }))} />
              <Button look="quiet" className="row-off" icon="x" label={t('editor.removeItem', { text: item.text })} onClick={(event) => { focusNear(event, '.new-item'); change((items) => removeItem(items, item.id)); }} />
            </li>
          </Fragment>
        ))}
      </ul>
      <NewItem onAdd={(text) => change((items) => [...items, { id: crypto.randomUUID(), text, done: false, group: items.at(-1)?.group ?? null }])} />
    </section>
  );
}

function NewItem({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <input
      className="quiet-input new-item" type="text" aria-label={t('editor.newItem')} placeholder={t('editor.newItem')} maxLength={MAX_TITLE} value={text}
      onChange={(event) => setText(event.target.value)} onBlur={add} onKeyDown={(event) => event.key === 'Enter' && add()}
    />
  );
}
