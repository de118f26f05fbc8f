/** All that is known of an item, in words: when, what, where, how far it has come, whose it is, what is wrong with it. For the screen and for paper. */
import { useShallow } from 'zustand/react/shallow';
import { PLATFORM_GLYPHS } from '../../../../shared/domain/defaults.ts';
import type { Placement } from '../../../../shared/domain/records.ts';
import { slotText } from '../../../../shared/i18n/dates.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { CategoryName, SeverityMark, StatusMark } from '../../../ui/marks.tsx';
import { findingsOf, useInWords } from '../day-findings.ts';
import type { DayItem, TrayItem } from '../day-index.ts';

interface Props {
  readonly item: DayItem | TrayItem;
  /** It is listed under its channel: only the format is still to be said. */
  readonly channelSaid?: boolean;
}

export function ItemFacts({ item, channelSaid = false }: Props) {
  const { t, language } = useSpeech();
  const { card, placements } = item;
  const category = usePlan((s) => (card.category ? s.plan.categories.get(card.category) : undefined));
  const owners = usePlan(useShallow((s) => card.owners.flatMap((id) => s.plan.people.get(id)?.name ?? [])));
  const time = 'date' in item ? (item.time ?? t('calendar.noTime')) : slotText(item.slot, language);
  return (
    <>
      <time className={'date' in item && item.time ? 'fact-time' : 'fact-time faint'}>{time}</time>
      <div className="fact-body">
        <h4 className="fact-title">{card.title}</h4>
        {channelSaid
          ? <p className="muted">{placements.filter(({ format }) => format !== 'post').map(({ format }) => t(`word.format.${format}`)).join(', ')}</p>
          : placements.length > 0 && <ul className="fact-places">{placements.map((placement) => <Where key={placement.id} placement={placement} />)}</ul>}
        <p className="fact-rest">
          <span className="fact-status"><StatusMark status={card.status} /><span aria-hidden="true">{t(`word.status.${card.status}`)}</span></span>
          {category && <CategoryName category={category} />}
          <span>{owners.length > 0 ? owners.join(', ') : t('agenda.nobody')}</span>
          {card.sponsored && <span className="fact-status"><Icon name="mega" small />{t('word.sponsored')}</span>}
          {card.series !== null && <span className="fact-status"><Icon name="series" small />{t('board.inSeries')}</span>}
        </p>
        {'date' in item && <Findings item={item} />}
      </div>
    </>
  );
}

function Where({ placement: { channel: id, format } }: { readonly placement: Placement }) {
  const { t } = useSpeech();
  const channel = usePlan((s) => s.plan.channels.get(id));
  if (!channel) return null;
  return (
    <li className="place">
      <b className={`tile-${channel.hue}`} aria-hidden="true">{PLATFORM_GLYPHS[channel.platform]}</b>
      <span>{channel.name}{format !== 'post' && `, ${t(`word.format.${format}`).toLowerCase()}`}</span>
    </li>
  );
}

function Findings({ item }: { readonly item: DayItem }) {
  const { t } = useSpeech();
  const inWords = useInWords();
  const findings = useFindings(useShallow((s) => findingsOf(s.open, item)));
  // Several of its placements may have the same one.
  const said = new Map(findings.map((finding) => [inWords(finding), finding.severity]));
  if (said.size === 0) return null;
  return (
    <ul className="fact-findings">
      {[...said].map(([words, severity]) => (
        <li key={words} className={`said-${severity}`}>
          <SeverityMark severity={severity} label={t(`word.severity.${severity}`)} />
          {words}
        </li>
      ))}
    </ul>
  );
}
