/** Why nothing of a file can be imported, in words: they are many, and fetched when they are needed. */
import type { CallError } from '../../../shared/contract/contract.ts';
import type { ImportProblemReason } from '../../../shared/exchange/import-plan.ts';
import { problemSentence } from '../../../shared/exchange/sentences.ts';
import { speech } from '../../ui/language.tsx';

/** The sentence of a refusal that names its reason; undefined where it names none: its code has one. */
export function problemText({ params: { reason, ...params } }: CallError): string | undefined {
  return reason === undefined ? undefined : problemSentence({ reason: reason as ImportProblemReason, params }, String(params['file']), speech().t); // the host's own reasons
}
