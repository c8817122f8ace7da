import type { Bridge } from '../shared/ipc/bridge.ts';
import { fail } from '../shared/model/result.ts';

/** What the stores ask of the main process; a test gives its own. */
export type Api = Bridge;

/**
 * Connects the page to the main process. `bridge` is given by tests only.
 *
 * The bridge which the preload put on the window, with its edge made safe: a call that the main process refused or
 * that broke on the way comes back as a failure, never as a rejected promise.
 */
export function connect(bridge: Bridge = window.memcon): Api {
  return {
    invoke: (channel, request) => bridge.invoke(channel, request).catch((cause: unknown) => broken(channel, cause)),
    on: (event, listener) => bridge.on(event, listener),
    addDropped: (files) => bridge.addDropped(files).catch((cause: unknown) => broken('library:add-dropped', cause)),
  };
}

function broken(channel: string, cause: unknown) {
  const why = cause instanceof Error ? cause.message : String(cause);
  return fail('bridge-broken', `The library did not answer (${channel}): ${why}. Restart Memcon if this stays so.`);
}
