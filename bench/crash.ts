/**
 * The crash test: a process that writes is killed (-9) at a random moment, again and again; after each time the
 * workspace must open, be sound, hold every change that was acknowledged, and be exactly what its log says.
 * `npm run test:crash [-- ROUNDS]`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DatabaseProblem } from '../db/problem.ts';
import { openWorkspace } from '../db/workspace.ts';
import { DEFAULT_SETTINGS } from '../shared/domain/defaults.ts';
import { MemoryState } from '../shared/domain/memory-state.ts';

const rounds = Number(process.argv[2] ?? 200);
const LONGEST_MS = 120;
const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-crash-'));
const expected = new MemoryState({ settings: [DEFAULT_SETTINGS] });
let replayed = 0;
const acknowledged: string[] = [];
const figures = { missing: 0, unsound: 0, different: 0, unacknowledged: 0 };

for (let round = 1; round <= rounds; round++) {
  const fresh = await writeUntilKilled(round);
  acknowledged.push(...fresh);
  check(fresh);
  if (round % 20 === 0) process.stdout.write(`${round} kills, ${acknowledged.length} acknowledged, ${JSON.stringify(figures)}\n`);
}
check(acknowledged);
rmSync(folder, { recursive: true });
process.stdout.write(`crash test: ${rounds} kills, ${acknowledged.length} changes acknowledged, ${figures.missing} missing, ` +
  `${figures.unsound} times unsound, ${figures.different} times not what the log says; ` +
  `${figures.unacknowledged} changes were on the disk before they could be acknowledged\n`);
process.exitCode = figures.missing + figures.unsound + figures.different > 0 ? 1 : 0;

/** Lets a writer write, kills it a random moment after its first change; answers the ids it acknowledged. */
async function writeUntilKilled(round: number): Promise<string[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'crash-writer.ts'), folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'close');
  let output = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '') setTimeout(() => writer.kill('SIGKILL'), Math.random() * LONGEST_MS);
    output += text;
  });
  await ended;
  if (!writer.killed) throw new Error(`the writer of round ${round} ended by itself`);
  return output.split('\n').slice(0, -1); // a line that was cut off was not read as acknowledged
}

/** Opens the workspace as the app would, and compares it with what was acknowledged and with its own log. */
function check(ids: readonly string[]): void {
  const opened = openWorkspace(folder);
  if (opened instanceof DatabaseProblem) {
    figures.unsound += 1;
    return;
  }
  const { workspace, records } = opened;
  figures.missing += ids.filter((id) => workspace.log.byCommand(id) === null).length;
  for (; replayed < workspace.log.rev; replayed += 1) expected.apply(workspace.log.get(replayed + 1)!.diff); // revs have no holes
  figures.unacknowledged = workspace.log.rev - acknowledged.length;
  const same = isDeepStrictEqual([...(records.cards ?? [])], [...expected.cards.values()])
    && isDeepStrictEqual([...workspace.texts.values()], [...expected.texts.values()]);
  figures.different += same ? 0 : 1;
  workspace.close();
}
