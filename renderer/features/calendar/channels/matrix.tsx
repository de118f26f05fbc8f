/** Channels down, days across: the grid itself. */
import { memo, useLayoutEffect, useMemo } from 'react';
import type { FocusEvent, MouseEvent } from 'react';
import type { Channel } from '../../../../shared/domain/records.ts';
import { filterCount } from '../../../../shared/planning/filter.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useFilter } from '../../../store/filter.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { useDaysOf } from './days.ts';
import { Heads, Sums } from './heads.tsx';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { onMatrixKey } from './matrix-keys.ts';
import { beginCard, isSame, matrixShown, placeAt, useMatrix } from './matrix-state.ts';
import { placedAt } from './placed.ts';
import { Row } from './row.tsx';

interface Props {
  readonly rows: readonly Channel[];
  readonly monday: CalendarDate;
  readonly weeks: number;
  /** The channel's day that is chosen. */
  readonly at: ChannelDay | null;
}

function walkedTo({ target }: FocusEvent): void {
  const at = placeAt(target);
  if (at && !isSame(at, useMatrix.getState().at)) useMatrix.setState({ at });
}

/** A press on an empty place asks for a card there. */
function onClick({ target }: MouseEvent): void {
  const at = placeAt(target);
  if (at && placedAt(at).length === 0) beginCard(at);
}

export const Matrix = memo(function Matrix({ rows, monday, weeks, at }: Props) {
  const { t } = useSpeech();
  const { mondays, days } = useDaysOf(monday, weeks);
  const dates = useMemo(() => days.map(({ date }) => date), [days]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const filter = useFilter();
  const filtered = filterCount({ ...filter, channels: [] }) > 0;
  const inUse = usePlan((s) => s.plan.channels.values().filter(({ archived }) => !archived).toArray().length);
  const today = usePlan((s) => s.today);
  const isShown = at !== null && ids.includes(at.channel) && dates.includes(at.date);
  const stop = isShown ? at : { channel: ids[0], date: dates.includes(today) ? today : dates[0] };
  useLayoutEffect(() => matrixShown({ rows: ids, monday, weeks }), [ids, monday, weeks]);
  return (
    <div className="matrix" role="grid" aria-label={t('matrix.grid')} style={{ ['--weeks' as string]: weeks }} onKeyDown={onMatrixKey} onFocus={walkedTo} onClick={onClick}>
      <Heads mondays={mondays} days={days} />
      {rows.map((channel) => (
        <Row key={channel.id} channel={channel} mondays={mondays} days={days} dates={dates} filtered={filtered} chosen={at?.channel === channel.id ? at.date : null} stop={stop.channel === channel.id ? (stop.date ?? null) : null} />
      ))}
      <Sums channels={ids} mondays={mondays} days={days} dates={dates} all={rows.length === inUse} />
    </div>
  );
});
