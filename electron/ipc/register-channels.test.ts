import { EventEmitter } from 'node:events';
import type { IpcMain } from 'electron';
import { expect, it } from 'vitest';
import { requests } from '../../shared/ipc/channels.ts';
import { succeed } from '../../shared/model/result.ts';
import { MAIN_PAGE } from '../../shared/ipc/app-address.ts';
import type { Handlers } from './dispatch.ts';
import { registerChannels } from './register-channels.ts';
import { WindowRegister } from './window-register.ts';

type Listener = Parameters<IpcMain['handle']>[1];

it('opens every channel of the contract, each behind the check of its sender', async () => {
  const listeners = new Map<string, Listener>();
  const ipcMain = { handle: (channel: string, listener: Listener) => void listeners.set(channel, listener) };
  const handlers = { 'library:list': () => Promise.resolve(succeed([])) } as unknown as Handlers;
  const register = new WindowRegister();
  const sender = Object.assign(new EventEmitter(), { id: 1 });
  register.add(sender as never, { kind: 'main' });
  registerChannels(ipcMain, handlers, register, () => undefined);

  expect([...listeners.keys()]).toEqual(Object.keys(requests));
  const call = (url: string): unknown =>
    listeners.get('library:list')?.({ sender, senderFrame: { url, parent: null } } as never, {});
  expect(await call(MAIN_PAGE)).toEqual({ ok: true, value: [] });
  expect(await call('https://example.org/')).toMatchObject({ ok: false, failure: { code: 'sender-refused' } });
});
