import { bilingual } from '../language.ts';

/** The meeting's room. */
export const room = bilingual(
  {
    unknown: 'Det mötet finns inte: det är borttaget, eller så är adressen fel.',
    toMeetings: 'Till mötena',
  },
  {
    unknown: 'There is no such meeting: it was removed, or the address is wrong.',
    toMeetings: 'To the meetings',
  },
);
