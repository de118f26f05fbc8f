/** What a row says, whatever it is about: its sign, when, where, what, whose, what is wrong with it. Drawn as a line, and as the card in focus. */
import { worstOf } from '../../../../shared/collisions/finding.ts';
import type { Finding, Severity } from '../../../../shared/collisions/finding.ts';
import { findingNames, findingShort } from '../../../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../../../shared/collisions/sentence.ts';
import type { Card, Status } from '../../../../shared/domain/records.ts';
import { capital, dayText, slotText } from '../../../../shared/i18n/dates.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import type { StepRow, Why } from '../../../../shared/meeting/step-row.ts';
import type { OccurrenceState } from '../../../../shared/planning/recurrence.ts';
import { whenShort } from '../../../../shared/wheel/item-words.ts';
import { useFindings } from '../../../store/findings.ts';
import { usePlan } from '../../../store/plan-store.ts';
import type { IconName } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { isOfCard } from '../../card/own-finding.ts';
import { channelCode, chipsOf } from './chips.ts';
import type { Chip } from './chips.ts';

export type Sign =
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'severity'; readonly severity: Severity }
  | { readonly type: 'state'; readonly state: OccurrenceState }
  | { readonly type: 'icon'; readonly icon: IconName };

export interface Line {
  readonly sign: Sign;
  /** Empty where there is nothing to say of it. */
  readonly when: string;
  readonly chips: readonly Chip[];
  readonly title: string;
  /** How far it has come, or how it stands with it. */
  readonly state: string;
  /** Names; null where nobody owns such a thing. */
  readonly owners: readonly string[] | null;
  /** A few words more: why, who sent it, what it brought. */
  readonly note: string;
  /** What is wrong with it, the gravest first. */
  readonly findings: readonly Finding[];
  readonly worst: Severity | null;
  /** All of it, for those who listen. */
  readonly said: string;
}

type Said = Omit<Line, 'said' | 'worst' | 'findings'> & { readonly findings?: readonly Finding[] };
export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** Names as the room says them: a channel by its code. */
export function roomNames(): FindingNames {
  const { plan, today } = usePlan.getState();
  return { ...findingNames(plan, today), channelShort: (id) => channelCode(plan.channels.get(id), plan.channels) };
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** `onDay`: it is listed under its day, so only the time is to be said. Read while drawing: the room is drawn anew with every change. */
export function useLine(row: StepRow, onDay: boolean): Line {
  const { t, language } = useSpeech();
  const said = saidOf(row, onDay, { t, language });
  const findings = (said.findings ?? []).toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
  const names = roomNames();
  const wrong = row.row.kind === 'finding' ? [] : findings.map((finding) => findingShort(finding, names, t, language));
  const owners = said.owners?.length === 0 ? [t('room.nobody')] : (said.owners ?? []);
  const places = said.chips.map(({ name }) => name);
  return { ...said, findings, worst: worstOf(findings), said: [said.when, said.title, ...places, said.state, ...owners, said.note, ...wrong].filter(Boolean).join(', ') };
}

function saidOf(row: StepRow, onDay: boolean, words: Words): Said {
  const { plan } = usePlan.getState();
  switch (row.row.kind) {
    case 'finding': return ofFinding(row.row.finding, row, onDay, words);
    case 'note': return ofNote(row.row.note, words);
    case 'fact': return ofFact(row.row, row, words);
    default: {
      const card = plan.cards.get(row.row.card);
      if (!card) return { sign: { type: 'icon', icon: 'x' }, when: '', chips: [], title: '', state: '', owners: null, note: '' };
      if (row.row.kind === 'due') return ofDue(card, row, words);
      return ofCard(card, row, onDay, words);
    }
  }
}

function ofCard(card: Card, row: StepRow, onDay: boolean, words: Words): Said {
  const { t, language } = words;
  const { plan } = usePlan.getState();
  const idea = row.row.kind === 'idea';
  const whenOf = () => (row.date ? dayText(row.date, language, 'short') : slotText(card.slot, language));
  const { open } = useFindings.getState();
  const wrong = row.why || idea ? [] : [...new Set(row.placements.flatMap(({ id }) => open.ofPlacement(id)))].filter((one) => isOfCard(one) && one.severity !== 'info' && one.rule !== 'overdue');
  return {
    sign: { type: 'status', status: card.status }, title: card.title, chips: chipsOf(card, row.placements, plan, words), owners: idea && card.owners.length === 0 ? null : namesOf(card),
    when: idea ? '' : onDay ? (row.time ?? '') : whenOf(), findings: wrong, state: row.why ? '' : t(`word.status.${card.status}`), note: row.why ? whyText(row.why, card, words) : idea ? ideaNote(card, words) : '',
  };
}

const namesOf = (card: Card): readonly string[] => card.owners.flatMap((id) => usePlan.getState().plan.people.get(id)?.name ?? []);

function ideaNote({ votes, starred, sender }: Card, { t }: Words): string {
  return [starred && t('room.starred'), votes > 0 && t('room.votes', { count: votes }), sender && t('room.fromSender', { name: sender })].filter(Boolean).join(' · ');
}

function whyText(why: Why, card: Pick<Card, 'status'>, { t, language }: Words): string {
  switch (why.type) {
    case 'overdue': return t(`room.why.overdue.${card.status === 'idea' || card.status === 'published' ? 'planned' : card.status}`);
    case 'paused': return t('room.why.paused', { name: why.name });
    case 'moved': return t(why.to.precision === 'none' ? 'room.why.taken' : 'room.why.moved', { when: slotText(why.to, language) });
    case 'skipped': return t('room.why.skipped', { reason: why.reason });
    case 'missed': return t('room.why.missed');
  }
}

function ofDue(card: Card, { occurrence, why }: StepRow, words: Words): Said {
  const { t, language } = words;
  const { plan } = usePlan.getState();
  return {
    sign: { type: 'state', state: occurrence?.state ?? 'due' }, when: occurrence ? whenShort(occurrence.slot, language, occurrence.rule) : '', title: card.title, owners: namesOf(card),
    chips: chipsOf(card, plan.placementsOf(card.id), plan, words), state: occurrence && !why ? t(`board.occurrence.${occurrence.state}`) : '', note: why ? whyText(why, card, words) : '',
  };
}

/** A campaign, a red day, what a day is about. */
function ofFact({ key, text }: { readonly key: string; readonly text: string }, { date, to }: StepRow, { t, language }: Words): Said {
  const { plan, today, dayNames } = usePlan.getState();
  const when = date === null ? '' : to !== null && date < today ? t('room.goesOn') : dayText(date, language, 'short');
  const red = date !== null && key.startsWith('red ') && dayNames.get(date)?.red;
  return { sign: { type: 'icon', icon: plan.campaigns.get(key) ? 'mega' : 'cal' }, when, chips: [], title: capital(text), state: red ? t('room.redDay') : '', owners: null, note: to ? t('room.until', { day: dayText(to, language, 'short') }) : '' };
}

function ofFinding(finding: Finding, { date, time }: StepRow, onDay: boolean, { t, language }: Words): Said {
  const names = roomNames();
  const { channels } = usePlan.getState().plan;
  const titles = finding.cards.map((id) => names.card(id));
  const channel = finding.channel ? channels.get(finding.channel) : undefined;
  const gap = finding.rule === 'cadence-gap' && date !== null;
  return {
    sign: { type: 'severity', severity: finding.severity }, when: onDay ? (time ?? '') : date ? dayText(date, language, 'short') : '', chips: channel ? [{ code: channelCode(channel, channels), rest: '', name: channel.name }] : [],
    title: gap ? t('room.gap', { channel: channel?.name ?? '' }) : findingShort(finding, names, t, language), state: t(`collision.rule.${finding.rule}`), owners: null, note: titles.length === 1 ? (titles[0] ?? '') : titles.length > 1 ? t('room.about', { title: titles.at(-1) ?? '' }) : '', findings: [finding],
  };
}

function ofNote(id: string, { t, language }: Words): Said {
  const { plan } = usePlan.getState();
  const note = plan.notes.get(id);
  if (!note) return { sign: { type: 'icon', icon: 'x' }, when: '', chips: [], title: '', state: '', owners: null, note: '' };
  const person = note.person ? plan.people.get(note.person)?.name : undefined;
  const card = note.card ? plan.cards.get(note.card)?.title : undefined;
  return {
    sign: { type: 'icon', icon: note.kind === 'decision' || note.done ? 'check' : note.kind === 'todo' ? 'check2' : 'file' }, when: '', chips: [], title: note.text,
    state: note.done ? t('room.done') : t(`note.kind.${note.kind}`), owners: note.kind === 'todo' ? (person ? [person] : []) : null,
    note: [note.due && t('room.by', { day: dayText(note.due, language, 'short') }), card && t('room.about', { title: card })].filter(Boolean).join(' · '),
  };
}
