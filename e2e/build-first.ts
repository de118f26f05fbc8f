import { ensureBuilt } from '../build/ensure-built.ts';

/** Playwright's global setup: no spec runs against an old build. */
export default async function buildFirst(): Promise<void> {
  await ensureBuilt();
}
