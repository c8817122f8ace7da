import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { succeed } from '../../shared/model/result.ts';
import { LibraryKeeper } from './library-keeper.ts';

/** A library process that answers every call with null, and can be made to end. */
class FakeProcess extends EventEmitter {
  postMessage(message: { readonly id: number; readonly method: string }): void {
    queueMicrotask(() => {
      this.emit('message', { kind: 'answer', id: message.id, result: succeed(null) });
      if (message.method === 'close') this.emit('exit', 0);
    });
  }
}

function setUp() {
  const started: FakeProcess[] = [];
  const start = () => {
    const process = new FakeProcess();
    started.push(process);
    return process;
  };
  const notify = vi.fn();
  const restarted = vi.fn();
  return { keeper: new LibraryKeeper(start, { notify, restarted }), started, notify, restarted };
}

it('starts the library process anew when it ended, and says so in one sentence', async () => {
  const { keeper, started, notify, restarted } = setUp();
  await keeper.client.state();
  started[0]?.emit('exit', 139);
  await vi.waitFor(() => expect(restarted).toHaveBeenCalledOnce());
  expect(started).toHaveLength(2);
  expect(notify).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('code 139'));
  expect(await keeper.client.list()).toEqual(succeed(null));
});

it('gives up on a process that ends again and again', async () => {
  const { keeper, started, notify } = setUp();
  await keeper.client.state();
  for (let end = 1; end <= 4; end += 1) {
    started.at(-1)?.emit('exit', 1);
    await vi.waitFor(() => expect(notify).toHaveBeenCalledTimes(end));
    await keeper.client.list();
  }
  expect(notify).toHaveBeenLastCalledWith(expect.stringContaining('again and again'));
});

it('takes the end for what it is when it closes the library itself', async () => {
  const { keeper, started, notify } = setUp();
  await keeper.client.state();
  await keeper.close();
  expect(started).toHaveLength(1);
  expect(notify).not.toHaveBeenCalled();
});

it('waits for a process that does not answer only so long', async () => {
  const { keeper, started } = setUp();
  await keeper.client.state();
  started[0]?.removeAllListeners('message');
  await keeper.close(10);
});
