/** Takes the plan away as a file. */
import { say } from '../../store/notices.ts';
import { host } from '../../store/session.ts';

/** Downloads the whole plan; where it can't be made, says why. */
export async function downloadPlan(format: 'csv' | 'json'): Promise<void> {
  const outcome = await host().call('exportFile', { format, from: null, to: null });
  if (!outcome.ok) return say({ error: outcome.error });
  const { name, mime, content } = outcome.value;
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser reads it after the click
}
