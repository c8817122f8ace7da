import { parentPort, receiveMessageOnPort, workerData, type TransferListItem } from 'node:worker_threads';
import { FileParser, type ParserOrder, type ParserReport, type ParserStart } from './library/file-parser.ts';

/** Entry of a parsing thread: parses the files it is given until it is told to finish (`workerData`: a ParserStart). */
const port = parentPort;
if (port === null) throw new Error('library-parser: start it with new Worker(file, { workerData: { chosen } }).');

let isBusy = false;
let isFinishing = false;
const parser = new FileParser({
  ...(workerData as ParserStart),
  report: (report) => port.postMessage(report, transferable(report)),
  isToFinish: () => {
    // While this thread is busy no other order comes.
    isFinishing ||= receiveMessageOnPort(port) !== undefined;
    return isFinishing;
  },
});

port.on('message', (order: ParserOrder) => {
  if (order.kind === 'parse') void work(order);
  else isFinishing = true;
  if (!isBusy) end();
});

async function work({ files, isLast }: Extract<ParserOrder, { kind: 'parse' }>): Promise<void> {
  isBusy = true;
  await parser.parse(files);
  isBusy = false;
  if (isFinishing || isLast) end();
  else port?.postMessage({ kind: 'idle' } satisfies ParserReport);
}

function end(): void {
  parser.handOver();
  port?.close();
}

/** Bytes change hands without being copied. */
function transferable(report: ParserReport): TransferListItem[] {
  return report.kind === 'batch' ? [report.batch.packed.buffer, report.batch.image.bytes.buffer] : [];
}
