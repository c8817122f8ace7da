import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { WindowRegister } from './window-register.ts';

const contentsWith = (id: number) => Object.assign(new EventEmitter(), { id });
const frame = (parent: object | null) => ({ url: 'memcon://app/index.html', parent });

it('knows a window from its opening to its end', () => {
  const register = new WindowRegister();
  const sender = contentsWith(3);
  expect(register.senderOf({ sender, senderFrame: frame(null) }).window).toBeNull();
  register.add(sender, { kind: 'main' });
  expect(register.senderOf({ sender, senderFrame: frame(null) })).toEqual({
    address: 'memcon://app/index.html',
    isTopFrame: true,
    window: { kind: 'main' },
  });
  sender.emit('destroyed');
  expect(register.senderOf({ sender, senderFrame: frame(null) }).window).toBeNull();
});

it('tells a frame inside the page, and a frame that is gone', () => {
  const register = new WindowRegister();
  const sender = contentsWith(4);
  register.add(sender, { kind: 'main' });
  expect(register.senderOf({ sender, senderFrame: frame({}) }).isTopFrame).toBe(false);
  expect(register.senderOf({ sender, senderFrame: null })).toMatchObject({ address: null, isTopFrame: false });
});
