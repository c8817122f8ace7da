import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { requests } from '../../shared/ipc/channels.ts';
import { MAIN_PAGE } from '../../shared/ipc/app-address.ts';
import { succeed } from '../../shared/model/result.ts';
import type { Handlers } from './dispatch.ts';
import { registerChannels, type ChannelHost } from './register-channels.ts';
import { WindowRegister } from './window-register.ts';

it('opens every channel of the contract, each behind the check of its sender', async () => {
  const listeners = new Map<string, Parameters<ChannelHost['handle']>[1]>();
  const host: ChannelHost = { handle: (channel, listener) => void listeners.set(channel, listener) };
  const handlers = { 'library:list': () => Promise.resolve(succeed([])) } as unknown as Handlers;
  const register = new WindowRegister();
  const sender = Object.assign(new EventEmitter(), { id: 1 });
  register.add(sender, { kind: 'main' });
  registerChannels(host, handlers, register, () => undefined);

  expect([...listeners.keys()]).toEqual(Object.keys(requests));
  const call = (url: string) => listeners.get('library:list')?.({ sender, senderFrame: { url, parent: null } }, {});
  expect(await call(MAIN_PAGE)).toEqual({ ok: true, value: [] });
  expect(await call('https://example.org/')).toMatchObject({ ok: false, failure: { code: 'sender-refused' } });
});
