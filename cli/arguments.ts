/** The command line's words: a command, what it is about, and its options, checked before anything is opened. */
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../shared/i18n/language.ts';
import { RULES } from '../shared/domain/records.ts';
import type { RuleId } from '../shared/domain/records.ts';
import type { Language } from '../shared/i18n/language.ts';
import { translate } from '../shared/i18n/messages.ts';
import type { Translate } from '../shared/i18n/messages.ts';
import { parseDate } from '../shared/planning/date.ts';
import type { CalendarDate } from '../shared/planning/date.ts';
import { Failure, WRONG_INPUT } from './answer.ts';

const OPTIONS = {
  data: { type: 'string' }, lang: { type: 'string' }, today: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' },
  as: { type: 'string' }, meeting: { type: 'string' }, name: { type: 'string' }, year: { type: 'string' }, port: { type: 'string' }, ideas: { type: 'string' }, 'ideas-url': { type: 'string' }, json: { type: 'boolean' }, 'dry-run': { type: 'boolean' },
  rule: { type: 'string', multiple: true }, channel: { type: 'string', multiple: true }, 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
} as const;
type OptionName = keyof typeof OPTIONS;

/** Options that every command takes. */
const EVERYWHERE: readonly OptionName[] = ['data', 'lang', 'today', 'help'];

export interface Usage {
  readonly file: boolean;
  readonly options: readonly OptionName[];
}

export interface Arguments {
  readonly data: string;
  /** What a command reads or writes; '' for one without. */
  readonly file: string;
  readonly language: Language;
  /** Whether somebody chose it, rather than the computer's settings. */
  readonly chosen: boolean;
  readonly today: CalendarDate | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Of `check`; empty: all. */
  readonly rules: readonly RuleId[];
  /** Names, as they were written: one, or several with commas between. */
  readonly channels: readonly string[];
  readonly as: string | null;
  /** The day of the meeting that is meant; null for the latest. */
  readonly meeting: CalendarDate | null;
  /** Words of its name; '' for any. */
  readonly name: string;
  readonly year: number | null;
  /** Null: the one that the workspace had last. */
  readonly port: number | null;
  /** Of `serve`: where the idea form has a door of its own, as it was written; null: nowhere. */
  readonly ideas: string | null;
  /** By what address others reach that door through a web server in front of it. */
  readonly ideasUrl: string | null;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly open: boolean;
  readonly help: boolean;
}

type Values = Partial<Record<OptionName, Value>>;
type Value = string | boolean | (string | boolean)[];
type Environment = Readonly<Record<string, string | undefined>>;

/** The language that was asked for, else that of the computer: Swedish where it is set to Swedish, else English. */
export function languageOf(args: readonly string[], environment: Environment): Language {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true });
  const asked = LANGUAGES.find((language) => language === values.lang);
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return asked ?? (/^sv/i.test(locale) ? 'sv' : 'en');
}

/** Reads the words after the command, or says what is wrong with them. */
export function readArguments(args: readonly string[], usage: Usage, language: Language): Arguments | Failure {
  const t = translate(language);
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const wrong = wrongOption(token.name, token.rawName, token.value, usage, t);
    if (wrong) return wrong;
  }
  const [file = '', ...more] = positionals;
  const wrong = (sentence: string): Failure => new Failure(WRONG_INPUT, sentence);
  const given: Values = values;
  if (given.help) return { ...argumentsOf(given, file, language), help: true };
  if (more.length > 0 || (file !== '' && !usage.file)) return wrong(t('cli.tooMany', { word: more[0] ?? file }));
  if (usage.file && file === '') return wrong(t('cli.fileMissing'));
  if (given.data === undefined || given.data === '') return wrong(t('cli.dataMissing'));
  for (const name of ['today', 'from', 'to'] as const) {
    const value = given[name];
    if (value !== undefined && parseDate(String(value)) === null) return wrong(t('cli.badDate', { option: `--${name}`, value: String(value) }));
  }
  if (given.meeting !== undefined && given.meeting !== 'last' && parseDate(String(given.meeting)) === null) return wrong(t('cli.badDate', { option: '--meeting', value: String(given.meeting) }));
  if (given.lang !== undefined && given.lang !== language) return wrong(t('cli.badLanguage', { value: String(given.lang) }));
  if (given.year !== undefined && !/^[12]\d{3}$/.test(String(given.year))) return wrong(t('cli.badYear', { value: String(given.year) }));
  if (given.port !== undefined && !(/^\d+$/.test(String(given.port)) && Number(given.port) <= 65_535)) return wrong(t('cli.badPort', { value: String(given.port) }));
  const unknown = listed(given.rule).find((rule) => !isRule(rule));
  if (unknown !== undefined) return wrong(t('cli.unknownRule', { rule: unknown, rules: RULES.join(', ') }));
  const read = argumentsOf(given, file, language);
  return read.from !== null && read.to !== null && read.from > read.to ? wrong(t('cli.rangeTurned', { from: read.from, to: read.to })) : read;
}

/** An option that the command does not take, or that lacks its value or has one too many. */
function wrongOption(name: string, rawName: string, value: string | undefined, usage: Usage, t: Translate): Failure | null {
  const known = [...EVERYWHERE, ...usage.options].find((option) => option === name);
  if (!known) return new Failure(WRONG_INPUT, t('cli.unknownOption', { option: rawName }));
  const takesValue = OPTIONS[known].type === 'string';
  if (takesValue && (value === undefined || value === '' || value.startsWith('-'))) return new Failure(WRONG_INPUT, t('cli.valueMissing', { option: rawName }));
  return !takesValue && value !== undefined ? new Failure(WRONG_INPUT, t('cli.valueTooMany', { option: rawName })) : null;
}

const isRule = (name: string): name is RuleId => (RULES as readonly string[]).includes(name);

/** The names of an option that may come several times, or hold several with commas between. */
function listed(value: Value | undefined): string[] {
  return [value ?? []].flat().flatMap((part) => String(part).split(',')).map((name) => name.trim()).filter((name) => name !== '');
}

function argumentsOf(values: Values, file: string, language: Language): Arguments {
  const date = (value: Value | undefined): CalendarDate | null => (typeof value === 'string' ? parseDate(value) : null);
  return {
    data: String(values.data ?? ''), file, language, chosen: values.lang !== undefined,
    today: date(values.today), from: date(values.from), to: date(values.to), as: typeof values.as === 'string' ? values.as : null, meeting: date(values.meeting), name: typeof values.name === 'string' ? values.name : '',
    year: values.year === undefined ? null : Number(values.year), port: values.port === undefined ? null : Number(values.port), json: values.json === true,
    ideas: typeof values.ideas === 'string' ? values.ideas : null, ideasUrl: typeof values['ideas-url'] === 'string' ? values['ideas-url'] : null,
    rules: listed(values.rule).filter(isRule), channels: [values.channel ?? []].flat().map(String),
    dryRun: values['dry-run'] === true, open: values['no-open'] !== true, help: false,
  };
}
