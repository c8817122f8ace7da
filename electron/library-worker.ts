import { parentPort, workerData } from 'node:worker_threads';
import { Library } from './library/library.ts';
import type { WorkerOrder } from './library/library-options.ts';
import { parsersBeside } from './library/parsers-beside.ts';
import { STOP, type WorkerMessage } from './library/update-in-worker.ts';

/** Entry of the indexing thread: one run through the folders of a library (`workerData`: a `WorkerOrder`), then the end. */
const port = parentPort;
if (port === null) throw new Error('library-worker: start it with new Worker(file, { workerData: order }).');
const { folder, only } = workerData as WorkerOrder;

const controller = new AbortController();
port.on('message', (message: unknown) => {
  if (message === STOP) controller.abort();
});

const say = (message: WorkerMessage): void => port.postMessage(message);

const opened = await Library.open(folder, { begin: false, parsers: parsersBeside(import.meta.url) });
if (opened.ok) {
  const library = opened.value;
  try {
    const onProgress = (progress: Extract<WorkerMessage, { kind: 'progress' }>['progress']): void =>
      say({ kind: 'progress', progress });
    const options = { signal: controller.signal, onProgress, ...(only === null ? {} : { only }) };
    say({ kind: 'ended', result: await library.update(options) });
  } finally {
    await library.close();
  }
} else {
  say({ kind: 'ended', result: opened });
}
// The port alone would keep the thread alive.
port.close();
