/** `doctor`: is the workspace's file sound? A plain verdict. */
import { examine } from '../../db/doctor.ts';
import { failureOfProblem, FINE } from '../answer.ts';
import type { Failure } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';

export async function doctor({ data }: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  const { problem, rev, cards, backup } = examine(data);
  if (problem) return failureOfProblem(problem, t);
  out(`${t('cli.doctor.sound', { folder: data, cards, changes: rev, backup: backup || 'none' })}\n`);
  return FINE;
}
