import type { Caller, Sender } from './caller.ts';

/** What is needed of a window's page; Electron's `WebContents` has this shape as it is. */
export interface PageContents {
  readonly id: number;
  once(event: 'destroyed', listener: () => void): unknown;
}

/** What is needed of a message; Electron's `IpcMainInvokeEvent` has this shape as it is. */
export interface Message {
  readonly sender: { readonly id: number };
  /** Null where the frame is gone already. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** The windows which the main process opened itself: what a sender is checked against. */
export class WindowRegister {
  readonly #windows = new Map<number, Caller>();

  /** Registers a window until its page is destroyed. */
  add(contents: PageContents, caller: Caller): void {
    const { id } = contents;
    this.#windows.set(id, caller);
    contents.once('destroyed', () => this.#windows.delete(id));
  }

  /** What is known of the sender of a message. */
  senderOf({ sender, senderFrame }: Message): Sender {
    return {
      address: senderFrame?.url ?? null,
      isTopFrame: senderFrame !== null && senderFrame.parent === null,
      window: this.#windows.get(sender.id) ?? null,
    };
  }
}
