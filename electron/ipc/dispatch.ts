import * as v from 'valibot';
import { requests, type AnswerOf, type Channel, type RequestOf } from '../../shared/ipc/channels.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { admitSender, mayCall, type Caller, type Sender } from './caller.ts';

/** What answers a channel. The payload was admitted by the channel's schema, the caller by its window. */
export type Handler<C extends Channel> = (request: RequestOf<C>, caller: Caller) => Promise<Result<AnswerOf<C>>>;
export type Handlers = { readonly [C in Channel]: Handler<C> };

/** Where an unexpected exception is written down. */
export type Log = (message: string, cause: unknown) => void;

/**
 * One call of the page, from message to answer: checks who speaks, admits the payload, runs the handler. Always
 * answers a `Result`: this is the one place where an exception of a handler is caught.
 */
export async function dispatch<C extends Channel>(
  handlers: Handlers,
  channel: C,
  sender: Sender,
  payload: unknown,
  log: Log,
): Promise<Result<AnswerOf<C>>> {
  const caller = admitSender(sender);
  if (caller === null || !mayCall(caller, channel)) {
    return fail('sender-refused', `${channel}: the call did not come from the window that may make it.`);
  }
  const request = v.safeParse(requests[channel], payload);
  if (!request.success) {
    return fail('request-refused', `${channel}: ${describe(request.issues)}`);
  }
  try {
    return await handlers[channel](request.output, caller);
  } catch (cause) {
    log(`${channel} failed`, cause);
    const why = cause instanceof Error ? cause.message : String(cause);
    return fail('unexpected', `${channel}: something failed that should not have (${why}); try again.`);
  }
}

function describe(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const path = v.getDotPath(issue);
  return `${path === null ? 'the request' : `"${path}" in the request`} is not as agreed (${issue.message}).`;
}
