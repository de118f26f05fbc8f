/** What a row says that is not about one card: a finding, a note, what is to be known of a day. */
import type { Finding } from '../../../../shared/collisions/finding.ts';
import { findingNames, findingShort } from '../../../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../../../shared/collisions/sentence.ts';
import { capital, dayText } from '../../../../shared/i18n/dates.ts';
import type { StepRow } from '../../../../shared/meeting/step-row.ts';
import { usePlan } from '../../../store/plan-store.ts';
import { channelCode } from './chips.ts';
import type { Said, Words } from './line.ts';

/** Names as the room says them: a channel by its code. */
export function roomNames(): FindingNames {
  const { plan, today } = usePlan.getState();
  return { ...findingNames(plan, today), channelShort: (id) => channelCode(plan.channels.get(id), plan.channels) };
}

/** A campaign, a red day, what a day is about. */
export function ofFact({ key, text }: { readonly key: string; readonly text: string }, { date, to }: StepRow, { t, language }: Words): Said {
  const { plan, today, dayNames } = usePlan.getState();
  const when = date === null ? '' : to !== null && date < today ? t('room.goesOn') : dayText(date, language, 'short');
  const red = date !== null && key.startsWith('red ') && dayNames.get(date)?.red;
  return { sign: { type: 'icon', icon: plan.campaigns.get(key) ? 'mega' : 'cal' }, when, chips: [], title: capital(text), state: red ? t('room.redDay') : '', owners: null, note: to ? t('room.until', { day: dayText(to, language, 'short') }) : '' };
}

/** What breaks a rule, or is missing. */
export function ofFinding(finding: Finding, { date, time }: StepRow, onDay: boolean, { t, language }: Words): Said {
  const names = roomNames();
  const { channels } = usePlan.getState().plan;
  const titles = finding.cards.map((id) => names.card(id));
  const channel = finding.channel ? channels.get(finding.channel) : undefined;
  const gap = finding.rule === 'cadence-gap' && date !== null;
  return {
    sign: { type: 'severity', severity: finding.severity }, when: onDay ? (time ?? '') : date ? dayText(date, language, 'short') : '', chips: channel ? [{ code: channelCode(channel, channels), rest: '', name: channel.name }] : [],
    title: gap ? t('room.gap', { channel: channel?.name ?? '' }) : findingShort(finding, names, t, language), state: t(`collision.rule.${finding.rule}`), owners: null, note: titles.length === 1 ? (titles[0] ?? '') : titles.length > 1 ? t('room.aboutAll', { titles: new Intl.ListFormat(language).format(titles.map((title) => t('collision.title', { title }))) }) : '', findings: [finding],
  };
}

/** A decision, a note, a to-do; null where it is gone. */
export function ofNote(id: string, { t, language }: Words): Said | null {
  const { plan } = usePlan.getState();
  const note = plan.notes.get(id);
  if (!note) return null;
  const person = note.person ? plan.people.get(note.person)?.name : undefined;
  const card = note.card ? plan.cards.get(note.card)?.title : undefined;
  return {
    sign: { type: 'icon', icon: note.kind === 'decision' ? 'check' : note.kind === 'note' ? 'file' : note.done ? 'check2' : 'todo' }, when: '', chips: [], title: note.text,
    state: note.done ? t('room.done') : t(`note.kind.${note.kind}`), owners: note.kind === 'todo' ? (person ? [person] : []) : null,
    note: [note.due && t('room.by', { day: dayText(note.due, language, 'short') }), card && t('room.about', { title: card })].filter(Boolean).join(' · '),
  };
}
