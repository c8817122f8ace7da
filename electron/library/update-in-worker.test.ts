import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { IndexProgress, IndexReport } from '../../shared/library/summary.ts';
import { succeed } from '../../shared/model/result.ts';
import { STOP, updateInWorker } from './update-in-worker.ts';

const report: IndexReport = {
  files: 1,
  documents: 1,
  added: 1,
  changed: 0,
  removed: 0,
  skipped: [],
  bytes: 1,
  seconds: 1,
  cancelled: false,
};
const progress: IndexProgress = { phase: 'reading', done: 1, total: 2, current: null, rate: 1 };

/** A thread that a test plays by hand. */
class Thread extends EventEmitter {
  readonly heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

function run(thread: Thread, signal = new AbortController().signal): ReturnType<typeof updateInWorker> {
  return updateInWorker({ start: () => thread as unknown as Worker, signal, onProgress: () => undefined });
}

describe('updateInWorker', () => {
  it('passes progress on and answers what the thread ended with', async () => {
    const thread = new Thread();
    const seen: IndexProgress[] = [];
    const signal = new AbortController().signal;
    const start = (): Worker => thread as unknown as Worker;
    const answer = updateInWorker({ start, signal, onProgress: (one) => seen.push(one) });
    thread.emit('message', { kind: 'progress', progress });
    thread.emit('message', { kind: 'ended', result: succeed(report) });
    thread.emit('exit', 0);
    expect(await answer).toEqual(succeed(report));
    expect(seen).toEqual([progress]);
  });

  it('tells the thread to stop, also where that was asked for before', async () => {
    const thread = new Thread();
    const controller = new AbortController();
    const answer = run(thread, controller.signal);
    controller.abort();
    thread.emit('message', { kind: 'ended', result: succeed({ ...report, cancelled: true }) });
    thread.emit('exit', 0);
    await answer;
    expect(thread.heard).toEqual([STOP]);
    const late = new Thread();
    void run(late, AbortSignal.abort());
    expect(late.heard).toEqual([STOP]);
  });

  it('answers null where there is no thread, so that the run is made here', async () => {
    const start = (): Worker => {
      throw new Error('no threads');
    };
    const signal = new AbortController().signal;
    expect(await updateInWorker({ start, signal, onProgress: () => undefined })).toBeNull();
    const thread = new Thread();
    const answer = run(thread);
    thread.emit('error', new Error('cannot find the file'));
    expect(await answer).toBeNull();
  });

  it('answers a failure where the thread dies half-way', async () => {
    const thread = new Thread();
    const answer = run(thread);
    thread.emit('message', { kind: 'progress', progress });
    thread.emit('exit', 134);
    expect(await answer).toMatchObject({ ok: false, failure: { code: 'indexing-failed' } });
  });
});
