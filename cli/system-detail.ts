/** What the operating system or SQLite said, in a few words for the end of a sentence; anything else is a bug and goes on. */
export function systemDetail(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return error.message;
}
