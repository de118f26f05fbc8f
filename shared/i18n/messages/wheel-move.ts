import { bilingual } from '../language.ts';

/** Moving what returns along the wheel, and from ring to ring. */
export const wheelMove = bilingual(
  {
    everyYear: '{rule}, alla år',
    when: '{year}: {when}',
    toRing: 'Till {ring}',
    channelStays: 'Kanaler ändras på kortet',
    published: 'Kortet för {year} är redan ute',
    skipped: 'Hoppas över {year}',
    moved: '”{title}” återkommer nu {rule}.',
    onRing: '”{title}”: {ring}.',
    stays: '{count, plural, one {Kortet för {year} ligger kvar {when}.} other {De # korten för {year} ligger kvar.}}',
    atEnd: 'Längre än så går det inte att flytta den under {year}.',
    cancelled: 'Ingenting flyttades.',
  },
  {
    everyYear: '{rule}, every year',
    when: '{year}: {when}',
    toRing: 'To {ring}',
    channelStays: 'Channels are changed on the card',
    published: 'The card of {year} is out already',
    skipped: 'Skipped in {year}',
    moved: '“{title}” now returns {rule}.',
    onRing: '“{title}”: {ring}.',
    stays: '{count, plural, one {The card of {year} stays in {when}.} other {The # cards of {year} stay where they are.}}',
    atEnd: 'It can’t be moved any further within {year}.',
    cancelled: 'Nothing was moved.',
  },
);
