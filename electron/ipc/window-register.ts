import type { IpcMainInvokeEvent, WebContents } from 'electron';
import type { Caller, Sender } from './caller.ts';

/** The windows which the main process opened itself: what a sender is checked against. */
export class WindowRegister {
  readonly #windows = new Map<number, Caller>();

  /** Registers a window until its page is destroyed. */
  add(contents: WebContents, caller: Caller): void {
    const { id } = contents;
    this.#windows.set(id, caller);
    contents.once('destroyed', () => this.#windows.delete(id));
  }

  /** What is known of the sender of a message. */
  senderOf(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): Sender {
    const frame = event.senderFrame;
    return {
      address: frame?.url ?? null,
      isTopFrame: frame !== null && frame.parent === null,
      window: this.#windows.get(event.sender.id) ?? null,
    };
  }
}
