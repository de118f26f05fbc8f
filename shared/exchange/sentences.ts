/** What is left out of an import, and why nothing of a file is imported, in words. */
import type { Translate } from '../i18n/messages.ts';
import type { ImportProblem, LeftOut } from './import-plan.ts';

/** Why a row was left out. */
export function leftOutSentence({ reason, params }: LeftOut, t: Translate): string {
  return t(`import.reason.${reason}`, params);
}

/** Why nothing of a file can be imported. */
export function problemSentence({ reason, params }: ImportProblem, file: string, t: Translate): string {
  return t(`import.problem.${reason}`, { ...params, file });
}
