/** The rows of a step, group by group: the one in focus is a card in the middle of the screen, days that the meeting has passed are folded. */
import { useLayoutEffect, useRef } from 'react';
import { ROOM_KEYS } from '../../../../shared/actions/places.ts';
import type { AgendaStep } from '../../../../shared/domain/records.ts';
import type { GroupKind, StepGroup, StepRow } from '../../../../shared/meeting/step-row.ts';
import { keysOf } from '../../../actions/keys-text.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useAsking } from '../act/asking.ts';
import { GroupHead, PastDay } from './group-head.tsx';
import { groupName } from './group-words.ts';
import { useLine } from './line.ts';
import { RowCard } from './row-card.tsx';
import { RowLine } from './row-line.tsx';
import { RowSign } from './signs.tsx';

/** Groups that are called as their step is: alone in it they need no name. */
const NAMELESS: ReadonlySet<GroupKind> = new Set(['ideas', 'decisions']);

interface Props {
  readonly step: AgendaStep;
  /** The meeting is over: nothing more is written in it. */
  readonly ended: boolean;
  readonly groups: readonly StepGroup[];
  readonly folded: ReadonlySet<string>;
  /** The row in focus, by key. */
  readonly focus: string | null;
  readonly onFocus: (key: string) => void;
  /** Shows all the keys. */
  readonly onMore: () => void;
}

export function RowList({ step, ended, groups, folded, focus, onFocus, onMore }: Props) {
  const { t } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const asks = useAsking((s) => s.asked !== null);
  // After every render: what is above the row may have folded, or its card grown. Where something is asked below it, it leaves half the screen to that.
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('.m-focus');
    if (!list.current || !row) return;
    const middle = row.offsetTop + row.offsetHeight / 2 - list.current.clientHeight / 2;
    const higher = list.current.getBoundingClientRect().top + row.offsetTop + row.offsetHeight - innerHeight / 2;
    if (asks) list.current.scrollTo({ top: Math.min(Math.max(middle, higher), row.offsetTop - 4), behavior: 'instant' }); // nothing is on its way while the place is looked for
    else list.current.scrollTop = middle;
  });
  const filled = groups.filter(({ rows }) => rows.length > 0);
  return (
    <div className="m-list" ref={list} role="region" aria-label={t('room.list', { step: t(`step.${step}`) })}>
      {filled.length === 0 && <p className="m-nothing" tabIndex={-1} data-row="">{t(step === 'decisions' && ended ? 'room.nothingDecided' : `room.nothing.${step}`, { idea: keysOf('captureIdea', t) ?? '', decide: ROOM_KEYS.decide })}</p>}
      {filled.map((group) => (folded.has(group.key)
        ? <PastDay key={group.key} group={group} onOpen={() => onFocus(group.rows[0]?.row.key ?? '')} />
        : <Group key={group.key} step={step} ended={ended} group={group} alone={filled.length === 1 && NAMELESS.has(group.kind)} focus={focus} onFocus={onFocus} onMore={onMore} />))}
    </div>
  );
}

function Group({ step, ended, group, alone, focus, onFocus, onMore }: Pick<Props, 'step' | 'ended' | 'focus' | 'onFocus' | 'onMore'> & { readonly group: StepGroup; readonly alone: boolean }) {
  const { t, language } = useSpeech();
  const name = groupName(group, t, language);
  const onDay = group.kind === 'day';
  const isFact = ({ row }: StepRow): boolean => row.kind === 'fact' && row.key !== focus;
  const facts = group.rows.filter(isFact);
  return (
    <section className={alone ? 'm-day m-wide m-alone' : onDay || group.kind === 'no-day' ? 'm-day' : 'm-day m-wide'} aria-label={name}>
      {alone ? <h2 className="sr">{name}</h2> : <GroupHead group={group} />}
      <ol>
        {facts.length > 0 && <li className="m-facts">{facts.map((row) => <Fact key={row.row.key} row={row} />)}</li>}
        {group.rows.filter((row) => !isFact(row)).map((row) => <Row key={row.row.key} row={row} ended={ended} where={t('room.where', { step: t(`step.${step}`), group: name, rest: '' })} onDay={onDay} current={row.row.key === focus} onFocus={onFocus} onMore={onMore} />)}
      </ol>
    </section>
  );
}

/** What is only to be known, one after the other in a line. */
function Fact({ row }: { readonly row: StepRow }) {
  const { sign, when, title, state, note } = useLine(row, false);
  return <span className={state ? 'red' : undefined}><RowSign sign={sign} /> <time>{when}</time> {[title, state, note].filter(Boolean).join(', ')}</span>;
}

interface RowProps {
  readonly row: StepRow;
  readonly ended: boolean;
  /** What a screen reader hears before what the row says. */
  readonly where: string;
  readonly onDay: boolean;
  readonly current: boolean;
  readonly onFocus: (key: string) => void;
  readonly onMore: () => void;
}

function Row({ row, ended, where, onDay, current, onFocus, onMore }: RowProps) {
  const line = useLine(row, onDay);
  const { key, kind } = row.row;
  return (
    <li className={`m-row is-${kind}${current ? ' m-focus' : ''}`}>
      <article tabIndex={current ? 0 : -1} aria-label={where + line.said} aria-current={current || undefined} data-row={key} onFocus={() => onFocus(key)} onClick={() => onFocus(key)}>
        {current ? <RowCard row={row} ended={ended} line={line} onMore={onMore} /> : <RowLine line={line} ofFinding={kind === 'finding'} />}
      </article>
    </li>
  );
}
