/** `serve`: the app in a browser, until it is stopped. */
import { failureOfProblem, Failure, FINE, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { clockOf } from '../open.ts';

export async function serve(args: Arguments, { t }: Surroundings): Promise<number | Failure> {
  const [{ serveUntilStopped }, { IdeaDoorProblem, readIdeaPlace }] = await Promise.all([import('../../server/run.ts'), import('../../server/idea-door.ts')]); // the other commands need no server
  const wrong = (sentence: string): Failure => new Failure(WRONG_INPUT, sentence);
  const [own, url] = [args.ideas, args.ideasUrl];
  const ideas = own === null ? null : readIdeaPlace(own, url);
  if (url !== null && (own === null || !(URL.canParse(url) && /^https?:/.test(url)))) return wrong(t('cli.serve.badIdeasUrl', { value: url }));
  if (own !== null && !ideas) return wrong(t('cli.serve.badIdeas', { value: own }));
  try {
    const problem = await serveUntilStopped({
      dataDir: args.data, ...(args.port !== null && { port: args.port }), clock: clockOf(args), language: args.chosen ? args.language : null, open: args.open, ideas,
    });
    return problem ? failureOfProblem(problem, t) : FINE;
  } catch (error) {
    if (error instanceof IdeaDoorProblem) return wrong(t('cli.serve.ideasClosed', { value: own ?? '', detail: error.code }));
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return wrong(t('cli.serve.portTaken', { port: String(args.port) }));
  }
}
