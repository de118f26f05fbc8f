/** What days are about, by their name. */
import type { DayNote } from '../../domain/records.ts';

/** Sportlov, påsklov, lovdag, studiedag; half-term, spring break, school holiday. */
const NO_SCHOOL = /(?<!\p{L})(\p{L}*lov(et|dag|dagar|veckan?)?|studiedag(ar|en)?|half[- ]term|inset day|(school|spring|autumn|fall|winter|summer|christmas|easter) (break|holidays?|vacation))(?!\p{L})/iu;

/** A school holiday where the name says so, else a theme. */
export function noteKindOf(name: string): DayNote['kind'] {
  return NO_SCHOOL.test(name) ? 'school-holiday' : 'theme';
}
