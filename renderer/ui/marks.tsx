/** The small signs on cards and days: status, severity, category, owners, placement chips. */
import type { Severity } from '../../shared/collisions/finding.ts';
import { PLATFORM_GLYPHS } from '../../shared/domain/defaults.ts';
import type { Category, Channel, Format, Person, Status } from '../../shared/domain/records.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { useSpeech } from './language.tsx';

const STATUS_SIGN: Readonly<Record<Status, readonly [sign: string, look: string]>> = {
  idea: ['st-idea', 'idea'], planned: ['st-plan', 'plan'], 'in-progress': ['st-draft', 'draft'], review: ['st-draft', 'draft'],
  approved: ['st-ready', 'ready'], published: ['st-done', 'done'],
};

/** Dashed ring idea, ring planned, half in progress, filled core ready, check published. Named for screen readers. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { t } = useSpeech();
  const [sign, look] = STATUS_SIGN[status];
  return (
    <svg className={`status status-${look}`} role="img" aria-label={t(`word.status.${status}`)}>
      <use href={`#${sign}`} />
    </svg>
  );
}

/** Octagon error, triangle warning, disc information, ring with a check for none. */
export function SeverityMark({ severity, label }: { readonly severity: Severity | 'ok'; readonly label?: string }) {
  return (
    <svg className={`sev sev-${severity}`} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      <use href={`#sev-${severity}`} />
    </svg>
  );
}

/** A finding as a sign and a few words on its severity's ground. */
export function FindingPill({ severity, text }: { readonly severity: Severity | 'ok'; readonly text: string }) {
  return (
    <span className={`finding finding-${severity}`}>
      <SeverityMark severity={severity} />
      <span className="txt">{text}</span>
    </span>
  );
}

export function CategoryMark({ category }: { readonly category: Category }) {
  return (
    <svg className={`cat hue-${category.hue}`} aria-hidden="true">
      <use href={`#shape-${category.shape}`} />
    </svg>
  );
}

/** The category's shape and name. */
export function CategoryName({ category }: { readonly category: Category }) {
  return (
    <span className="catname">
      <CategoryMark category={category} />
      <span className="txt">{category.name}</span>
    </span>
  );
}

/** Owners as initials; their names for screen readers and on hover. */
export function Owners({ people }: { readonly people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <span className="who">
      {people.map((person) => (
        <abbr key={person.id} title={person.name}>
          {person.initials}
        </abbr>
      ))}
    </span>
  );
}

const FORMAT_ICONS: Readonly<Partial<Record<Format, IconName>>> = {
  story: 'story', reel: 'reel', event: 'event', article: 'article', video: 'video', ad: 'mega',
};

/** Platform glyph on a tile in the channel's colour, account, format sign unless a post, own time if it has one. */
export function PlacementChip(props: { readonly channel: Channel; readonly format: Format; readonly own?: string | null; readonly bare?: boolean }) {
  const { t } = useSpeech();
  const { channel, format } = props;
  const icon = FORMAT_ICONS[format];
  return (
    <span className={props.bare ? 'place place-bare' : 'place'} title={`${channel.name}, ${t(`word.format.${format}`)}`}>
      <b className={`tile-${channel.hue}`}>{PLATFORM_GLYPHS[channel.platform]}</b>
      {!props.bare && <span className="name">{channel.account}</span>}
      {!props.bare && <span className="abbr">{channel.account.slice(0, 1)}</span>}
      {icon && <Icon name={icon} small />}
      {props.own && <span className="own">{props.own}</span>}
      <span className="sr">
        {channel.name}, {t(`word.format.${format}`)}
      </span>
    </span>
  );
}
