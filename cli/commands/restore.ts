/** `restore`: a backup takes the workspace's place; what was there is kept. */
import { existsSync } from 'node:fs';
import { DatabaseProblem } from '../../db/problem.ts';
import { restoreBackup } from '../../db/restore.ts';
import { Failure, failureOfProblem, FINE, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';

export async function restore({ file, data }: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  if (!existsSync(file)) return new Failure(WRONG_INPUT, t('cli.restore.missing', { file }));
  const restored = restoreBackup(file, data, new Date().toISOString().replaceAll(/[:.]/g, '-'));
  if (restored instanceof DatabaseProblem) {
    if (restored.code === 'locked') return failureOfProblem(restored, t);
    return new Failure(WRONG_INPUT, t('cli.restore.unusable', { file, detail: restored.params.detail }));
  }
  out(`${t('cli.restore.done', { file, folder: data, changes: restored.rev, kept: restored.kept ?? 'none' })}\n`);
  return FINE;
}
