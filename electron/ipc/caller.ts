import { isAppAddress, MAIN_PAGE, PRINT_PAGE } from '../../shared/ipc/app-address.ts';
import type { Channel } from '../../shared/ipc/channels.ts';

/** Which of our windows speaks. A print window is known by the one job it was opened for. */
export type Caller = { readonly kind: 'main' } | { readonly kind: 'print'; readonly job: string };

/** What is known of the sender of a message before it is trusted. */
export interface Sender {
  /** Address of the frame that spoke, null where the frame is gone already. */
  readonly address: string | null;
  readonly isTopFrame: boolean;
  /** The window that the message came through, as the main process registered it when it opened it. */
  readonly window: Caller | null;
}

/** The caller, where the message comes from the top frame of a window of ours that shows its own page; else null. */
export function admitSender({ address, isTopFrame, window }: Sender): Caller | null {
  if (window === null || !isTopFrame || address === null || !isAppAddress(address)) return null;
  const page = window.kind === 'main' ? MAIN_PAGE : PRINT_PAGE;
  return address.replace(/[?#].*$/, '') === page ? window : null;
}

/** The print window may ask for its brief and say that it is ready; all else is for the main window alone. */
export function mayCall(caller: Caller, channel: Channel): boolean {
  const forPrint = channel === 'brief:get' || channel === 'brief:ready';
  return forPrint === (caller.kind === 'print');
}
