/** Commands on accepted findings. */
import type { Commands } from '../command.ts';
import { DomainError } from '../errors.ts';
import { DiffBuilder } from '../state.ts';
import type { Diff, State } from '../state.ts';

/** Accepts a finding, instead of an earlier acceptance of the same one. */
export function acceptFinding(state: State, { acceptance }: Commands['acceptFinding']): Diff | DomainError {
  const reason = acceptance.reason.trim();
  if (reason === '') return new DomainError('reason-empty');
  if (state.acceptances.get(acceptance.id)) return new DomainError('id-taken');
  const diff = new DiffBuilder().add('acceptances', { ...acceptance, reason });
  for (const earlier of state.acceptances.values()) if (earlier.finding === acceptance.finding) diff.remove('acceptances', earlier);
  return diff.build();
}

export function withdrawAcceptance(state: State, { id }: Commands['withdrawAcceptance']): Diff | DomainError {
  const acceptance = state.acceptances.get(id);
  return acceptance ? new DiffBuilder().remove('acceptances', acceptance).build() : new DomainError('record-missing');
}
