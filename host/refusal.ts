/** A call that the host can't carry out, as a value. Its sentence is `error.<code>` in the messages. */
import type { CallError, ErrorCode, ReplyFrame } from '../shared/contract/contract.ts';
import { frameIdOf } from '../shared/contract/frame-id.ts';

export class Refusal implements CallError {
  readonly code: ErrorCode;
  readonly params: CallError['params'];

  constructor(code: ErrorCode, params: CallError['params'] = {}) {
    this.code = code;
    this.params = params;
  }
}

/** The answer to a frame that can't be carried out. */
export function refusedReply(frame: unknown, code: ErrorCode, params: CallError['params'] = {}): ReplyFrame {
  return { id: frameIdOf(frame), ok: false, error: { code, params } };
}
