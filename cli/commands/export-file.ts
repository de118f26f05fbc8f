/** `export`: the plan as a file, of the kind that its ending says. */
import { extname } from 'node:path';
import type { Host } from '../../host/host.ts';
import { exportJson } from '../../shared/exchange/copy/write-copy.ts';
import { exportHtml } from '../../shared/exchange/html/write-html.ts';
import { workbookOf } from '../../host/jobs/workbook.ts';
import { exportCsv } from '../../shared/exchange/csv/write-csv.ts';
import { Failure, FINE, WRONG_INPUT } from '../answer.ts';
import type { Arguments } from '../arguments.ts';
import type { Surroundings } from '../commands.ts';
import { reading } from '../open.ts';
import { writeTo } from '../write-file.ts';

type Writer = (host: Host, args: Arguments) => string | Promise<Uint8Array>;
const WRITERS: Readonly<Record<string, Writer>> = {
  '.csv': ({ state }, args) => exportCsv(state, args, args.language),
  '.xlsx': (host, { language, from, to }) => workbookOf(host.state, { language, from, to, today: host.today(), year: null }),
  '.html': (host, { language, from, to }) => exportHtml(host.state, { language, from, to, today: host.today() }),
  '.json': ({ state }, args) => exportJson(state, args),
  '.ics': (host, { language, from, to }) => host.calendar({ language, from, to, person: null }),
};

export async function exportFile(args: Arguments, { t, out }: Surroundings): Promise<number | Failure> {
  const { file } = args;
  const ending = extname(file).toLowerCase();
  const write = Object.hasOwn(WRITERS, ending) ? WRITERS[ending] : undefined;
  if (!write) return new Failure(WRONG_INPUT, t('cli.export.ending', { file, endings: Object.keys(WRITERS).join(', ') }));
  return reading(args, t, async (host) => {
    const failed = writeTo(file, await write(host, args), t);
    if (failed) return failed;
    out(`${t('cli.export.done', { file })}\n`);
    return FINE;
  });
}
