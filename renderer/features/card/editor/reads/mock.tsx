/** One placement as readers first see it: picture in its shape, title, the text to where it is cut. No platform's own looks. */
import { useId, useState } from 'react';
import { cutText } from '../../../../../shared/platforms/cut.ts';
import { lengthOf, signsOf } from '../../../../../shared/platforms/length.ts';
import { readsAs } from '../../../../../shared/platforms/reads.ts';
import type { Screen } from '../../../../../shared/platforms/reads.ts';
import type { Platform } from '../../../../../shared/domain/records.ts';
import { useSpeech } from '../../../../ui/language.tsx';
import { PlacementChip } from '../../../../ui/marks.tsx';
import { ExcessLine } from './excess-line.tsx';
import { PictureFrame } from './picture-frame.tsx';
import type { Wording } from './wording.ts';

interface Props {
  readonly wording: Wording;
  readonly picture: string;
  readonly screen: Screen;
}

/** Where the picture comes before the words. */
const PICTURE_FIRST: ReadonlySet<Platform> = new Set(['instagram', 'youtube', 'tiktok', 'snapchat', 'blog', 'web']);
/** What is drawn of a page or a letter: not itself, but what leads there. */
const SEEN_AS: Readonly<Partial<Record<Platform, 'page' | 'letter'>>> = { blog: 'page', web: 'page', newsletter: 'letter' };
/** A text that its platform shows whole is still folded here. */
const LONG = { signs: 400, lines: 8 };

export function Mock({ wording, picture, screen }: Props) {
  const { t } = useSpeech();
  const { channel, placement, reads, name, title, text, excess } = wording;
  const { limit, counts } = reads.text;
  const first = PICTURE_FIRST.has(channel.platform);
  const [shape, ...others] = reads.pictures;
  const seenAs = SEEN_AS[channel.platform];
  const frame = shape && <PictureFrame shape={shape} others={others} picture={picture} text={reads.onPicture ? text : ''} />;
  return (
    <figure className="mock" aria-label={t('reads.preview', { channel: channel.name, format: t(`word.format.${placement.format}`) })}>
      <div className="mock-head">
        <PlacementChip channel={channel} format={placement.format} />
        {limit !== null && <span className={excess.some(({ what, kind }) => what === 'text' && kind === 'limit') ? 'mock-count is-over' : 'mock-count'}>{t('reads.of', { is: lengthOf(text, counts), most: limit })}</span>}
      </div>
      {first && frame}
      {reads.title && <b className="mock-title">{title}</b>}
      {!reads.onPicture && <MockText key={screen} wording={wording} screen={screen} />}
      {!first && frame}
      {seenAs && <p className="faint">{t(`reads.seenAs.${seenAs}`)}</p>}
      {excess.map((one) => <ExcessLine key={one.what} excess={one} name={name} />)}
      {limit !== null && lengthOf(text, counts) !== signsOf(text).length && <p className="faint">{t(`reads.counts.${counts}`)}</p>}
    </figure>
  );
}

function MockText({ wording: { reads, text, name }, screen }: Pick<Props, 'wording' | 'screen'>) {
  const { t } = useSpeech();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { shown, rest } = reads.cut ? readsAs(text, reads, screen) : cutText(text, LONG);
  if (text.trim() === '') return <p className="faint">{t('reads.noText')}</p>;
  const word = open ? 'less' : reads.cut && reads.text.limit !== null ? 'more' : 'whole';
  return (
    <p className="mock-text">
      <span id={id}>{open ? text : shown}</span>
      {rest.trim() !== '' && (
        <>
          {' '}
          <button type="button" className="mock-more" aria-expanded={open} aria-controls={id} aria-label={t(`reads.${word}Of`, { name })} onClick={() => setOpen(!open)}>{t(`reads.${word}`)}</button>
        </>
      )}
    </p>
  );
}
