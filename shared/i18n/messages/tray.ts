import { bilingual } from '../language.ts';

/** What has no day yet, beside the calendar. */
export const tray = bilingual(
  {
    search: 'Sök utan datum',
    due: 'Dags att planera',
    none: 'Inget utan datum passar filtret.',
    notFound: 'Ingen träff.',
    lostTime: '”{title}” ligger i Utan datum. Dag och tid är borttagna: {when}.',
    lostDay: '”{title}” ligger i Utan datum. Dagen är borttagen: {when}.',
    fold: 'Fäll ihop Utan datum',
    unfold: 'Visa Utan datum, {count, plural, =0 {tomt} one {# kort} other {# kort}}',
  },
  {
    search: 'Search undated',
    due: 'Due to be planned',
    none: 'Nothing without a date matches the filter.',
    notFound: 'Nothing found.',
    lostTime: '“{title}” is in No date. Day and time are taken away: {when}.',
    lostDay: '“{title}” is in No date. Its day is taken away: {when}.',
    fold: 'Fold No date',
    unfold: 'Show No date, {count, plural, =0 {empty} one {# card} other {# cards}}',
  },
);
