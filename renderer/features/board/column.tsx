/** A column of the board: head, list; a recurring quarter can be a narrow rail that opens. */
import { memo, useId } from 'react';
import type { BoardColumn } from '../../../shared/planning/board.ts';
import { columnQuarter } from '../../../shared/planning/columns.ts';
import { fromDayNumber, mondayOf } from '../../../shared/planning/date.ts';
import { slotWeek } from '../../../shared/planning/slot.ts';
import { weekText } from '../../../shared/i18n/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FindingPill } from '../../ui/marks.tsx';
import { verdictOf } from '../drag/drop-words.ts';
import { useDropTarget } from '../drag/use-drag-ends.ts';
import { OnDuty } from '../duty/on-duty.tsx';
import { openCapture } from '../ideas/capture-store.ts';
import { askPause } from '../recurring/asked.ts';
import { UnreadyCount } from '../readiness/unready-count.tsx';
import { focusCard, foldColumn, setAdding, useBoardFocus } from './board-focus.ts';
import { CardCount, useCardCount } from './card-count.tsx';
import { ColumnList } from './column-list.tsx';

interface Props {
  readonly column: BoardColumn;
  readonly index: number;
  /** The recurring quarters and the ideas fold into rails; the others are always whole. */
  readonly rail: boolean;
  /** An open rail, which can be folded again. */
  readonly foldable: boolean;
}

/** The id of a column's head as a drop target. */
export const headTarget = (column: string): string => `head:${column}`;

export const Column = memo(function Column({ column, index, rail, foldable }: Props) {
  const { t } = useSpeech();
  const heading = useId();
  const name = t(`word.column.${column.id}`);
  if (rail) return <Rail column={column} name={name} />;
  return (
    <section className={column.id === 'this-week' ? 'col col-now' : 'col'} aria-labelledby={heading}>
      <Head column={column} heading={heading} name={name} foldable={foldable} />
      <ColumnList column={column} index={index} />
    </section>
  );
});

function useHeadTarget(column: BoardColumn, name: string) {
  const { t, language } = useSpeech();
  const { ref, state } = useDropTarget({ id: headTarget(column.id), to: column.target, name, layer: 1 });
  return { ref, over: state.over, verdict: column.target && state.preview ? verdictOf(column.target, state.preview, t, language, true) : null };
}

function Head({ column, heading, name, foldable }: { readonly column: BoardColumn; readonly heading: string; readonly name: string; readonly foldable: boolean }) {
  const { t, language } = useSpeech();
  const { ref, over, verdict } = useHeadTarget(column, name);
  const week = column.target?.type === 'slot' ? slotWeek(column.target.slot) : null;
  return (
    <header ref={ref} className={['col-head', verdict && 'target-head', over && 'is-over'].filter(Boolean).join(' ')}>
      <h2 id={heading}>{columnQuarter(column.id) === null ? name : <QuarterName name={name} />}</h2>
      {week && <span className="wk">{weekText(week, language)}</span>}
      {verdict ? (
        <span className="push">
          {column.target?.type === 'recurring' ? <Turns text={verdict.text} /> : <FindingPill severity={verdict.severity} text={verdict.text} />}
        </span>
      ) : (
        <>
          {week && <OnDuty monday={fromDayNumber(mondayOf(week))} />}
          {week && <UnreadyCount column={column} from={focusNow} goTo={focusCard} />}
          <CardCount sections={column.sections} />
          {columnQuarter(column.id) !== null && <PauseButton />}
          <AddButton column={column} name={name} />
          {foldable && (
            <button type="button" className="add" data-folds={column.id} aria-expanded aria-label={t('board.fold', { column: name })} title={t('board.fold', { column: name })} onClick={() => foldColumn(column.id, true)}>
              <Icon name="left" small />
            </button>
          )}
        </>
      )}
    </header>
  );
}

const focusNow = () => useBoardFocus.getState().card;

/** A column for what returns: the sign is enough, its head is narrow. */
function Turns({ text }: { readonly text: string }) {
  return (
    <span className="turns" title={text}>
      <Icon name="repeat" />
      <span className="sr">{text}</span>
    </span>
  );
}

/** "Återkommande Q1": where there is little room it is the word that is cut, not the quarter. */
function QuarterName({ name }: { readonly name: string }) {
  const at = name.lastIndexOf(' ');
  return <span className="quarter-name"><span>{name.slice(0, at)}</span> <span>{name.slice(at + 1)}</span></span>;
}

function PauseButton() {
  const { t } = useSpeech();
  return <button type="button" className="add rec-pause" aria-haspopup="dialog" aria-label={t('board.pauseTheme')} title={t('board.pauseTheme')} onClick={() => askPause()}><Icon name="pause" small /></button>;
}

/** New cards go to the section that means the column as a whole. */
function AddButton({ column, name }: { readonly column: BoardColumn; readonly name: string }) {
  const { t } = useSpeech();
  const whole = column.sections.find(({ kind }) => kind === 'no-day' || kind === 'no-date') ?? column.sections[0];
  const label = column.id === 'ideas' ? t('ideas.capture') : t('board.newIn', { place: name });
  const open = (): void => (column.id === 'ideas' ? openCapture() : setAdding(whole?.key ?? null));
  return (
    <button type="button" className="add" aria-label={label} title={label} onClick={open}>
      <Icon name="plus" />
    </button>
  );
}

function Rail({ column, name }: { readonly column: BoardColumn; readonly name: string }) {
  const { t } = useSpeech();
  const { ref, over, verdict } = useHeadTarget(column, name);
  const { shown, all } = useCardCount(column.sections);
  const quarter = columnQuarter(column.id);
  return (
    <section ref={ref} className={over ? 'col rail is-over' : 'col rail'} aria-label={name}>
      <button type="button" className="rail-btn" data-folds={column.id} aria-expanded={false} onClick={() => foldColumn(column.id, false)}>
        <span className="sr">{t('board.show', { column: name, count: shown })}</span>
        <Icon name={verdict && quarter !== null ? 'repeat' : 'right'} small />
        {quarter === null ? <Icon name="bulb" /> : <b aria-hidden="true">Q{quarter}</b>}
        <span className="v" aria-hidden="true">{quarter === null ? name : t('board.recurring')}</span>
        <span className="n" aria-hidden="true">{shown === all ? all : t('filter.of', { shown: String(shown), all: String(all) })}</span>
      </button>
    </section>
  );
}
