/** Reads a file of any kind into the records it would add. */
import type { State } from '../domain/state.ts';
import { ImportProblem } from './import-plan.ts';
import type { ImportContext, ImportPlan, ImportText } from './import-plan.ts';

/** What importing a file would add to a workspace, or why nothing of it can be imported. Never throws for any text. */
export function readImport(_source: ImportText, _state: State, _context: ImportContext): ImportPlan | ImportProblem {
  return new ImportProblem('kind-unknown');
}
