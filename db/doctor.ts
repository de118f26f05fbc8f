/** The doctor: looks at a workspace's file without touching it, and says how it is. */
import { newestVerified } from './backup.ts';
import { openWorkspace } from './workspace.ts';
import { DatabaseProblem } from './problem.ts';

export interface Verdict {
  /** Null where the file is sound: structure, references, every record, and the number of changes. */
  readonly problem: DatabaseProblem | null;
  /** The last change; 0 where the file can't be read. */
  readonly rev: number;
  readonly cards: number;
  /** The newest backup that passes its check, or '' where there is none. */
  readonly backup: string;
}

/** Checks the workspace of a folder; works while the app has it open. */
export function examine(folder: string): Verdict {
  const backup = newestVerified(folder);
  const opened = openWorkspace(folder, { readonly: true });
  if (opened instanceof DatabaseProblem) return { problem: opened, rev: 0, cards: 0, backup };
  const { workspace, records } = opened;
  try {
    return { problem: null, rev: workspace.log.rev, cards: [...(records.cards ?? [])].length, backup };
  } finally {
    workspace.close();
  }
}
