/** What can go wrong for a person, as values: a code, and what the sentence needs. Bugs throw instead. */
const DOMAIN_ERROR_CODES = [
  'card-missing', 'placement-missing', 'record-missing', 'title-empty', 'name-empty', 'name-taken', 'record-in-use',
  'id-taken', 'not-recurring', 'already-made', 'already-decided', 'card-in-bin', 'card-archived', 'not-out', 'link-to-itself', 'zone-unknown', 'reason-empty', 'note-empty', 'comment-empty', 'comment-missing', 'comment-of-other', 'already-going', 'already-ended', 'meeting-missing', 'minutes-overtaken', 'may-not-approve', 'nobody-approves', 'not-split', 'person-on-duty',
] as const;
export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];

export class DomainError {
  readonly code: DomainErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: DomainErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    this.code = code;
    this.params = params;
  }
}

/** The exhaustive switch's last line: a type error when a case is missing, a throw if it is reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
}
