/** Imports: a file's bytes into records, first as a preview, then in one transaction and as one step to undo. */
import { randomUUID } from 'node:crypto';
import { generateKeyBetween } from 'jittered-fractional-indexing';
import type { Calls, ImportSource } from '../../shared/contract/contract.ts';
import type { DayNote } from '../../shared/domain/records.ts';
import { ImportProblem, LARGEST_FILE } from '../../shared/exchange/import-plan.ts';
import type { ImportContext, ImportKind, ImportPlan, ImportPreview } from '../../shared/exchange/import-plan.ts';
import { previewOf } from '../../shared/exchange/preview.ts';
import { readImport } from '../../shared/exchange/read-import.ts';
import { decodeText } from '../decode-text.ts';
import { diffOfRecords } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import type { Service } from '../service.ts';

/** What a file would add, before anything is written. */
export function planImport(service: Service, name: string, bytes: Uint8Array, as: ImportKind | null, notesAre?: DayNote['kind']): ImportPlan | ImportProblem {
  return readImport({ name, text: decodeText(bytes), as, ...(notesAre && { notesAre }) }, service.plan.state, importContext(service));
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

export function previewImport(service: Service, source: ImportSource): ImportPreview | Refusal {
  const plan = planOf(service, source);
  return plan instanceof Refusal ? plan : previewOf(plan, service.plan.state);
}

export function runImport(service: Service, source: Calls['runImport']['input'], actor: string): Calls['runImport']['output'] | Refusal {
  const plan = planOf(service, source);
  if (plan instanceof Refusal) return plan;
  const preview = previewOf(plan, service.plan.state);
  const diff = diffOfRecords(service.plan.state, plan.records);
  const label = { command: 'import', title: source.name } as const;
  const done = service.plan.recorded(source.id) ?? service.plan.commit({ diff, label, actor, commandId: source.id });
  return done instanceof Refusal ? done : { ...done, preview };
}

function planOf(service: Service, { name, content, as, notesAre }: ImportSource): ImportPlan | Refusal {
  // Four characters of base64 are three bytes; a file that is too large is not even decoded.
  if (content.length * 0.75 > LARGEST_FILE * 1024 * 1024) return new Refusal('file-too-large', { file: name, limit: LARGEST_FILE });
  const plan = planImport(service, name, Buffer.from(content, 'base64'), as, notesAre);
  if (!(plan instanceof ImportProblem)) return plan;
  // With its reason, so that who shows it can say `import.problem.<reason>`, which is plainer.
  return new Refusal('unreadable-file', { detail: plan.reason, ...plan.params, file: name, reason: plan.reason });
}
