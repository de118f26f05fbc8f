/** What is left out of an import, and why nothing of a file is imported, in words. */
import type { Translate } from '../i18n/messages.ts';
import type { ImportProblem, LeftOut } from './import-plan.ts';

/** Every message may use any of these; each uses its own. */
function wordsOf(params: LeftOut['params']) {
  const word = (name: string): string => String(params[name] ?? '');
  return { value: word('value'), table: word('table'), limit: word('limit'), detail: word('detail'), count: Number(params['count'] ?? 0) };
}

/** Why a row was left out. */
export function leftOutSentence({ reason, params }: LeftOut, t: Translate): string {
  return t(`import.reason.${reason}`, wordsOf(params));
}

/** Why nothing of a file can be imported. */
export function problemSentence({ reason, params }: ImportProblem, file: string, t: Translate): string {
  return t(`import.problem.${reason}`, { ...wordsOf(params), file });
}
