/** The findings in words: a row's sentence, a week's heading, and all of it as plain text for the meeting. */
import type { Finding } from '../../../shared/collisions/finding.ts';
import { findingSentence } from '../../../shared/collisions/sentence.ts';
import type { FindingNames } from '../../../shared/collisions/sentence.ts';
import { dayText, weekRange, weekText } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { Translate } from '../../../shared/i18n/messages.ts';
import { isoWeekOf, toDayNumber } from '../../../shared/planning/date.ts';
import { weekPlace } from './finding-groups.ts';
import type { FindingGroup, FindingRow } from './finding-groups.ts';

/** What is needed to say something about findings. */
export interface Wording {
  readonly names: FindingNames;
  readonly t: Translate;
  readonly language: Language;
}

export const sentenceOf = (finding: Finding, { names, t, language }: Wording): string => findingSentence(finding, names, t, language);

/** A row's sentence; of several gaps one that names their days. */
export function rowSentence({ findings }: FindingRow, wording: Wording): string {
  const [first, ...rest] = findings;
  if (rest.length === 0) return sentenceOf(first, wording);
  const { names, t, language } = wording;
  const days = findings.flatMap(({ date }) => date ?? []).map((date) => dayText(date, language, 'short'));
  return t('collisionsPanel.gaps', { channel: first.channel === null ? '' : names.channel(first.channel), days: new Intl.ListFormat(language).format(days) });
}

/** "v. 48" and "denna vecka, 23–29 nov". */
export function groupHeading({ week }: FindingGroup, { names, t, language }: Wording): readonly [name: string, beside: string] {
  if (!week) return [t('collisionsPanel.window'), t('collisionsPanel.windowHint')];
  const today = toDayNumber(names.today);
  const range = weekRange(week, language, 'short');
  const beside = {
    '-1': t('collisionsPanel.overdue'), 0: `${t('collisionsPanel.thisWeek')}, ${range}`, 1: `${t('collisionsPanel.nextWeek')}, ${range}`, 2: range,
  };
  return [weekText(week, language), beside[weekPlace(week, isoWeekOf(today), isoWeekOf(today + 7))]];
}

/** All of it, week by week, one line a row. */
export function textOf(groups: readonly FindingGroup[], wording: Wording): string {
  const { names, t, language } = wording;
  const blocks = groups.map((group) => {
    const lines = group.rows.map((row) => `- ${t('collisionsPanel.textLine', { severity: t(`word.severity.${row.findings[0].severity}`), sentence: rowSentence(row, wording) })}`);
    return [groupHeading(group, wording).join(', '), ...lines].join('\n');
  });
  return [t('collisionsPanel.copyTitle', { day: dayText(names.today, language, 'full') }), ...blocks].join('\n\n');
}
