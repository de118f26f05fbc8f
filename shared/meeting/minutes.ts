/** The minutes of a meeting, in words: what its change log and its notes come to. */
import type { Finding } from '../collisions/finding.ts';
import { findingNames, findingSentence } from '../collisions/sentence.ts';
import type { LoggedChange } from '../contract/contract.ts';
import { MINUTES_PARTS, RULES } from '../domain/records.ts';
import type { Acceptance, Card, ChannelId, Meeting, MeetingKind, MeetingNote, Minutes, MinutesPart, PersonId, Placement } from '../domain/records.ts';
import type { State } from '../domain/state.ts';
import { historyNames } from '../history/names.ts';
import { listed } from '../history/listed.ts';
import { factPhrase } from '../history/sentence.ts';
import { capital, slotText } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/messages.ts';
import { parseSlot } from '../planning/slot.ts';
import { dayOfMeeting } from './find-meetings.ts';
import { aheadRows, summaryOf } from './minutes-ahead.ts';
import { minutesFacts } from './minutes-facts.ts';
import type { MinutesFacts, Moved } from './minutes-facts.ts';
import { noteRow } from './minutes-note.ts';

export interface MinutesSource {
  readonly meeting: Meeting;
  /** Its kind as it is now; null where there is none. */
  readonly kind: MeetingKind | null;
  readonly changes: readonly LoggedChange[];
  readonly plan: State;
  /** All that the checker finds now. */
  readonly found: readonly Finding[];
  /** What of it is open, as the meeting ends; null where it ended before, so that nobody knows what was open then. */
  readonly open: readonly Finding[] | null;
  /** The shortest names of the channels: "FB", "IG V". */
  readonly codes: ReadonlyMap<ChannelId, string>;
  readonly language: Language;
}
type Row = readonly string[];

/** The minutes as the log has them. Parts with nothing to say are left out. */
export function minutesOf(source: MinutesSource): Minutes {
  const { meeting, kind, changes, plan, found, open, language } = source;
  const t = translate(language);
  const facts = minutesFacts(changes, meeting, plan);
  const names = findingNames(plan, dayOfMeeting(meeting));
  const rows: Readonly<Record<MinutesPart, readonly Row[]>> = { ...rowsOf(source, facts), next: open ? aheadRows(meeting, kind, open, names, t, language).map((line) => [line]) : [] };
  return {
    summary: summaryOf(meeting, facts, plan, open && found, t),
    sections: MINUTES_PARTS.filter((part) => rows[part].length > 0).map((part) => ({ part, rows: rows[part] })),
  };
}

function rowsOf({ meeting, plan, found, codes, language }: MinutesSource, facts: MinutesFacts): Omit<Record<MinutesPart, readonly Row[]>, 'next'> {
  const t = translate(language);
  const names = { ...historyNames(plan, t), channel: (id: ChannelId) => codes.get(id) ?? plan.channels.get(id)?.name ?? '' };
  const people = (ids: readonly PersonId[]): string => listed(ids.map(names.person), language);
  const noted = (notes: readonly MeetingNote[]): readonly Row[] => notes.map((note) => noteRow(note, plan, language));
  /** "Halkbekämpning (FB, IG story)"; the usual format of a channel goes unwritten. */
  const titled = ({ title }: Card, on: readonly Pick<Placement, 'channel' | 'format'>[]): string => {
    const places = on.map(({ channel, format }) => [names.channel(channel), format !== (plan.channels.get(channel)?.formats[0] ?? format) && t(`word.format.${format}`).toLowerCase()].filter(Boolean).join(' '));
    return places.length > 0 ? `${title} (${[...new Set(places)].join(', ')})` : title;
  };
  const moved = ({ card, placements, from, to }: Moved): Row => [titled(card, placements), from ? slotText(from, language) : t('word.status.idea'), slotText(to, language)];
  const accepted = ({ finding: key, reason, by }: Acceptance): Row => {
    const rule = RULES.find((one) => key.startsWith(`${one}|`));
    const finding = found.find((one) => one.key === key);
    const what = finding ? findingSentence(finding, findingNames(plan, dayOfMeeting(meeting)), t, language) : '';
    return [[rule && t(`collision.rule.${rule}`), what].filter(Boolean).join(': '), reason, by === null ? '' : names.person(by)];
  };
  return {
    decided: noted(facts.decided),
    todo: noted(facts.todo),
    assigned: facts.assigned.map(({ card, people: given }) => [people(given), card.title, slotText(card.slot, language)]),
    moved: facts.moved.map(moved),
    approved: facts.approved.map(({ card, approval: { name } }) => [card.title, name]),
    published: facts.published.map(({ card, channels, at }) => {
      const on = plan.placementsOf(card.id).filter(({ channel }) => channels.includes(channel));
      return [titled(card, on), at === null ? '' : slotText(parseSlot(at) ?? card.slot, language)];
    }),
    accepted: facts.accepted.map(accepted),
    ideas: facts.ideas.map(({ title, sender }) => [sender?.trim() ? t('minutes.sent', { title, sender }) : title]),
    other: facts.other.map(({ card, facts: all }) => {
      const phrases = all.map((fact) => factPhrase(fact, { names, t, language }));
      const what = all[0]?.type === 'created' && card && card.slot.precision !== 'none' ? `${phrases.join('; ')}, ${slotText(card.slot, language)}` : phrases.join('; ');
      return [card ? t('minutes.of', { title: card.title, what }) : capital(what)];
    }),
    noted: noted(facts.noted),
  };
}
