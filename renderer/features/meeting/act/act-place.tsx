/** What the running act asks, beside the row in focus. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { findingNames } from '../../../../shared/collisions/sentence.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Broken } from '../../../ui/form/verdict.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import { answered, questionGone, useAsking } from './asking.ts';
import type { Choice, Question } from './asking.ts';
import { shortVerdict } from './tell.ts';
import '../../../ui/form/form.css';
import './act.css';

/** Once in the room, in the row in focus: the question of the running act, where there is one. */
export function ActPlace({ row }: { readonly row: string }) {
  const asked = useAsking((s) => s.asked);
  return asked?.row === row && <ActMenu key={asked.key} question={asked.question} opener={asked.opener} />;
}

/** The list as it is typed: a number alone means one of the whole list. */
function listFor(typed: string, { choices }: Question): { readonly list: readonly Choice[]; readonly at: number } {
  const number = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  const all = number > 0 ? choices('') : [];
  return number > 0 && number <= all.length ? { list: all, at: number - 1 } : { list: choices(typed), at: 0 };
}

function ActMenu({ question, opener }: { readonly question: Question; readonly opener: HTMLElement | null }) {
  const { t } = useSpeech();
  const id = useId();
  const popup = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [moved, setMoved] = useState<number | null>(null);
  const [marked, setMarked] = useState<readonly string[]>([]);
  usePlan((s) => s.version); // somebody else may change what there is to choose from
  const { list, at } = listFor(typed.trim(), question);
  const active = Math.min(moved ?? at, list.length - 1);
  const current = list[active];
  useLayoutEffect(() => {
    opener?.focus({ preventScroll: true }); // where it goes back
    popup.current?.showPopover(opener?.parentElement ? { source: opener.parentElement } : {});
    popup.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [opener]);
  const gone = usePlan((s) => question.card !== undefined && s.plan.cards.get(question.card)?.deletedAt !== null);
  useEffect(() => {
    if (!gone) return;
    popup.current?.hidePopover();
    questionGone();
  }, [gone]);
  const flip = (of: string) => (marked.includes(of) ? marked.filter((one) => one !== of) : [...marked, of]);
  const type = (text: string) => {
    setTyped(text);
    setMoved(null);
  };
  const mark = (choice: Choice | undefined) => {
    if (!choice || choice.run) return;
    setMarked(flip(choice.id));
    type('');
  };
  const take = (choice: Choice | undefined, typing: boolean) => {
    const ids = marked.length > 0 && !typing ? marked : choice && !choice.run ? flip(choice.id) : [];
    if (!choice?.run && ids.length === 0) return;
    popup.current?.hidePopover(); // the focus goes back to the row
    answered(question);
    if (choice?.run) choice.run();
    else question.many?.(ids);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation(); // letters here are no acts
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 + list.length }[event.key];
    if (to !== undefined) setMoved(list.length ? to % list.length : null);
    else if (event.key === 'Escape') popup.current?.hidePopover();
    else if (event.key === 'Enter' && event.shiftKey && question.many) mark(current);
    else if (event.key === 'Enter') take(current, typed.trim() !== '' || moved !== null);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent, choice: Choice) => (question.many && (event.shiftKey || event.ctrlKey || event.metaKey) ? mark(choice) : take(choice, true));
  const optionId = (of: number) => `${id}-${of}`;
  return (
    <div ref={popup} popover="auto" role="dialog" aria-label={question.label} className="popup act-popup" onToggle={(event) => event.newState === 'closed' && answered(question)}>
      <b aria-hidden="true">{question.label}</b>
      <input
        className="input" type="text" role="combobox" autoComplete="off" aria-label={question.label} placeholder={question.hint} aria-expanded={list.length > 0} aria-controls={id}
        aria-autocomplete="list" aria-activedescendant={current ? optionId(active) : undefined} value={typed} onChange={(event) => type(event.target.value)} onKeyDown={onKeyDown}
      />
      {list.length === 0 && <p role="status">{t('act.nothing')}</p>}
      <div id={id} role={list.length ? 'listbox' : undefined} aria-label={question.label} aria-multiselectable={list.length && question.many ? true : undefined} className="options">
        {list.map((choice, i) => (
          <Option key={choice.id} id={optionId(i)} choice={choice} number={i + 1} active={i === active} chosen={(choice.chosen ?? false) !== marked.includes(choice.id)} onClick={(event) => onClick(event, choice)} />
        ))}
      </div>
      {current && <Outcome choice={current} />}
      {question.many && <p className="act-keys"><kbd>{t('act.shiftEnter')}</kbd>{t('act.several')}</p>}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly number: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

function Option({ id, choice, number, active, chosen, onClick }: OptionProps) {
  const { t, language } = useSpeech();
  const verdict = choice.preview ? shortVerdict(choice.preview, t, language) : null;
  return (
    <div id={id} role="option" ref={active ? intoView : undefined} aria-selected={chosen} className={active ? 'is-active' : ''} onMouseDown={(event) => event.preventDefault()} onClick={onClick}>
      <kbd>{number}</kbd>
      <span className="txt">{choice.text}</span>
      {choice.note && <span className="act-note">{choice.note}</span>}
      {verdict && <span className="act-verdict"><SeverityMark severity={verdict.severity} /><span>{verdict.text}</span></span>}
      {chosen && <Icon name="check" />}
    </div>
  );
}

const intoView = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });

/** What the choice would break, in sentences, and how much it would solve. */
function Outcome({ choice: { preview } }: { readonly choice: Choice }) {
  const { t } = useSpeech();
  const [plan, today] = [usePlan((s) => s.plan), usePlan((s) => s.today)];
  if (!preview || (preview.breaks.length === 0 && preview.solves.length === 0)) return null;
  return (
    <div className="act-outcome" role="status">
      <Broken breaks={preview.breaks} names={findingNames(plan, today)} />
      {preview.solves.length > 0 && <p><SeverityMark severity="ok" /> {t('act.solves', { count: preview.solves.length })}</p>}
    </div>
  );
}
