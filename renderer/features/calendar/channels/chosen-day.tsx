/** The chosen channel's day: what goes out there, what is wrong with it; and where there is nothing, what would fit. */
import { dayText } from '../../../../shared/i18n/dates.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { SeverityMark } from '../../../ui/marks.tsx';
import type { ChannelDay } from '../../gaps/gaps.ts';
import { useInWords } from '../day-findings.ts';
import { Fits, NewHereButton } from './fits.tsx';
import { usePlacedAt } from './placed.ts';
import { PlacedRow } from './placed-row.tsx';
import { useFindingsAt } from './signs.ts';

export function ChosenDay({ at }: { readonly at: ChannelDay }) {
  const { t, language } = useSpeech();
  const channel = usePlan((s) => s.plan.channels.get(at.channel));
  const dayName = usePlan((s) => s.dayNames.get(at.date)?.name[language]);
  const placed = usePlacedAt(at);
  if (!channel) return null;
  const name = `${channel.name}, ${dayText(at.date, language, 'short')}`;
  return (
    <section aria-label={name}>
      <h2>{name} <span>{[placed.length === 0 && t('matrix.fits'), dayName].filter(Boolean).join(', ')}</span></h2>
      {placed.length > 0 ? (
        <div className="fill placed" onKeyDown={walk}>
          <Told at={at} />
          {placed.map((one) => <PlacedRow key={one.placement.id} placed={one} at={at} from={`${channel.name}, ${dayText(at.date, language, 'long')}`} />)}
          <NewHereButton at={at} />
        </div>
      ) : (
        <Fits at={at} channel={channel} />
      )}
    </section>
  );
}

/** From one to the next with the arrows; Escape goes back to the cell. */
function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const at = [...event.currentTarget.querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (event.defaultPrevented || (!step && event.key !== 'Escape')) return;
  event.preventDefault();
  if (step) at[at.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus(); // -1 where none has it: then the first
  else document.querySelector<HTMLElement>('.matrix [tabindex="0"]')?.focus();
}

function Told({ at }: { readonly at: ChannelDay }) {
  const { t } = useSpeech();
  const findings = useFindingsAt(at.channel, at.date);
  const inWords = useInWords();
  if (findings.length === 0) return null;
  return (
    <ul className="told" aria-label={t('matrix.findings')}>
      {findings.map((finding) => <li key={finding.key}><SeverityMark severity={finding.severity} label={t(`word.severity.${finding.severity}`)} />{inWords(finding)}</li>)}
    </ul>
  );
}
