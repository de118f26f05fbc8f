/** The grid and what is below it: gaps, the chosen day, the mix. */
import { useDeferredValue } from 'react';
import type { Ref } from 'react';
import type { Channel } from '../../../../shared/domain/records.ts';
import type { CalendarDate } from '../../../../shared/planning/date.ts';
import { useSpeech } from '../../../ui/language.tsx';
import type { ChannelDay, Gap } from '../../gaps/gaps.ts';
import { MixList } from '../../mix/list/mix-list.tsx';
import { ChosenDay } from './chosen-day.tsx';
import { GapList } from './gap-list.tsx';
import { Matrix } from './matrix.tsx';
import { useMatrix } from './matrix-state.ts';

interface Props {
  readonly box: Ref<HTMLDivElement>;
  readonly rows: readonly Channel[];
  readonly monday: CalendarDate;
  readonly weeks: number;
  readonly gaps: readonly Gap[];
}

/** Both are about the chosen day, to begin with the nearest gap. */
export function GridAndBelow({ box, rows, monday, weeks, gaps }: Props) {
  const { t } = useSpeech();
  const at = useMatrix((s) => s.at) ?? gaps[0] ?? null;
  return (
    <>
      <div ref={box} className="mx-scroll">
        {rows.length > 0 ? <Matrix rows={rows} monday={monday} weeks={weeks} at={at} /> : <p className="empty"><b>{t('matrix.noChannels')}</b></p>}
      </div>
      <Below gaps={gaps} at={at} />
    </>
  );
}

/** What is below the grid comes a moment after it. */
function Below({ gaps, at }: { readonly gaps: readonly Gap[]; readonly at: ChannelDay | null }) {
  const { t } = useSpeech();
  const isThere = useDeferredValue(true, false);
  return (
    <div className="below">
      {isThere && (
        <>
          <GapList gaps={gaps} at={at} />
          {at ? <ChosenDay key={`${at.channel} ${at.date}`} at={at} /> : <section><h2>{t('matrix.nothingChosen')}</h2><p className="muted">{t('matrix.nothingChosenHint')}</p></section>}
          <section aria-label={t('matrix.mix')}><h2>{t('matrix.mix')} <span>{t('matrix.mixHint')}</span></h2><MixList /></section>
        </>
      )}
    </div>
  );
}
