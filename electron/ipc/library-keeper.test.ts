import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { succeed } from '../../shared/model/result.ts';
import { DAMAGE_EXIT } from '../library/damage.ts';
import { LibraryKeeper } from './library-keeper.ts';

/** A library process that answers every call with null, and can be made to end. */
class FakeProcess extends EventEmitter {
  readonly methods: string[] = [];

  postMessage(message: { readonly id: number; readonly method: string }): void {
    this.methods.push(message.method);
    queueMicrotask(() => {
      this.emit('message', { kind: 'answer', id: message.id, result: succeed(null) });
      if (message.method === 'close') this.emit('exit', 0);
    });
  }
}

function setUp() {
  const started: FakeProcess[] = [];
  const damaged: boolean[] = [];
  const start = (isDamaged: boolean) => {
    const process = new FakeProcess();
    started.push(process);
    damaged.push(isDamaged);
    return process;
  };
  const notify = vi.fn();
  const restarted = vi.fn();
  return { keeper: new LibraryKeeper(start, { notify, restarted }), started, damaged, notify, restarted };
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

/** Ends the process with these codes, one after the other; answers which of those that follow are told of damage. */
async function toldAfter(...codes: readonly number[]): Promise<boolean[]> {
  const { keeper, started, damaged, restarted } = setUp();
  await keeper.client.state();
  for (const [nth, code] of codes.entries()) {
    started.at(-1)?.emit('exit', code);
    await vi.waitFor(() => expect(restarted).toHaveBeenCalledTimes(nth + 1));
  }
  return damaged.slice(1);
}

it('tells the next process of damage, and only that one', async () => {
  expect(await toldAfter(DAMAGE_EXIT, 1)).toEqual([true, false]);
  expect(await toldAfter(139, 0)).toEqual([true, false]);
  expect(await toldAfter(9)).toEqual([false]);
});

it('takes an abort for damage where it comes twice running', async () => {
  expect(await toldAfter(134, 134)).toEqual([false, true]);
  expect(await toldAfter(134, 1, 134)).toEqual([false, false, false]);
});

it('has what was damaged read again, without being asked', async () => {
  const { keeper, started, notify } = setUp();
  await keeper.client.state();
  started[0]?.emit('exit', DAMAGE_EXIT);
  await vi.waitFor(() => expect(started[1]?.methods).toContain('update'));
  expect(notify).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('built anew'));
});
