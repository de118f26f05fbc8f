/** Writes to a workspace until it is killed, and says on its output what was acknowledged, one id a line. */
import { writeSync } from 'node:fs';
import { systemClock } from '../host/clock.ts';
import { DatabaseProblem, createHost } from '../host/host.ts';
import type { Command } from '../shared/domain/command.ts';
import type { CardId } from '../shared/domain/records.ts';

const [dataDir = '', round = ''] = process.argv.slice(2);
const host = createHost({ dataDir, clock: systemClock(), abilities: { fileDialogs: false, pdf: false, notifications: false, globalKeys: false } });
if (host instanceof DatabaseProblem) throw new Error(JSON.stringify(host));
const session = host.connect(() => {});
await session.handle({ id: 0, call: 'open', input: { person: null } });

/** A card, its text, its title, and now and then something taken back: what an editor does in a minute. */
function commandAt(step: number): Command {
  const id = `${round}-card-${Math.floor(step / 4)}` as CardId; // any text is an id
  switch (step % 4) {
    case 0: return { name: 'createCard', input: { id, title: id, to: { type: 'ideas' }, rank: 'a0' } };
    case 1: return { name: 'editText', input: { id, field: 'text', value: `${id} `.repeat(200) } };
    case 2: return { name: 'editCard', input: { id, change: { title: `${id} igen`, status: 'planned' } } };
    default: return { name: 'moveCard', input: { id, to: { type: 'slot', slot: { precision: 'week', year: 2026, week: 48 } } } };
  }
}

for (let step = 0; ; step++) {
  const id = `${round}-${step}`;
  const reply = await session.handle({ id: step, call: 'run', input: { id, command: commandAt(step) } });
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  writeSync(1, `${id}\n`);
}
