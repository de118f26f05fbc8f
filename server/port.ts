/** The port of a workspace's door, kept beside its key: the addresses of its feeds stay the same from one start to the next. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const FILE = 'wheelhouse.port';

/** The port that the door had last; 0 where none is known. */
function lastPort(dataDir: string): number {
  try {
    const port = Number(readFileSync(join(dataDir, FILE), 'utf8'));
    return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error; // Node's file errors carry a code
    return 0;
  }
}

/** The port that a server listens on. */
export const portOf = (server: Server): number => (server.address() as AddressInfo).port; // it listens on TCP, so it has a port

/**
 * Listens on 127.0.0.1: on the port asked for (0: any), else on the last one, else on any. Rejects where the port asked for
 * is taken. A last port that somebody else has now is kept for the next start.
 */
export async function listenOn(server: Server, dataDir: string, asked: number | undefined): Promise<void> {
  const last = lastPort(dataDir);
  await listen(server, asked ?? last).catch(async (error: NodeJS.ErrnoException) => {
    if (asked !== undefined || last === 0 || (error.code !== 'EADDRINUSE' && error.code !== 'EACCES')) throw error;
    await listen(server, 0);
  });
  if (asked || last === 0) writeFileSync(join(dataDir, FILE), String(portOf(server)));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
