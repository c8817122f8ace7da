import { describe, expect, it } from 'vitest';
import { requests, type Channel } from '../../shared/ipc/channels.ts';
import { MAIN_PAGE, PRINT_PAGE } from '../../shared/ipc/app-address.ts';
import { admitSender, mayCall, type Caller } from './caller.ts';

const main: Caller = { kind: 'main' };
const print: Caller = { kind: 'print', job: 'j1' };

describe('admitSender', () => {
  it('admits the top frame of a window of ours on its own page', () => {
    expect(admitSender({ address: MAIN_PAGE, isTopFrame: true, window: main })).toBe(main);
    expect(admitSender({ address: `${MAIN_PAGE}#x`, isTopFrame: true, window: main })).toBe(main);
    expect(admitSender({ address: `${PRINT_PAGE}?job=j1`, isTopFrame: true, window: print })).toBe(print);
  });

  it.each([
    ['a window nobody registered', { address: MAIN_PAGE, isTopFrame: true, window: null }],
    ['a frame inside a page', { address: MAIN_PAGE, isTopFrame: false, window: main }],
    ['a frame that is gone', { address: null, isTopFrame: true, window: main }],
    ['another origin', { address: 'https://example.org/index.html', isTopFrame: true, window: main }],
    ['a file', { address: 'file:///index.html', isTopFrame: true, window: main }],
    ['the page of the other window', { address: PRINT_PAGE, isTopFrame: true, window: main }],
    ['a look-alike host', { address: 'memcon://app.example.org/index.html', isTopFrame: true, window: main }],
  ])('refuses %s', (_what, sender) => {
    expect(admitSender(sender)).toBeNull();
  });
});

describe('mayCall', () => {
  it('parts the channels between the two windows', () => {
    const channels = Object.keys(requests) as Channel[];
    expect(channels.filter((channel) => mayCall(print, channel))).toEqual(['brief:get', 'brief:ready']);
    expect(channels.filter((channel) => !mayCall(main, channel))).toEqual(['brief:get', 'brief:ready']);
  });
});
