/** One hit: what it is called, with what was asked for marked; a card with its slot, its channels, and where its words are. */
import { memo } from 'react';
import type { Card } from '../../../shared/domain/records.ts';
import { dayText, slotText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { civil } from '../../../shared/planning/date.ts';
import { slotSpan } from '../../../shared/planning/slot.ts';
import { pieces } from '../../../shared/search/match.ts';
import type { Piece } from '../../../shared/search/match.ts';
import { usePlan } from '../../store/plan-store.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { StatusMark } from '../../ui/marks.tsx';
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import type { Hit } from './hit.ts';

/** `box`: whether it is chosen, where it can be. */
export const HitRow = memo(function HitRow({ hit, words, box }: { readonly hit: Hit; readonly words: readonly string[]; readonly box: boolean | null }) {
  const { t } = useSpeech();
  const { card, said } = hit;
  return (
    <>
      {box !== null && <span className="hit-box" aria-hidden="true">{box && <Icon name="check" small />}</span>}
      {card ? <StatusMark status={card.status} /> : <Icon name={hit.icon} />}
      <span className="hit-name"><Marked list={pieces(hit.name, words)} /></span>
      {said && <span className="hit-said"><b>{t(`search.where.${said.where}`)}</b> <Marked list={said.words} /></span>}
      {card && <Facts card={card} />}
      {hit.note && <span className="hit-note">{hit.note}</span>}
      {hit.keys && <kbd aria-hidden="true">{hit.keys}</kbd>}
    </>
  );
});

const Marked = ({ list }: { readonly list: readonly Piece[] }) => list.map(({ text, asked }, i) => (asked ? <mark key={i}>{text}</mark> : text));

/** Some channels; how many more is said by the card. */
const SHOWN = 4;

/** With its year, where that is another than this. */
function whenText({ slot }: Card, language: Language, today: string): string {
  const [day] = slotSpan(slot) ?? [];
  const year = day === undefined ? null : slot.precision === 'week' ? slot.year : civil(day).year;
  if (year === null || slot.precision === 'quarter' || today.startsWith(String(year))) return slotText(slot, language);
  return 'date' in slot ? `${dayText(slot.date, language, 'short')} ${year}` : `${slotText(slot, language)} ${year}`;
}

function Facts({ card }: { readonly card: Card }) {
  const { t, language } = useSpeech();
  const plan = usePlan((s) => s.plan);
  const today = usePlan((s) => s.today);
  const channels = [...new Set(plan.placementsOf(card.id).map(({ channel }) => channel))].slice(0, SHOWN).flatMap((id) => plan.channels.get(id) ?? []);
  return (
    <span className="hit-facts">
      {card.archived && <span className="tagc">{t('search.archived')}</span>}
      {card.kind === 'recurring' && <span className="tagc">{t('search.recurring')}</span>}
      {card.slot.precision !== 'none' && <span>{whenText(card, language, today)}</span>}
      {channels.map(({ id, name, hue, platform }) => <span key={id} className="place place-bare" title={name}><b className={`tile-${hue}`} aria-hidden="true">{PLATFORM_GLYPHS[platform]}</b><span className="sr">{name}</span></span>)}
    </span>
  );
}
