import { expect, it } from 'vitest';
import type { Bridge } from '../shared/ipc/bridge.ts';
import { connect } from './api.ts';

it('turns a broken call into a failure that names the channel', async () => {
  const bridge: Bridge = {
    invoke: () => Promise.reject(new Error('channel closed')),
    on: () => () => undefined,
    addDropped: () => Promise.reject(new Error('no such thing')),
  };
  const api = connect(bridge);
  const listed = await api.invoke('library:list', {});
  expect(listed).toEqual({
    ok: false,
    failure: { code: 'bridge-broken', message: expect.stringContaining('library:list') as string },
  });
  expect((await api.addDropped([])).ok).toBe(false);
});
