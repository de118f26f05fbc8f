/** `npm run rule-docs`: writes docs/rules from what the app itself shows of every rule (shared/explained), in both languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHANNEL_RULES, GOES_BY, RULE_GROUPS } from '../renderer/features/settings/rule-setting.ts';
import { SEVERITY_OF } from '../shared/collisions/finding.ts';
import { explain } from '../shared/explained/explain.ts';
import { RULES } from '../shared/domain/records.ts';
import type { RuleId } from '../shared/domain/records.ts';
import { LANGUAGES } from '../shared/i18n/language.ts';
import type { Language } from '../shared/i18n/language.ts';
import { translate } from '../shared/i18n/messages.ts';
import { rulePicture } from './rule-picture.ts';

/** Where the files are, from the root of the project. */
export const RULE_DOCS = 'docs/rules';
const GROUPS = Object.keys(RULE_GROUPS) as (keyof typeof RULE_GROUPS)[]; // the keys of the map
const OTHER: Readonly<Record<Language, Language>> = { sv: 'en', en: 'sv' };
const NAMES: Readonly<Record<Language, string>> = { sv: 'På svenska', en: 'In English' };

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function page(rule: RuleId, language: Language): string {
  const t = translate(language);
  const { says, fires, example, picture, counts, leaves, ways } = explain(rule, language);
  const sections = [t('settings.sections.rules'), ...(GOES_BY[rule] ?? []).map((section) => t(`settings.sections.${section}`))];
  return `# ${t(`collision.rule.${rule}`)}

${t(`word.severity.${SEVERITY_OF[rule]}`)} · \`${rule}\` · [${t('help.all')}](README.md) · [${NAMES[OTHER[language]]}](${rule}.${OTHER[language]}.md)

${says}

![${picture}](images/${rule}.${language}.svg)

**${t('help.example')}.** ${example}

## ${t('help.fires')}

${fires}

## ${t('help.counts')}

${list(counts)}

## ${t('help.leaves')}

${list(leaves)}

## ${t('help.ways')}

${list([...ways, t('help.accept'), t(CHANNEL_RULES.includes(rule) ? 'help.change.channel' : 'help.change.all')])}

## ${t('help.where')}

${t('settings.title')}: ${sections.join(', ')}.
`;
}

function index(language: Language): string {
  const t = translate(language);
  const groups = GROUPS.map((group) => {
    const rows = RULE_GROUPS[group].map((rule) => `| [${t(`collision.rule.${rule}`)}](${rule}.${language}.md) | ${t(`word.severity.${SEVERITY_OF[rule]}`)} | ${explain(rule, language).says} |`);
    return `**${t(`settings.ruleGroups.${group}`)}**\n\n| | | |\n|---|---|---|\n${rows.join('\n')}`;
  });
  return `## ${NAMES[language]}\n\n${t('help.lead')}\n\n${groups.join('\n\n')}\n`;
}

/** Every file, by its path from the root of the project. */
export function ruleDocs(): ReadonlyMap<string, string> {
  const made = '<!-- Written by `npm run rule-docs`. -->';
  const pages = RULES.flatMap((rule) => LANGUAGES.flatMap((language): [string, string][] => [
    [`${RULE_DOCS}/${rule}.${language}.md`, page(rule, language)],
    [`${RULE_DOCS}/images/${rule}.${language}.svg`, rulePicture(rule, language, explain(rule, language).picture)],
  ]));
  return new Map([...pages, [`${RULE_DOCS}/README.md`, `# ${translate('sv')('help.title')} / ${translate('en')('help.title')}\n\n${made}\n\n${LANGUAGES.map(index).join('\n')}`]]);
}

if (import.meta.main) {
  for (const [file, text] of ruleDocs()) {
    const path = join(import.meta.dirname, '..', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
