/** The session: what is to be decided in the order of its days, the one that is talked about beside it, and the end. */
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Choice, Draft } from '../../../../shared/wheel/quarter-draft.ts';
import { slotOf } from '../../../../shared/wheel/quarter-choices.ts';
import { whenIn } from '../../../../shared/wheel/quarter-words.ts';
import type { QuarterItem, QuarterPlan } from '../../../../shared/wheel/quarter.ts';
import { isWriting } from '../../../actions/actions.ts';
import { useFilter } from '../../../store/filter.ts';
import { announce } from '../../../store/notices.ts';
import { NO_FILTER } from '../../../../shared/planning/filter.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { choose } from './drafts.ts';
import { Finish } from './finish.tsx';
import { ItemDetail } from './item-detail.tsx';
import { ItemList } from './item-list.tsx';
import { useSession } from './session-state.ts';

export function Session({ plan, draft }: { readonly plan: QuarterPlan; readonly draft: Draft }) {
  const { t, language } = useSpeech();
  const session = useSession(plan, draft);
  const { items, choices } = session;
  const [at, setAt] = useState<string | null>(null);
  const filtered = useFilter() !== NO_FILTER;
  const place = useRef<HTMLDivElement>(null);
  const current = items.find(({ key }) => key === at) ?? items.find(({ key, open }) => open && !choices[key]) ?? items[0];

  const show = (item: QuarterItem): void => {
    setAt(item.key);
    place.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.key)}"]`)?.focus();
  };
  /** The same choice once more takes it back. What it means is said: the screen shows it elsewhere. */
  const decide = (item: QuarterItem, change: Partial<Choice>): void => {
    setAt(item.key);
    const before = choices[item.key];
    if (change.what && before?.what === change.what && Object.keys(change).length === 1) {
      choose(plan, item.key, null);
      return announce(t('quarter.taken', { title: item.card.title }));
    }
    const choice = session.choiceWith(item, change);
    choose(plan, item.key, choice);
    const breaks = choice.what === 'skip' ? [] : session.ifChosen(item, choice).breaks;
    const verdict = choice.what === 'skip' ? choice.reason : `${whenIn(slotOf(item, choice), plan, language)}. ${breaks.length > 0 ? t('quarter.total', { breaks: breaks.length, solves: 0 }) : t('quarter.free')}`;
    announce(t('quarter.said', { title: item.card.title, choice: t(`quarter.state.${choice.what}`), verdict }));
  };

  const press = (name: string): void => place.current?.querySelector<HTMLElement>(`[data-key="${name}"]`)?.click();
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!current || event.ctrlKey || event.metaKey || event.altKey || isWriting(target) || (target instanceof Element && target.closest('[popover]'))) return;
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -items.length, End: items.length }[event.key];
    const letter = (['keep', 'refresh', 'skip', 'move', 'owner'] as const).find((name) => t(`quarter.key.${name}`).toLowerCase() === event.key.toLowerCase());
    if (step === undefined && !letter) return;
    event.preventDefault(); // it is no shortcut of the whole window here
    if (step !== undefined) show(items[Math.min(items.length - 1, Math.max(0, items.indexOf(current) + step))]!); // within the list
    else if (letter === 'owner') place.current?.querySelector<HTMLElement>('[data-key="owner"]')?.focus();
    else if (letter === 'move') place.current?.querySelector<HTMLElement>('[data-key="move"] button')?.click();
    else press(letter!); // the one found
  };

  if (!current) return <div className="quarter quarter-none"><p>{t(filtered ? 'quarter.filtered' : 'quarter.none')}</p></div>;
  return (
    <div ref={place} className="quarter" onKeyDown={onKeyDown}>
      <ItemList session={session} current={current} onShow={show} />
      <ItemDetail key={current.key} session={session} item={current} at={items.indexOf(current)} onDecide={(change) => decide(current, change)} onBack={() => show(current)} />
      <Finish session={session} onLack={(item) => { setAt(item.key); requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[data-key="reason"]')?.focus()); }} />
    </div>
  );
}
