/** `import`: a file into the workspace, in one transaction; what was left out is said row by row. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { examine } from '../../db/doctor.ts';
import { Refusal } from '../../host/host.ts';
import type { Host } from '../../host/host.ts';
import { LARGEST_FILE } from '../../shared/exchange/import-plan.ts';
import { IMPORT_KINDS, ImportProblem } from '../../shared/exchange/import-plan.ts';
import type { ImportKind, ImportPreview } from '../../shared/exchange/import-plan.ts';
import { previewOf } from '../../shared/exchange/preview.ts';
import { leftOutSentence, problemSentence } from '../../shared/exchange/sentences.ts';
import { failureOfRefusal, Failure, FINE, FOUND, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading, writing } from '../open.ts';
import { systemDetail } from '../system-detail.ts';

/** Kinds that the command line knows of and can't read yet. */
const LATER: readonly string[] = ['planner'];

export async function importFile(args: Arguments, surroundings: Surroundings): Promise<number | Failure> {
  const { t } = surroundings;
  const as = IMPORT_KINDS.find((kind) => kind === args.as) ?? null;
  if (args.as !== null && as === null) {
    return new Failure(WRONG_INPUT, t(LATER.includes(args.as) ? 'cli.import.later' : 'cli.import.kind', { kind: args.as, kinds: IMPORT_KINDS.join(', ') }));
  }
  let bytes: Uint8Array;
  try {
    if (statSync(args.file).size > LARGEST_FILE * 1024 * 1024) return new Failure(WRONG_INPUT, t('error.file-too-large', { file: args.file, limit: LARGEST_FILE }));
    bytes = readFileSync(args.file);
  } catch (error) {
    return new Failure(WRONG_INPUT, t('cli.cannotRead', { file: args.file, detail: systemDetail(error) }));
  }
  const task = (host: Host): Promise<number | Failure> => importInto(host, bytes, as, args, surroundings);
  return args.dryRun ? rehearsing(args, surroundings, task) : writing(args, t, task);
}

async function importInto(host: Host, bytes: Uint8Array, as: ImportKind | null, { file, dryRun, json }: Arguments, { t, out, err }: Surroundings): Promise<number | Failure> {
  const read = await host.planImport({ name: basename(file), bytes, as });
  const plan = 'wheel' in read && read.wheel?.recognised === false ? new ImportProblem('wheel-unknown') : read;
  if (plan instanceof ImportProblem) return new Failure(WRONG_INPUT, problemSentence(plan, file, t));
  const preview = previewOf(plan, host.state);
  const added = dryRun ? null : host.add(plan.records, { command: 'import', title: basename(file) });
  if (added instanceof Refusal) return failureOfRefusal(added, t);
  const leftOut = preview.leftOut.map((one) => ({ row: one.row, ...(one.cell && { cell: one.cell }), what: one.what, reason: one.reason, message: leftOutSentence(one, t) }));
  const elsewhere = preview.wheel?.elsewhere ?? [];
  if (json) out(`${JSON.stringify({ kind: preview.kind, created: preview.counts, leftOut }, null, 2)}\n`);
  else {
    out(created(preview, file, dryRun, t));
    if (elsewhere.length > 0) err(`${t('wheelFile.elsewhere', { count: elsewhere.length })}\n`);
    for (const { cell, what } of elsewhere) err(`  ${t('wheelFile.at', { sheet: cell.sheet, cell: cell.name })}: ${what}\n`);
    for (const { row, cell, what, message } of leftOut) {
      const place = cell ? t('wheelFile.at', { sheet: cell.sheet, cell: cell.name }) : row === null ? 'none' : t('importView.row', { row: String(row) });
      err(`${t('cli.import.leftOut', { place, what, message })}\n`);
    }
  }
  return leftOut.length > 0 ? FOUND : FINE;
}

/** What was, or would be, created: one line, then the figures that are not zero. */
function created({ counts, leftOut }: ImportPreview, file: string, dryRun: boolean, t: Surroundings['t']): string {
  const figures = Object.entries(counts) as [keyof ImportPreview['counts'], number][]; // its keys are those
  const lines = figures.filter(([, count]) => count > 0).map(([name, count]) => `  ${t(`importView.counts.${name}`, { count })}\n`);
  const here = leftOut.filter(({ reason }) => reason === 'already-there').length;
  if (lines.length === 0 && leftOut.length > 0) return `${t('cli.import.nothing', { here, leftOut: leftOut.length - here })}\n`;
  return `${t(dryRun ? 'cli.import.would' : 'cli.import.done', { file, leftOut: leftOut.length })}\n${lines.join('')}`;
}

/** A rehearsal writes nothing: where there is no workspace yet, it is held against an empty one that goes away again. */
async function rehearsing(args: Arguments, { t }: Surroundings, task: (host: Host) => Promise<number | Failure>): Promise<number | Failure> {
  if (examine(args.data).problem?.code !== 'missing') return reading(args, t, task);
  const empty = mkdtempSync(join(tmpdir(), 'wheelhouse-'));
  try {
    return await writing({ ...args, data: empty }, t, task);
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}
