import type { IpcMain } from 'electron';
import { requests, type Channel } from '../../shared/ipc/channels.ts';
import { dispatch, type Handlers, type Log } from './dispatch.ts';
import type { WindowRegister } from './window-register.ts';

/** Opens every channel of the contract, and no other. */
export function registerChannels(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  register: WindowRegister,
  log: Log,
): void {
  for (const channel of Object.keys(requests) as Channel[]) {
    ipcMain.handle(channel, (event, payload: unknown) =>
      dispatch(handlers, channel, register.senderOf(event), payload, log),
    );
  }
}
