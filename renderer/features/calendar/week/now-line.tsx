/** Where it is now in today's hours; moves as the minutes pass. */
import { minutesOf } from '../../../../shared/planning/date.ts';
import { useSpeech } from '../../../ui/language.tsx';
import type { Hours } from './hours.ts';
import { topOf } from './time-scale.tsx';
import { useTimeNow } from './use-now.ts';

export function NowLine({ hours, px }: { readonly hours: Hours; readonly px: number }) {
  const { t } = useSpeech();
  const time = useTimeNow();
  const minutes = minutesOf(time);
  if (minutes < hours.from * 60 || minutes >= hours.to * 60) return null;
  return <span className="wk-now" role="img" aria-label={t('week.now', { time })} style={{ top: topOf(minutes, hours, px) }}><b>{time}</b></span>;
}
