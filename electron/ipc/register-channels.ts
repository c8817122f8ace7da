import { requests, type Channel } from '../../shared/ipc/channels.ts';
import { dispatch, type Handlers, type Log } from './dispatch.ts';
import type { Message, WindowRegister } from './window-register.ts';

/** Where channels are opened; Electron's `ipcMain` has this shape as it is. */
export interface ChannelHost {
  handle(channel: string, listener: (message: Message, payload: unknown) => Promise<unknown>): void;
}

/** Opens every channel of the contract, and no other. */
export function registerChannels(host: ChannelHost, handlers: Handlers, register: WindowRegister, log: Log): void {
  for (const channel of Object.keys(requests) as Channel[]) {
    host.handle(channel, (message, payload) => dispatch(handlers, channel, register.senderOf(message), payload, log));
  }
}
