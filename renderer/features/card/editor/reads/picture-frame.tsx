/** The picture's place in its shape, with the picture's name: the page shows no pictures from elsewhere. */
import type { Shape } from '../../../../../shared/platforms/reads.ts';
import { useSpeech } from '../../../../ui/language.tsx';

interface Props {
  readonly shape: Shape;
  readonly others: readonly Shape[];
  readonly picture: string;
  /** What is written on it; empty for nothing. */
  readonly text: string;
}

/** The longest side of a frame upwards, px: a story must not fill the panel. */
const TALLEST = 190;

/** "https://example.org/bilder/vinter.jpg?x=1" is vinter.jpg. */
const fileName = (picture: string): string => picture.replace(/[?#].*$/, '').replace(/\/+$/, '').split(/[/\\]/).at(-1) ?? picture;

export function PictureFrame({ shape, others, picture, text }: Props) {
  const { t, language } = useSpeech();
  const name = picture ? fileName(picture) : t('reads.noPicture');
  const said = (one: Shape) => (language === 'sv' ? one.replace('.', ',') : one);
  const [width = 1, height = 1] = shape.split(':').map(Number);
  return (
    <div className="frame">
      <div className="frame-shape" style={{ aspectRatio: `${width} / ${height}`, inlineSize: `min(100%, ${Math.round((TALLEST * width) / height)}px)` }}>
        <span className={text ? '' : 'faint'}>{text || name}</span>
      </div>
      <p className="faint">
        {text && <span className="txt">{name}</span>}
        <span>{[said(shape), ...(others.length > 0 ? [t('reads.alsoShapes', { shapes: others.map(said).join(', ') })] : [])].join(', ')}</span>
      </p>
    </div>
  );
}
