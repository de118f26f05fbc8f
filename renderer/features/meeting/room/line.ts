/** What a row says, whatever it is about: its sign, when, where, what, whose, what is wrong with it. Drawn as a line, and as the card in focus. */
import { worstOf } from '../../../../shared/collisions/finding.ts';
import type { Finding, Severity } from '../../../../shared/collisions/finding.ts';
import { findingShort } from '../../../../shared/collisions/sentence.ts';
import type { Status } from '../../../../shared/domain/records.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import type { StepRow } from '../../../../shared/meeting/step-row.ts';
import type { OccurrenceState } from '../../../../shared/planning/recurrence.ts';
import { usePlan } from '../../../store/plan-store.ts';
import type { IconName } from '../../../ui/icon.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import type { Chip } from './chips.ts';
import { ofCard, ofDue } from './line-of-card.ts';
import { ofFact, ofFinding, ofNote, roomNames } from './line-of-others.ts';

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

/** What a kind of row says of itself. */
export type Said = Omit<Line, 'said' | 'worst' | 'findings'> & { readonly findings?: readonly Finding[] };
export interface Words {
  readonly t: Translate;
  readonly language: Language;
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

/** What was removed this very moment. */
const GONE: Said = { sign: { type: 'icon', icon: 'x' }, when: '', chips: [], title: '', state: '', owners: null, note: '' };

/** What a row is called; a finding with its card, where it is about one. */
export function titleOf(row: StepRow, words: Words): string {
  const { title, note } = saidOf(row, false, words);
  return row.row.kind === 'finding' && row.row.finding.cards.length === 1 ? `${title} · ${note}` : title;
}

function saidOf(row: StepRow, onDay: boolean, words: Words): Said {
  const { plan } = usePlan.getState();
  switch (row.row.kind) {
    case 'finding': return ofFinding(row.row.finding, row, onDay, words);
    case 'note': return ofNote(row.row.note, words) ?? GONE;
    case 'fact': return ofFact(row.row, row, words);
    default: {
      const card = plan.cards.get(row.row.card);
      if (!card) return GONE;
      if (row.row.kind === 'due') return ofDue(card, row, words);
      return ofCard(card, row, onDay, words);
    }
  }
}
