/** A move along the wheel in words. */
import type { Language } from '../../../../shared/i18n/language.ts';
import type { Translate } from '../../../../shared/i18n/messages.ts';
import { weekText } from '../../../../shared/i18n/dates.ts';
import { ruleInWords } from '../../../../shared/i18n/rule-in-words.ts';
import type { RecurrenceRule } from '../../../../shared/planning/recurrence-rule.ts';
import { whenLong } from '../../../../shared/wheel/item-words.ts';
import { verdictOf } from '../../drag/drop-words.ts';
import type { Verdict } from '../../drag/drop-words.ts';
import { ringName } from '../ring-name.ts';
import type { RingMove } from './ring-move.ts';

export interface MoveWords {
  /** "v. 50, alla år". */
  readonly rule: string;
  /** "2026: v. 50, 7–13 dec". */
  readonly when: string;
  /** "Till Produkter och sälj"; null where it stays on its ring. */
  readonly ring: string | null;
  readonly verdict: Verdict | null;
}

export function wordsOf(move: RingMove, t: Translate, language: Language): MoveWords {
  const { item, rule, slot, ring } = move;
  return {
    rule: everyYear(rule, t, language),
    when: t('wheelMove.when', { year: String(item.year), when: whenLong(slot, language, rule) }),
    ring: ring && (ring.kind === 'channel' ? t('wheelMove.channelStays') : t('wheelMove.toRing', { ring: ringName(ring.to, ring.kind, t) })),
    verdict: verdictIn(move, t, language),
  };
}

/** "v. 50, alla år", "7 dagar före påskdagen, alla år". */
export const everyYear = (rule: RecurrenceRule, t: Translate, language: Language): string =>
  t('wheelMove.everyYear', { rule: rule.type === 'week' ? weekText(rule, language) : ruleInWords(rule, t, language) });

/** What it would break in the year shown; null where nothing can be said of that. */
function verdictIn({ item, rule, slot, passed, preview }: RingMove, t: Translate, language: Language): Verdict | null {
  if (rule === item.rule) return null;
  if (item.state === 'published') return said(t('wheelMove.published', { year: String(item.year) }));
  if (item.state === 'skipped') return said(t('wheelMove.skipped', { year: String(item.year) }));
  if (passed) return said(t('drag.passed'));
  return preview && slot.precision !== 'quarter' ? verdictOf({ type: 'slot', slot }, preview, t, language) : null;
}

const said = (text: string): Verdict => ({ severity: 'info', text, brief: text });
