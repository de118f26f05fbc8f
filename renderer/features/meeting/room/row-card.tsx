/** The row in focus: all that is known of it, what is wrong, and what can be done with one key. */
import type { Finding } from '../../../../shared/collisions/finding.ts';
import type { StepRow } from '../../../../shared/meeting/step-row.ts';
import { findingSentence } from '../../../../shared/collisions/sentence.ts';
import { SeverityMark } from '../../../ui/marks.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { ActPlace } from '../act/act-place.tsx';
import { ActButtons } from './act-buttons.tsx';
import { FreeTimes } from './free-times.tsx';
import { roomNames } from './line-of-others.ts';
import type { Line } from './line.ts';
import { FindingMore, NoteHere, Outcome, SenderWords } from './row-more.tsx';
import { Chips, RowSign } from './signs.tsx';

/** So many findings are told in full. */
const MOST = 2;

interface Props {
  readonly row: StepRow;
  /** The meeting is over: its notes are read here, and changed in its minutes, which no longer follow them. */
  readonly ended: boolean;
  readonly line: Line;
  readonly onMore: () => void;
}

export function RowCard({ row, ended, line, onMore }: Props) {
  const { t, language } = useSpeech();
  const { sign, when, chips, title, state, owners, note, findings } = line;
  const names = roomNames();
  const finding = row.row.kind === 'finding' ? row.row.finding : null;
  const told = finding ? [] : findings.slice(0, MOST); // what the row is said once, above
  const sentence = (of: Finding): string => findingSentence(of, names, t, language);
  if (row.row.kind === 'note' && !ended) return <><NoteHere id={row.row.note} /><ActButtons row={row.row} onMore={onMore} /></>;
  return (
    <>
      <div className="f-top">
        <span className="m-st"><RowSign sign={sign} /></span>
        {when && <time>{when}</time>}
        {chips.length > 0 && <Chips chips={chips} />}
        <span className="f-state">{[state, finding ? '' : note].filter(Boolean).join(' · ')}</span>
        <span className="grow" />
        {owners?.map((name) => <span key={name} className="m-own">{name}</span>)}
        {owners?.length === 0 && <span className="m-own none">{t('room.nobody')}</span>}
      </div>
      <h3>{finding ? sentence(finding) : title}</h3>
      {finding && <FindingMore row={row.row} finding={finding} note={note} sentence={sentence(finding)} />}
      {row.row.kind === 'idea' && <SenderWords card={row.row.card} />}
      <Outcome row={row} />
      {told.map((one, i) => (
        <p key={one.key} className={`f-find is-${one.severity}`}>
          <SeverityMark severity={one.severity} label={t(`word.severity.${one.severity}`)} />
          <span>
            {sentence(one)}
            {i === told.length - 1 && <FreeTimes row={row.row} findings={told} />}
          </span>
        </p>
      ))}
      <ActButtons row={row.row} ended={ended} onMore={onMore} />
      <ActPlace row={row.row.key} />
    </>
  );
}
