/** The gaps on screen, nearest first: one press chooses where to fill. */
import { PLATFORM_GLYPHS } from '../../../../shared/domain/defaults.ts';
import { dayText } from '../../../../shared/i18n/dates.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import type { Gap } from '../../gaps/gaps.ts';
import { choose, isSame } from './matrix-state.ts';
import type { ChannelDay } from '../../gaps/gaps.ts';

interface Props {
  readonly gaps: readonly Gap[];
  readonly at: ChannelDay | null;
}

export function GapList({ gaps, at }: Props) {
  const { t } = useSpeech();
  return (
    <section aria-label={t('matrix.gaps')}>
      <h2>{t('matrix.gaps')} <span>{t('matrix.nearestFirst')}</span></h2>
      {gaps.length === 0 && <p className="muted">{t('matrix.noGaps')}</p>}
      <ul className="gaprows">
        {gaps.map((gap) => <li key={gap.key}><GapRow gap={gap} open={isSame(gap, at)} /></li>)}
      </ul>
    </section>
  );
}

function GapRow({ gap, open }: { readonly gap: Gap; readonly open: boolean }) {
  const { language } = useSpeech();
  const channel = usePlan((s) => s.plan.channels.get(gap.channel));
  if (!channel) return null;
  return (
    <button type="button" className={open ? 'gaprow is-open' : 'gaprow'} aria-pressed={open} onClick={() => choose(gap, { focus: false })}>
      <span className="place place-bare" aria-hidden="true"><b className={`tile-${channel.hue}`}>{PLATFORM_GLYPHS[channel.platform]}</b></span>
      <span className="txt">{channel.name}</span>
      <span className="d">{dayText(gap.date, language, 'short')}</span>
    </button>
  );
}
