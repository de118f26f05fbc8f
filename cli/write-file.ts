/** A file that a command writes. */
import { writeFileSync } from 'node:fs';
import type { Translate } from '../shared/i18n/messages.ts';
import { Failure, WRONG_INPUT } from './answer.ts';
import { systemDetail } from './system-detail.ts';

/** Why it could not be written; null where it was. */
export function writeTo(file: string, content: string | Uint8Array, t: Translate): Failure | null {
  try {
    writeFileSync(file, content);
    return null;
  } catch (error) {
    return new Failure(WRONG_INPUT, t('cli.cannotWrite', { file, detail: systemDetail(error) }));
  }
}
