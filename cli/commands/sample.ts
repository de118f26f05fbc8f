/** `sample`: a workspace of a Swedish municipality to try things on. */
import { randomUUID } from 'node:crypto';
import { failureOfRefusal, FINE } from '../answer.ts';
import type { Failure } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { writing } from '../open.ts';

export function sample(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  return writing(args, t, async (host) => {
    const session = host.connect(() => {});
    await session.handle({ id: 1, call: 'open', input: { person: null } });
    const reply = await session.handle({ id: 2, call: 'makeSample', input: { id: randomUUID(), language: args.language } });
    if (!reply.ok) return failureOfRefusal(reply.error, t);
    const count = [...host.state.cards.values()].length;
    out(`${t('cli.sample.done', { folder: args.data, count })}\n`);
    return FINE;
  });
}
