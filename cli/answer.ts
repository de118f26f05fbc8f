/** What a command answers: its exit status, and what went wrong as one sentence. */
import type { DatabaseProblem } from '../host/host.ts';
import type { CallError } from '../shared/contract/contract.ts';
import type { Translate } from '../shared/i18n/messages.ts';

/** Fine. */
export const FINE = 0;
/** `check` found errors, or `import` left something out. */
export const FOUND = 1;
/** Wrong usage, or input that can't be read. */
export const WRONG_INPUT = 2;
/** The database is damaged, newer than the app, or locked. */
export const NO_DATABASE = 3;

/** Why a command could not be carried out, and the exit status that says so. */
export class Failure {
  readonly status: number;
  readonly sentence: string;
  constructor(status: number, sentence: string) {
    this.status = status;
    this.sentence = sentence;
  }
}

/** A workspace that can't be opened. That there is none in the folder is wrong usage; the rest is about the database. */
export function failureOfProblem({ code, params }: DatabaseProblem, t: Translate): Failure {
  return new Failure(code === 'missing' ? WRONG_INPUT : NO_DATABASE, t(`database.${code}`, params));
}

/** A change that the host refused. */
export function failureOfRefusal({ code, params }: CallError, t: Translate): Failure {
  return new Failure(code === 'already-begun' || code === 'file-too-large' ? WRONG_INPUT : NO_DATABASE, t(`error.${code}`, params));
}
