import { Worker } from 'node:worker_threads';
import { Library } from './library/library.ts';
import type { WorkerOrder } from './library/library-options.ts';
import { LibraryServer } from './library/library-server.ts';
import { DAMAGE_EXIT } from './library/damage.ts';
import { DAMAGED } from './library/memory-fault.ts';
import type { LibraryCall } from './library/protocol.ts';

/** What Electron gives a utility process, typed here so that this file needs no `electron`. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/**
 * Entry of the library process: `utilityProcess.fork(thisFile, [libraryFolder])`, with `DAMAGED` behind it
 * where the last one ended on reading the library. Everything that takes time with a
 * library happens here, so that no window ever waits for it.
 */
const port = (process as NodeJS.Process & { readonly parentPort?: ParentPort }).parentPort;
const folder = process.argv[2];
if (port === undefined || folder === undefined) {
  console.error('library-process: start it with utilityProcess.fork(file, [libraryFolder]).');
  process.exit(2);
}

// The file beside this one in the build.
const workerFile = new URL('./library-worker.js', import.meta.url);
const startWorker = (only: WorkerOrder['only']): Worker => {
  const order: WorkerOrder = { folder, only };
  return new Worker(workerFile, { workerData: order });
};

const damaged = process.argv[3] === DAMAGED;

const server = new LibraryServer({
  open: () => Library.open(folder, { startWorker, damaged }),
  send: (message) => port.postMessage(message),
  onClosed: () => process.exit(0),
  // The process that follows begins the library anew. Where this one did so already, there is no use in another.
  onDamage: () => {
    if (!damaged) process.exit(DAMAGE_EXIT);
  },
});

// The only sender is our own main process, whose calls are typed by the same contract.
port.on('message', ({ data }) => void server.receive(data as LibraryCall));
