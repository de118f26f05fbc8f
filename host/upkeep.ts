/** What the host does by itself, at the start and once a day: empties the bin, makes the day's backup. */
import { BIN_DAYS, emptyBin } from '../shared/domain/commands/bin.ts';
import { addDays } from '../shared/planning/date.ts';
import type { LocalDateTime } from '../shared/planning/date.ts';
import { SYSTEM_ACTOR } from './plan.ts';
import type { Service } from './service.ts';

/** Does what is due today; resolves when the backup is made. Rejects where it can't be. */
export async function keepUp(service: Service): Promise<void> {
  emptyOldBin(service);
  if (service.plan.rev > 0) await service.plan.workspace.backUpDaily(service.today());
}

/** Removes for good what has been in the bin for longer than it is kept. It is in nobody's undo. */
function emptyOldBin(service: Service): void {
  const { today, now } = service.context();
  const before = `${addDays(today, -BIN_DAYS)}${now.slice(10)}` as LocalDateTime; // that day, at this time
  const diff = emptyBin(service.plan.state, { before });
  service.plan.commit({ diff, label: { command: 'emptyBin', title: '' }, actor: SYSTEM_ACTOR });
}
