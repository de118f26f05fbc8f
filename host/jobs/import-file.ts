/** Imports: a file's bytes into records, first as a preview, then in one transaction and as one step to undo. */
import { randomUUID } from 'node:crypto';
import { generateKeyBetween } from 'jittered-fractional-indexing';
import type { Calls, ImportSource } from '../../shared/contract/contract.ts';
import { ImportProblem, LARGEST_FILE } from '../../shared/exchange/import-plan.ts';
import type { ImportContext, ImportPlan, ImportPreview, ImportText } from '../../shared/exchange/import-plan.ts';
import { previewOf } from '../../shared/exchange/preview.ts';
import { readImport } from '../../shared/exchange/read-import.ts';
import { decodeText } from '../decode-text.ts';
import { diffOfRecords } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';
import { isWorkbook } from '../xlsx/is-workbook.ts';

/** A file, and what somebody says of it. */
export type FileToImport = Omit<ImportText, 'text' | 'sheets'> & { readonly bytes: Uint8Array };

/** What a file would add, before anything is written. A workbook's sheets are read, everything else is text. */
export async function planImport(service: Service, { bytes, ...about }: FileToImport): Promise<ImportPlan | ImportProblem> {
  const { state } = service.plan;
  if (!isWorkbook(bytes)) return readImport({ ...about, text: decodeText(bytes) }, state, importContext(service));
  const { readWorkbookFile } = await import('../xlsx/read-workbook.ts'); // with its library, which the start need not wait for
  const sheets = await readWorkbookFile(bytes);
  return sheets instanceof ImportProblem ? sheets : readImport({ ...about, text: '', sheets }, state, importContext(service));
}

/** New ids, and ranks after every card that is there. */
function importContext(service: Service): ImportContext {
  const ranks = [...service.plan.state.cards.values()].map((card) => card.rank);
  let last = ranks.reduce<string | null>((highest, rank) => (highest === null || rank > highest ? rank : highest), null);
  return {
    ...service.context(), timeZone: service.timeZone(), newId: randomUUID,
    rank: () => (last = generateKeyBetween(last, null)),
  };
}

export async function previewImport(service: Service, source: ImportSource): Promise<ImportPreview | Refusal> {
  const plan = await planOf(service, source);
  return plan instanceof Refusal ? plan : previewOf(plan, service.plan.state);
}

export async function runImport(service: Service, source: Calls['runImport']['input'], actor: string): Promise<Calls['runImport']['output'] | Refusal> {
  const plan = await planOf(service, source);
  if (plan instanceof Refusal) return plan;
  const preview = previewOf(plan, service.plan.state);
  const diff = diffOfRecords(service.plan.state, plan.records);
  const label = { command: 'import', title: source.name } as const;
  const done = service.plan.recorded(source.id) ?? service.plan.commit({ diff, label, actor, commandId: source.id });
  return done instanceof Refusal ? done : { ...done, preview };
}

async function planOf(service: Service, { content, ...about }: ImportSource): Promise<ImportPlan | Refusal> {
  // Four characters of base64 are three bytes; a file that is too large is not even decoded.
  if (content.length * 0.75 > LARGEST_FILE * 1024 * 1024) return new Refusal('file-too-large', { file: about.name, limit: LARGEST_FILE });
  const plan = await planImport(service, { ...about, bytes: Buffer.from(content, 'base64') });
  if (!(plan instanceof ImportProblem)) return plan;
  // With its reason, so that who shows it can say the sentence of `problemSentence`, which is plainer.
  return new Refusal('unreadable-file', { detail: plan.reason, ...plan.params, file: about.name, reason: plan.reason });
}
