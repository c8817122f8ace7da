import { describe, expect, it } from 'vitest';
import { succeed } from '../../shared/model/result.ts';
import { LibraryClient, type LibraryPort } from './library-client.ts';
import type { LibraryCall, LibraryMessage } from './protocol.ts';

/** A library process that a test plays by hand. */
class Port implements LibraryPort {
  readonly calls: LibraryCall[] = [];
  #message: ((message: unknown) => void) | null = null;
  #exit: ((code: number) => void) | null = null;

  postMessage(message: unknown): void {
    this.calls.push(message as LibraryCall);
  }
  on(event: 'message' | 'exit', listener: ((message: unknown) => void) | ((code: number) => void)): void {
    if (event === 'message') this.#message = listener as (message: unknown) => void;
    else this.#exit = listener;
  }
  say(message: LibraryMessage): void {
    this.#message?.(message);
  }
  end(code: number): void {
    this.#exit?.(code);
  }
}

function start(): { readonly client: LibraryClient; readonly ports: Port[] } {
  const ports: Port[] = [];
  const client = new LibraryClient(() => {
    const port = new Port();
    ports.push(port);
    return port;
  });
  return { client, ports };
}

const state = { folders: [], documents: 0, indexing: null, paused: false, lastReport: null };

describe('LibraryClient', () => {
  it('gives each call its own answer, in whatever order they come', async () => {
    const { client, ports } = start();
    const first = client.state();
    const second = client.list();
    const port = ports[0] as Port;
    expect(port.calls.map(({ method }) => method)).toEqual(['state', 'list']);
    port.say({ kind: 'answer', id: port.calls[1]?.id ?? 0, result: succeed([]) });
    port.say({ kind: 'answer', id: port.calls[0]?.id ?? 0, result: succeed(state) });
    expect(await second).toEqual(succeed([]));
    expect(await first).toEqual(succeed(state));
  });

  it('starts the process with the first call, and once', () => {
    const { client, ports } = start();
    expect(ports).toHaveLength(0);
    void client.state();
    void client.search('solvents', 10);
    expect(ports).toHaveLength(1);
    expect(ports[0]?.calls[1]?.payload).toEqual({ query: 'solvents', limit: 10 });
  });

  it('fails what was under way when the process ends, and starts it anew', async () => {
    const { client, ports } = start();
    const lost = client.update();
    ports[0]?.end(139);
    const answer = await lost;
    expect(answer).toMatchObject({ ok: false, failure: { code: 'library-process-ended' } });
    const next = client.state();
    expect(ports).toHaveLength(2);
    const port = ports[1] as Port;
    port.say({ kind: 'answer', id: port.calls[0]?.id ?? 0, result: succeed(state) });
    expect(await next).toEqual(succeed(state));
  });

  it('passes events on until told to stop', () => {
    const { client, ports } = start();
    void client.state();
    const seen: number[] = [];
    const stop = client.on('progress', ({ done }) => seen.push(done));
    const progress = { phase: 'reading', done: 1, total: 2, current: null, rate: 1 } as const;
    ports[0]?.say({ kind: 'event', event: 'progress', payload: progress });
    stop();
    ports[0]?.say({ kind: 'event', event: 'progress', payload: { ...progress, done: 2 } });
    expect(seen).toEqual([1]);
  });

  it('closes a process that was started, and none that was not', async () => {
    const { client, ports } = start();
    await client.close();
    expect(ports).toHaveLength(0);
    void client.state();
    const closed = client.close();
    ports[0]?.end(0);
    await closed;
  });
});
