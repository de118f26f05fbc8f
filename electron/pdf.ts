/** The page as it prints, as a PDF: the one call that the window's own program answers instead of the host. */
import { BrowserWindow, app, dialog, type WebContents } from 'electron';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportBug } from '../host/report.ts';
import type { ReplyFrame, RequestFrame, WindowCalls } from '../shared/contract/contract.ts';

interface PdfFrame extends RequestFrame {
  readonly input: WindowCalls['savePdf']['input'];
}

/** Whether a frame asks for a PDF, and in the way that it should; any other is the host's to judge. */
export function isPdfFrame(frame: unknown): frame is PdfFrame {
  const { id, call, input } = (frame ?? {}) as Partial<RequestFrame>; // every field is looked at
  if (typeof id !== 'number' || call !== 'savePdf') return false;
  return typeof (input as Partial<PdfFrame['input']> | null)?.name === 'string';
}

/** What file systems refuse in a name is left out of it. */
const fileName = (name: string): string => `${name.replaceAll(/[^\p{L}\p{N} .,–-]/gu, '').slice(0, 100).trim() || 'Wheelhouse'}.pdf`;

/** Writes beside the file and renames: where the disk is full, what was there stays. */
async function put(file: string, content: Uint8Array): Promise<void> {
  const beside = `${file}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true }); // gone already where all went well
  }
}

/** Asks where, prints, writes. Never rejects; a person who chooses no file gets no file, and no error. */
export async function answerPdf(contents: WebContents, { id, input }: PdfFrame): Promise<ReplyFrame> {
  try {
    const window = BrowserWindow.fromWebContents(contents);
    const options = { defaultPath: join(app.getPath('documents'), fileName(input.name)), filters: [{ name: 'PDF', extensions: ['pdf'] }] };
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    if (canceled || !filePath) return { id, ok: true, value: { file: null } };
    // Paper, orientation and margins are the page's own, by `@page`.
    await put(filePath, await contents.printToPDF({ printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true }));
    return { id, ok: true, value: { file: filePath } };
  } catch (error) {
    reportBug(error);
    return { id, ok: false, error: { code: 'pdf-failed', params: {} } };
  }
}
