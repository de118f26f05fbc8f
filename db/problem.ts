/** Why a workspace's file can't be opened, as a value. */

export type DatabaseProblemCode =
  /** There is no workspace in the folder (only when opened for reading). */
  | 'missing'
  /** A newer version of the app wrote the file. */
  | 'newer'
  /** The integrity check fails. */
  | 'damaged'
  /** The file is sound but holds less than what was saved last: emptied, or an old copy. */
  | 'lost'
  /** Another process has the workspace. */
  | 'locked'
  /** A file of that name is there, but it is no workspace of ours. */
  | 'not-ours'
  /** The disk or its permissions say no. */
  | 'unreadable';

/** A file that can't be opened. It is left as it was; the sentence is `database.<code>` in the messages. */
export class DatabaseProblem {
  readonly code: DatabaseProblemCode;
  /** `file`: which one; `detail`: what was found (for `locked`: who has it); `backup`: the newest verified one, or 'none'. */
  readonly params: { readonly file: string; readonly detail: string; readonly backup: string };

  constructor(code: DatabaseProblemCode, params: { file: string; detail: string; backup?: string }) {
    this.code = code;
    this.params = { file: params.file, detail: params.detail, backup: params.backup || 'none' };
  }
}
