/** `backup`: a checked copy of the workspace, made while it is in use. */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { workspaceFile } from '../../db/open.ts';
import { Failure, FINE, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';
import { systemDetail } from '../system-detail.ts';

export async function backup(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  const { file, data } = args;
  if (existsSync(dirname(file)) && join(realpathSync(dirname(file)), basename(file)) === workspacePath(data)) {
    return new Failure(WRONG_INPUT, t('cli.backup.onItself', { file }));
  }
  return reading(args, t, async (host) => {
    try {
      await host.backUp(file);
    } catch (error) {
      return new Failure(WRONG_INPUT, t('cli.cannotWrite', { file, detail: systemDetail(error) }));
    }
    out(`${t('cli.backup.done', { file })}\n`);
    return FINE;
  });
}

function workspacePath(folder: string): string {
  return existsSync(folder) ? workspaceFile(realpathSync(folder)) : '';
}
