/** A row that is not in focus: one line. */
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import type { Chip } from './chips.ts';
import type { Line } from './line.ts';
import { Chips, RowSign } from './signs.tsx';

export function RowLine({ line: { sign, when, chips, title, owners, note, worst }, ofFinding }: { readonly line: Line; readonly ofFinding: boolean }) {
  return (
    <>
      <span className="m-st"><RowSign sign={sign} /></span>
      <time>{when}</time>
      <Chips chips={chips} most={fitting(chips)} />
      <h3>{title}{note && <small>{note}</small>}</h3>
      <Owner owners={owners} />
      <span className="m-mark">{worst && !ofFinding && <SeverityMark severity={worst} />}</span>
    </>
  );
}

/** So many chips have room in a line. */
const fitting = (chips: readonly Chip[]): number => (chips.slice(0, 2).reduce((length, { code, rest }) => length + code.length + rest.length, 0) > (chips.length > 2 ? 10 : 12) ? 1 : 2);

/** Their names; said in words where there is nobody. */
function Owner({ owners }: { readonly owners: readonly string[] | null }) {
  const { t } = useSpeech();
  if (owners === null) return <span />;
  if (owners.length === 0) return <span className="m-own none">{t('room.nobody')}</span>;
  return <span className="m-own">{owners.join(', ')}</span>;
}
