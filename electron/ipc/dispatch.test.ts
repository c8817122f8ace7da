import { describe, expect, it, vi } from 'vitest';
import { requests } from '../../shared/ipc/channels.ts';
import { succeed } from '../../shared/model/result.ts';
import { MAIN_PAGE, PRINT_PAGE } from '../../shared/ipc/app-address.ts';
import type { Sender } from './caller.ts';
import { dispatch, type Handlers } from './dispatch.ts';

const fromMain: Sender = { address: MAIN_PAGE, isTopFrame: true, window: { kind: 'main' } };
const fromPrint: Sender = { address: PRINT_PAGE, isTopFrame: true, window: { kind: 'print', job: 'j1' } };

function handlersWith(own: Partial<Handlers>): Handlers {
  const never = () => Promise.reject(new Error('must not be called'));
  const base = Object.fromEntries(Object.keys(requests).map((channel) => [channel, never]));
  return { ...(base as unknown as Handlers), ...own };
}

describe('dispatch', () => {
  it('hands the admitted request and the caller to the handler', async () => {
    const save = vi.fn(() => Promise.resolve(succeed({ printed: true })));
    const log = vi.fn();
    const request = { id: 'abc', reading: 'marked' };
    const answer = await dispatch(handlersWith({ 'brief:print': save }), 'brief:print', fromMain, request, log);
    expect(answer).toEqual({ ok: true, value: { printed: true } });
    expect(save).toHaveBeenCalledWith(request, { kind: 'main' });
    expect(log).not.toHaveBeenCalled();
  });

  it.each([
    ['library:state', fromPrint],
    ['brief:get', fromMain],
    ['library:state', { ...fromMain, isTopFrame: false }],
    ['library:state', { ...fromMain, address: 'https://example.org/' }],
    ['library:state', { ...fromMain, window: null }],
  ] as const)('refuses %s from a sender that may not call it', async (channel, sender) => {
    const answer = await dispatch(handlersWith({}), channel, sender, {}, () => undefined);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'sender-refused' } });
  });

  it.each([
    ['library:state', { extra: 1 }],
    ['library:state', undefined],
    ['document:open', { id: '../etc' }],
    ['document:open', { id: 1 }],
    ['document:set-encoding', { id: 'd1' }],
    ['document:set-encoding', { id: 'd1', encoding: 'klingon' }],
    ['search:run', { query: 'x', limit: 0 }],
    ['search:run', { query: 'x'.repeat(3000), limit: 10 }],
    ['library:add-dropped', { paths: [] }],
    ['brief:save-pdf', { id: 'abc', reading: 'as you like' }],
    ['session:save', { session: { theme: 'dark' } }],
  ] as const)('refuses a payload outside the contract: %s %j', async (channel, payload) => {
    const answer = await dispatch(handlersWith({}), channel, fromMain, payload, () => undefined);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'request-refused' } });
    if (!answer.ok) expect(answer.failure.message).toMatch(new RegExp(`^${channel}: .+ is not as agreed`));
  });

  it('answers a failure where a handler throws, and writes it down', async () => {
    const log = vi.fn();
    const broken = handlersWith({ 'library:state': () => Promise.reject(new Error('disk full')) });
    const answer = await dispatch(broken, 'library:state', fromMain, {}, log);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
    if (!answer.ok) expect(answer.failure.message).toContain('disk full');
    expect(log).toHaveBeenCalledOnce();
  });
});
