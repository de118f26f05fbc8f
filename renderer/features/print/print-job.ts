/** What is on paper, out of the program: through the print dialog, or as a PDF where the program can make one. */
import { say } from '../../store/notices.ts';
import { host } from '../../store/session.ts';

/** The browser's own dialog; it is over when the browser says so. */
export function printNow(): Promise<boolean> {
  return new Promise((settle) => {
    addEventListener('afterprint', () => settle(true), { once: true });
    print();
  });
}

/** False where no file was made: the person chose none, or it went wrong, which is said. */
export async function savePdf(name: string, saved: (file: string) => void): Promise<boolean> {
  const outcome = await host().call('savePdf', { name });
  if (!outcome.ok) say({ error: outcome.error });
  else if (outcome.value.file !== null) saved(outcome.value.file);
  return outcome.ok && outcome.value.file !== null;
}
