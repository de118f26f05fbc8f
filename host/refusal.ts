/** A call that the host can't carry out, as a value. Its sentence is `error.<code>` in the messages. */
import type { CallError, ErrorCode } from '../shared/contract/contract.ts';

export class Refusal implements CallError {
  readonly code: ErrorCode;
  readonly params: CallError['params'];

  constructor(code: ErrorCode, params: CallError['params'] = {}) {
    this.code = code;
    this.params = params;
  }
}
