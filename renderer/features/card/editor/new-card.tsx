/** A new card: a title and where it goes. It is made on Enter, or when one leaves with a title written. */
import { useEffect, useRef, useState } from 'react';
import type { DropTarget } from '../../../../shared/domain/command.ts';
import type { CardId } from '../../../../shared/domain/records.ts';
import { monthName } from '../../../../shared/i18n/dates.ts';
import { columnTarget } from '../../../../shared/planning/columns.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { rankBetween } from '../../../store/rank.ts';
import { go, routeNow } from '../../../store/route.ts';
import { run } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/form/segmented.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { ClosePanel } from '../../../ui/panel.tsx';
import { FindAgain } from '../../reuse/find-again.tsx';
import { askSeries } from '../../series/series-store.ts';
import { MAX_TITLE, openWithFocus } from './title-field.tsx';

type Where = 'ideas' | 'this-week' | 'planned';
const PLACES: readonly Where[] = ['ideas', 'this-week', 'planned'];

/** Makes the card at the end of where it goes; its id, or null where there is nothing to make. `where`: a number is the month in which it returns. */
function make(title: string, where: Where | number): CardId | null {
  if (title.trim() === '') return null;
  const { today, plan } = usePlan.getState();
  const id = crypto.randomUUID() as CardId; // a new id is one of a card made here
  const last = [...plan.cards.values()].reduce<string | null>((rank, card) => (rank === null || card.rank > rank ? card.rank : rank), null);
  const to: DropTarget = typeof where === 'number' ? { type: 'recurring', rule: { type: 'month', month: where } } : (columnTarget(where, today) ?? { type: 'ideas' });
  return run('createCard', { id, title, to, rank: rankBetween(last, null) }) ? id : null;
}

/** `month`: on the wheel, where what is new returns every year; null elsewhere. */
export function NewCard({ month }: { readonly month: number | null }) {
  const { t, language } = useSpeech();
  const [title, setTitle] = useState('');
  const [where, setWhere] = useState<Where | number>(month ?? 'planned');
  const unmade = useRef({ title, where });
  useEffect(() => void (unmade.current = { title, where }), [title, where]);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    const makeUnmade = () => {
      make(unmade.current.title, unmade.current.where);
      unmade.current = { title: '', where: 'planned' };
    };
    addEventListener('pagehide', makeUnmade);
    return () => {
      removeEventListener('pagehide', makeUnmade);
      makeUnmade();
    };
  }, []);
  const create = () => {
    const id = make(title, where);
    if (!id) return null;
    unmade.current = { title: '', where };
    openWithFocus(id);
    go({ ...routeNow(), panel: { type: 'card', id } }, true);
    return id;
  };
  const createSeries = () => {
    const id = create();
    if (id) askSeries(id);
    else field.current?.focus();
  };
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-name">{t(month ? 'shell.newRecurring' : 'shell.newCard')}</h2>
        <span className="push" />
        <ClosePanel />
      </header>
      <div
        className="panel-body"
        onBlur={(event) => {
          if (!event.currentTarget.closest('.panel')?.contains(event.relatedTarget) && document.hasFocus()) create();
        }}
      >
        <div className="panel-title">
          <textarea
            ref={field} rows={1} className="quiet-input" aria-label={t('editor.title')} placeholder={t('editor.titleHint')} maxLength={MAX_TITLE}
            value={title} onChange={(event) => setTitle(event.target.value.replaceAll('\n', ' '))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              create();
            }}
          />
        </div>
        <div>
          {typeof where === 'number' ? (
            <label className="returns">
              {t('wheelPanel.returns')}
              <select className="input" value={where} onChange={(event) => setWhere(+event.target.value)}>
                {Array.from({ length: 12 }, (_, i) => <option key={i} value={i + 1}>{monthName(i + 1, language)}</option>)}
              </select>
            </label>
          ) : <Segmented
            label={t('editor.where')} value={where} required onChoose={(choice) => setWhere(choice ?? 'planned')}
            choices={PLACES.map((value) => ({ value, text: value === 'ideas' ? t('word.status.idea') : t(`word.column.${value}`) }))}
          />}
        </div>
        <div className="new-ways">
          <Button look="primary" onClick={() => (title.trim() === '' ? field.current?.focus() : create())}>{t('editor.createCard')}</Button>
          {typeof where !== 'number' && <Button look="quiet" icon="series" onClick={createSeries}>{t('series.makeNew')}</Button>}
          {typeof where !== 'number' && <FindAgain />}
        </div>
      </div>
    </>
  );
}
