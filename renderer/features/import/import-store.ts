/** An import on its way: the file, what it would create, and whether it is being made. */
import { create } from 'zustand';
import type { CallError, ImportSource } from '../../../shared/contract/contract.ts';
import { LARGEST_FILE } from '../../../shared/exchange/import-plan.ts';
import type { ImportPreview } from '../../../shared/exchange/import-plan.ts';
import { say } from '../../store/notices.ts';
import { WHEEL, go } from '../../store/route.ts';
import { host } from '../../store/session.ts';
import { readAsBase64 } from './read-file.ts';

export type ImportState =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly file: string }
  | { readonly step: 'preview'; readonly source: ImportSource; readonly preview: ImportPreview }
  | { readonly step: 'importing'; readonly source: ImportSource; readonly preview: ImportPreview };

export const useImport = create<{ readonly state: ImportState }>(() => ({ state: { step: 'none' } }));
const put = (state: ImportState) => useImport.setState({ state });

/** Reads a file and asks the host what it would create; nothing is changed. An unreadable one is said so. */
export async function lookAt(file: File): Promise<void> {
  if (useImport.getState().state.step !== 'none') return;
  if (file.size > LARGEST_FILE * 1024 * 1024) return say({ error: { code: 'file-too-large', params: { file: file.name, limit: LARGEST_FILE } } });
  const reading: ImportState = { step: 'reading', file: file.name };
  put(reading);
  const content = await readAsBase64(file);
  if (useImport.getState().state !== reading) return; // cancelled
  if (typeof content !== 'string') return giveUp({ code: 'unreadable-file', params: { file: file.name, detail: content.message } });
  const source: ImportSource = { name: file.name, content, as: null };
  await preview(source, reading);
}

/** Says what a calendar's days are; undefined: what their names say. */
export function takeNotesAs(notesAre: ImportSource['notesAre']): Promise<void> {
  return readAgain(({ notesAre: _before, ...file }) => ({ ...file, ...(notesAre && { notesAre }) }));
}

/** Says how the table of a year is laid out. */
export const readAs = (mapping: NonNullable<ImportSource['mapping']>): Promise<void> => readAgain((file) => ({ ...file, as: 'wheel', mapping }), mapping);

/** What was said holds at once; what would be made is asked for anew. */
async function readAgain(change: (source: ImportSource) => ImportSource, mapping?: ImportSource['mapping']): Promise<void> {
  const { state } = useImport.getState();
  if (state.step !== 'preview') return;
  const { wheel } = state.preview;
  const chosen: ImportState = { ...state, source: change(state.source), preview: mapping && wheel ? { ...state.preview, wheel: { ...wheel, mapping: { ...mapping, layout: mapping.layout ?? wheel.mapping.layout } } } : state.preview };
  put(chosen);
  await preview(chosen.source, chosen);
}

/** `before`: what is shown until the answer comes; when it is something else by then, nobody asks any more. */
async function preview(source: ImportSource, before: ImportState): Promise<void> {
  const outcome = await host().call('previewImport', source);
  if (useImport.getState().state !== before) return;
  if (outcome.ok) put({ step: 'preview', source, preview: outcome.value });
  else giveUp(outcome.error);
}

function giveUp(error: CallError): void {
  put({ step: 'none' });
  void import('./problem-text.ts').then(({ problemText }) => problemText(error), () => undefined).then((sentence) => say({ error, sentence }));
}

/** Stops before anything was made. */
export function cancelImport(): void {
  if (useImport.getState().state.step !== 'importing') put({ step: 'none' });
}

/** Makes what the preview showed, in one step that can be undone, and shows the board, or the wheel, where there are cards. What was made; null where it was not. */
export async function makeImport(): Promise<ImportPreview | null> {
  const { state } = useImport.getState();
  if (state.step !== 'preview') return null;
  put({ ...state, step: 'importing' });
  const outcome = await host().call('runImport', { ...state.source, id: crypto.randomUUID() });
  if (!outcome.ok) {
    giveUp(outcome.error);
    return null;
  }
  put({ step: 'none' });
  const { kind } = outcome.value.preview;
  if (kind !== 'ics') go({ view: kind === 'wheel' ? WHEEL : { name: 'board' }, panel: null });
  return outcome.value.preview;
}
