/** Commands on accepted findings. */
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';

/** Accepts findings, each instead of an earlier acceptance of the same one. */
export function acceptFindings(state: State, { acceptances }: Commands['acceptFindings']): Diff | DomainError {
  const diff = new DiffBuilder();
  for (const acceptance of acceptances) {
    const reason = acceptance.reason.trim();
    if (reason === '') return new DomainError('reason-empty');
    if (state.acceptances.get(acceptance.id)) return new DomainError('id-taken');
    diff.add('acceptances', { ...acceptance, reason });
  }
  const findings = new Set(acceptances.map(({ finding }) => finding));
  for (const earlier of state.acceptances.values()) if (findings.has(earlier.finding)) diff.remove('acceptances', earlier);
  return diff.build();
}

export function withdrawAcceptance(state: State, { id }: Commands['withdrawAcceptance']): Diff | DomainError {
  const acceptance = state.acceptances.get(id);
  return acceptance ? new DiffBuilder().remove('acceptances', acceptance).build() : new DomainError('record-missing');
}
