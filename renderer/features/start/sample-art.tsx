/** A glimpse of a filled board, to look at only. */
import type { ReactNode } from 'react';
import type { Format } from '../../../shared/domain/records.ts';
import { PLATFORM_GLYPHS } from '../../../shared/domain/defaults.ts';
import type { Platform, Status } from '../../../shared/domain/records.ts';
import '../card/card-face.css';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { SeverityMark, StatusMark } from '../../ui/marks.tsx';

interface Drawn {
  readonly title: 'play' | 'ice' | 'council' | 'advent';
  readonly status: Status;
  readonly time: string;
  readonly on: readonly (readonly [Platform, Format])[];
  readonly category: 'engage' | 'near' | 'function';
  readonly sign: 'disc' | 'diamond' | 'cross';
  readonly hue: 3 | 5 | 6;
  readonly finding?: 'gap' | 'unstaffed';
}
const THIS_WEEK: readonly Drawn[] = [
  { title: 'play', status: 'approved', time: '11:30', on: [['facebook', 'post'], ['instagram', 'post']], category: 'engage', sign: 'diamond', hue: 3 },
  { title: 'ice', status: 'in-progress', time: '12:00', on: [['facebook', 'post'], ['instagram', 'story']], category: 'near', sign: 'disc', hue: 6, finding: 'gap' },
];
const NEXT_WEEK: readonly Drawn[] = [
  { title: 'council', status: 'approved', time: '12:00', on: [['facebook', 'event'], ['linkedin', 'post']], category: 'function', sign: 'cross', hue: 5 },
  { title: 'advent', status: 'approved', time: '07:00', on: [['instagram', 'story']], category: 'engage', sign: 'diamond', hue: 3, finding: 'unstaffed' },
];

export function SampleArt() {
  const { t } = useSpeech();
  const column = (title: string, cards: readonly Drawn[]) => (
    <div>
      <p>{title}</p>
      {cards.map((card) => <DrawnCard key={card.title} card={card} />)}
    </div>
  );
  return (
    <div className="art" aria-hidden="true" inert>
      <div className="mini">
        {column(t('start.thisWeek'), THIS_WEEK)}
        {column(t('start.nextWeek'), NEXT_WEEK)}
      </div>
    </div>
  );
}

function DrawnCard({ card }: { readonly card: Drawn }) {
  const { t } = useSpeech();
  return (
    <div className="card">
      <div className="card-top">
        <StatusMark status={card.status} />
        <time>{card.time}</time>
        <span className={`card-places n${card.on.length}`}>{card.on.map(([platform, format]) => <Chip key={platform} platform={platform} format={format} />)}</span>
      </div>
      <div className="card-main">
        <span className="card-title">{t(`start.cards.${card.title}`)}</span>
        <div className="card-foot">
          <span className="catname">
            <svg className={`cat hue-${card.hue}`}><use href={`#shape-${card.sign}`} /></svg>
            <span className="txt">{t(`start.categories.${card.category}`)}</span>
          </span>
        </div>
      </div>
      {card.finding && <p className="card-finding finding-warning"><SeverityMark severity="warning" />{t(`start.findings.${card.finding}`)}</p>}
    </div>
  );
}

function Chip({ platform, format }: { readonly platform: Platform; readonly format: Format }): ReactNode {
  const { t } = useSpeech();
  return (
    <span className="place">
      <b>{PLATFORM_GLYPHS[platform]}</b>
      <span className="name">{t('start.kommunen')}</span>
      {(format === 'story' || format === 'event') && <Icon name={format} small />}
    </span>
  );
}
